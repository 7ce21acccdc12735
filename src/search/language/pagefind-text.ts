/**
 * Texts as Pagefind gets them: our own words in our own order, so that both engines find the same words in the same places.
 * It takes marks off letters and keeps them apart for its search, but đ is no letter with a mark to Unicode.
 */
import type { Lang } from '../../model/schema/common.ts';
import { plainText } from './dashes.ts';
import { tokenise, type Token } from './tokens.ts';
import { writtenAs } from './written.ts';

/** Combining short stroke overlay. */
const STROKE = '\u0335';
/** What Pagefind keeps in words beside letters and digits. */
export const CHARACTERS = '%';

/** Signs within a number or a short form part words for Pagefind; as letters they hold it together: 1.3.2, 4/4, 1373/QĐ-TTg. */
const SIGNS: Readonly<Record<string, string>> = { '/': 'zs', '.': 'zd', '-': 'zh', ',': 'zc', '&': 'za' };

/** One word, in one spelling whatever the place of its tone. */
export const wordForPagefind = (
  { term, form, compound }: Pick<Token, 'term' | 'form' | 'compound'>,
  lang: Lang,
): string =>
  compound
    ? term.replace(/[/.,&-]/g, (sign) => SIGNS[sign] ?? '')
    : lang === 'en'
      ? term
      : writtenAs(form).replaceAll('đ', `d${STROKE}`);

/** What a record says, word by word; what stands in it as a whole (document numbers, places, shares) comes after, apart from all phrases. */
export function forPagefind(texts: readonly string[], lang: Lang): string {
  const all = texts.map((text) => tokenise(plainText(text), lang));
  const wholes = all.flat().filter(({ compound }) => compound);
  return [
    ...all.map((tokens) =>
      tokens
        .filter(({ compound }) => !compound)
        .map((token) => wordForPagefind(token, lang))
        .join(' '),
    ),
    ...new Set(wholes.map((token) => wordForPagefind(token, lang))),
  ].join(' . ');
}
