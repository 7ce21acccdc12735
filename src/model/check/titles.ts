/** Finds short titles of clauses that a reader could not use: none, too short or long, twice in a plan, with a place number or a sign at the end. */
import type { Problem } from '../../messages/problems.ts';
import { LANGS, type Lang } from '../../text/bilingual.ts';
import { isOpen } from '../../text/placeholder.ts';
import type { PlanFiles } from '../read/load.ts';
import { place, problem, type Origin } from '../read/source-file.ts';
import { OPERATIVE_FORMS } from '../schema/clause.ts';

/** What a title may have, in words; Vietnamese writes each syllable apart, so that the same title has more of them. */
export const TITLE_WORDS: Readonly<Record<Lang, { readonly least: number; readonly most: number }>> = {
  vi: { least: 4, most: 18 },
  en: { least: 4, most: 12 },
};

/** A roman number with what hangs on it, a list number, or a word for a place with its number. */
const PLACE =
  /^(?:[IVX]+(?:\.[\p{L}\d]{1,3})+[.):,]?(?=\s|$)|(?:[IVX]+|\d+|\p{L})[.)](?=\s)|(?:Điều|Khoản|Mục|Article|Clause|Item|Section)\s+(?:[IVX]+|\d+)\p{L}?(?:\.[\p{L}\d]+)*[.:,]?(?=\s|$))/iu;
const ENDING = /\s*(?<sign>[.;:,…])\s*$/u;

/** Words with a letter or a figure: a dash between two is none. */
export const countTitleWords = (title: string): number =>
  title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A draft may be without titles, and hold those still to be written; a plan that is published may not. */
export function checkTitles({ plan, clauses }: PlanFiles, problems: Problem[]): void {
  const isDraft = plan.spec.state === 'draft';
  const first = new Map<string, Origin>();
  for (const { spec, origin } of clauses) {
    const { title, section, item, form } = spec;
    if (title === undefined) {
      if (!isDraft && OPERATIVE_FORMS.includes(form))
        problems.push(problem('title-missing', origin, ['item'], { section, item: String(item), ...bounds() }));
      continue;
    }
    for (const lang of LANGS) checkTitle(title[lang], lang, origin, first, problems);
  }
}

const bounds = (): Record<string, string> =>
  Object.fromEntries(
    LANGS.flatMap((lang) => [
      [`least_${lang}`, String(TITLE_WORDS[lang].least)],
      [`most_${lang}`, String(TITLE_WORDS[lang].most)],
    ]),
  );

function checkTitle(title: string, lang: Lang, origin: Origin, first: Map<string, Origin>, problems: Problem[]): void {
  if (isOpen(title)) return;
  const report = (
    code: 'title-length' | 'title-ending' | 'title-place' | 'title-twice',
    args: Record<string, string>,
  ) => problems.push(problem(code, origin, ['title', lang], { title, ...args }));
  const { least, most } = TITLE_WORDS[lang];
  const count = countTitleWords(title);
  if (count < least || count > most)
    report('title-length', { count: String(count), least: String(least), most: String(most) });
  const sign = ENDING.exec(title)?.groups?.['sign'];
  if (sign !== undefined) report('title-ending', { sign, fixed: title.replace(ENDING, '') });
  const number = PLACE.exec(title)?.[0];
  if (number !== undefined) {
    const rest = title.slice(number.length).trim();
    report('title-place', { place: number, fixed: rest.charAt(0).toUpperCase() + rest.slice(1) });
  }
  const key = `${lang} ${title.toLowerCase().replace(/\s+/g, ' ')}`;
  const other = first.get(key);
  if (other) report('title-twice', { other: place(other) });
  else first.set(key, origin);
}
