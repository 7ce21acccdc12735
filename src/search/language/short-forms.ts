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

const contains = (words: readonly string[], phrase: readonly string[], starts: Map<string, number[]>): boolean =>
  phrase
    .slice(0, 1)
    .flatMap((first) => starts.get(first) ?? [])
    .some((at) => phrase.every((word, offset) => words[at + offset] === word));

/** Pairs of the glossary and of the agency register; the longest form first. */
export function pairs(site: Named, lang: Lang): Pair[] {
  const named = [
    ...site.glossary.flatMap((term) => term.short.map((short) => [term[lang], short] as const)),
    ...site.agencies.flatMap(({ name, short }) =>
      short === undefined || short[lang] === name[lang] ? [] : [[name[lang], short[lang]] as const],
    ),
  ];
  // A body’s field has the short form without the word for the body: Sở GDĐT → GDĐT.
  const fields = named.flatMap(([longText, shortText]) => {
    const [body = ''] = shortText.split(' ');
    return BODIES.includes(body) &&
      longText.startsWith(`${body} `) &&
      !shortText.endsWith(longText.slice(body.length)) &&
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

export function expander(site: Named, lang: Lang): Expand {
  const known = pairs(site, lang);
  return (text) => {
    const words = plain(text, lang);
    const starts = new Map<string, number[]>();
    words.forEach((word, at) => starts.set(word, [...(starts.get(word) ?? []), at]));
    const added = new Set<string>();
    for (const { long, short, longText, shortText } of known) {
      if (contains(words, long, starts)) added.add(shortText);
      else if (short.join('').length >= UNDERSTOOD_FROM && contains(words, short, starts)) added.add(longText);
    }
    return [...added];
  };
}
