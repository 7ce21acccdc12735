/** Short forms and what they stand for, both ways: who types `GDĐT` finds “Giáo dục và Đào tạo”, and the other way round. */
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { plainText } from './dashes.ts';
import { tokenise } from './tokens.ts';

/** The registers that know short forms. */
export interface Named {
  glossary: readonly Pick<Site['glossary'][number], 'vi' | 'en' | 'short'>[];
  agencies: readonly Pick<Site['agencies'][number], 'name' | 'short'>[];
}

export interface Pair {
  long: string[];
  short: string[];
  longText: string;
  shortText: string;
}

/** Bodies whose field is used alone. */
const BODIES = ['Sở', 'Bộ'];

/** Says which words to add to a text so that either form finds it. */
export type Expand = (text: string) => string[];

/** Shorter ones stand for too much: TT, KH, NQ. */
const UNDERSTOOD_FROM = 3;

const plain = (text: string, lang: Lang): string[] =>
  tokenise(plainText(text), lang)
    .filter(({ compound }) => !compound)
    .map(({ form }) => form);

/** Pairs of the glossary and of the agency register; the longest form first. */
export function pairs(site: Named, lang: Lang): Pair[] {
  const named = [
    ...site.glossary.flatMap((term) => term.short.map((short) => [term[lang], short] as const)),
    ...site.agencies.flatMap(({ name, short }) => (short === undefined ? [] : [[name[lang], short[lang]] as const])),
  ];
  // A body’s field has the short form without the word for the body: Sở GDĐT → GDĐT.
  const fields = named.flatMap(([longText, shortText]) => {
    const [body = ''] = shortText.split(' ');
    return BODIES.includes(body) &&
      longText.startsWith(`${body} `) &&
      /^\p{Lu}\S{2,}$/u.test(shortText.slice(body.length + 1))
      ? [[longText.slice(body.length + 1), shortText.slice(body.length + 1)] as const]
      : [];
  });
  return [...named, ...fields]
    .map(([longText, shortText]) => ({ longText: longText.replace(/\s*\([^)]*\)$/, ''), shortText }))
    .map(({ longText, shortText }) => ({
      longText,
      shortText,
      long: plain(longText, lang),
      short: plain(shortText, lang),
    }))
    .filter(({ long, short }) => long.length > 0 && short.length > 0 && long.join(' ') !== short.join(' '))
    .sort((a, b) => b.long.length - a.long.length);
}

/** A word in its place in a phrase: what may follow, and the pairs of which the phrase ends here. */
interface Step {
  readonly next: Map<string, Step>;
  readonly ends: number[];
}

/** All phrases as one tree of words: a text is gone through once, however many phrases there are. */
function treeOf(phrases: readonly (readonly string[] | null)[]): Step {
  const root: Step = { next: new Map(), ends: [] };
  for (const [pair, phrase] of phrases.entries()) {
    if (phrase === null) continue;
    let at = root;
    for (const word of phrase) {
      const step = at.next.get(word) ?? { next: new Map<string, Step>(), ends: [] };
      at.next.set(word, step);
      at = step;
    }
    at.ends.push(pair);
  }
  return root;
}

/** The pairs of which a phrase stands in the words. */
function standing(words: readonly string[], root: Step): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    let at: Step | undefined = root;
    for (let word = from; at !== undefined; word++) {
      for (const pair of at.ends) found.add(pair);
      at = at.next.get(words[word] ?? '');
    }
  }
  return found;
}

export function expander(site: Named, lang: Lang): Expand {
  // Bodies of many cities are called the same.
  const known = [...new Map(pairs(site, lang).map((pair) => [`${pair.longText}\n${pair.shortText}`, pair])).values()];
  const longs = treeOf(known.map(({ long }) => long));
  const shorts = treeOf(known.map(({ short }) => (short.join('').length >= UNDERSTOOD_FROM ? short : null)));
  return (text) => {
    const words = plain(text, lang);
    const long = standing(words, longs);
    const found = [...new Set([...long, ...standing(words, shorts)])].sort((a, b) => a - b);
    return [
      ...new Set(
        found.flatMap((pair) => {
          const one = known[pair];
          return one === undefined ? [] : [long.has(pair) ? one.shortText : one.longText];
        }),
      ),
    ];
  };
}
