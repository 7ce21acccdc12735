/**
 * From what Pagefind found to what is ranked: which records have a word, and where in those whose text was read. What Pagefind
 * found beside the text, in names and headings, has no place; words that it found side by side there stand side by side. Pure.
 */
import type { Lang } from '../../model/schema/common.ts';
import { ZONE_BITS, type Form, type Shown } from '../index/index-format.ts';
import { plainText } from '../language/dashes.ts';
import { tokenise, type Token } from '../language/tokens.ts';
import { areNeighbours, type Asked } from './pagefind-asked.ts';
import type { Sought } from './rank.ts';

/** Records that have a word: with the marks that were typed, or only its letters. */
export interface Hits {
  records: ReadonlyMap<number, 'marks' | 'letters'>;
  /** Where it stands beside the word before it. */
  beside: ReadonlySet<number>;
}

/** Agrees with nothing that has marks. */
const OTHER_MARKS = '';
const NAMES = 1 << ZONE_BITS;
const ELSEWHERE = NAMES + (1 << (ZONE_BITS - 1));
/** So far apart that nothing is beside. */
const APART = 16;

/** The words of a result, its title and bodies after its text; not the title of a clause, which no index has; a line that only dates others says it as a name does. */
export function wordsOf({ x: text, t: title, p: plan, a: agencies, k: kind }: Shown, lang: Lang): Token[] {
  const name = plan === '' ? title : '';
  const words = tokenise(plainText(text), lang, kind === 'milestone' ? NAMES : 0);
  const names = tokenise(
    plainText(`${name} . ${agencies}`),
    lang,
    NAMES + (kind === 'milestone' ? words.length + APART : 0),
  );
  return [...words.filter(({ position }) => kind === 'milestone' || position < NAMES), ...names].filter(
    ({ position }) => position < ELSEWHERE,
  );
}

/** Each word of a reading with its records and places, as the ranking wants them. */
export function soughtFrom(
  asked: readonly Asked[],
  found: readonly Hits[],
  read: ReadonlyMap<number, readonly Token[]>,
): Sought[] {
  const last = new Map<number, number>();
  return asked.map((one, index) => {
    const forms = new Map<string, Map<number, number[]>>();
    const add = (form: string, record: number, place: number): void => {
      const records = forms.get(form) ?? new Map<number, number[]>();
      forms.set(form, records);
      records.set(record, [...(records.get(record) ?? []), place]);
    };
    const hits = found[index];
    const follows = areNeighbours(asked[index - 1], one);
    for (const [record, how] of hits?.records ?? []) {
      const here = read.get(record)?.filter(({ term }) => one.terms.includes(term)) ?? [];
      for (const { form, position } of here) add(form, record, position);
      const before = last.get(record);
      const place =
        before !== undefined && follows && hits?.beside.has(record) === true ? before + 1 : ELSEWHERE + index * APART;
      if (here.length > 0) continue;
      last.set(record, place);
      add(how === 'marks' ? (one.form ?? OTHER_MARKS) : OTHER_MARKS, record, place);
    }
    return {
      form: one.form,
      forms: [...forms].map(([form, records]): Form => ({ form, records })),
      terms: one.terms,
      phrase: one.phrase,
      weight: one.weight,
      at: one.at,
    };
  });
}
