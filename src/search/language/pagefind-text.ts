/** Texts as Pagefind gets them: it takes marks off letters and keeps them apart for its ranking, but đ is no letter with a mark to Unicode. */
import type { Lang } from '../../model/schema/common.ts';
import { plainText } from './dashes.ts';
import { oneSpelling } from './english.ts';

/** Combining short stroke overlay. */
const STROKE = '\u0335';
/** Hyphens and slashes inside numbers and short forms part words for Pagefind as they do for a query. */
export const CHARACTERS = '%';

const withStroke = (text: string): string => text.replace(/[đð]/g, `d${STROKE}`).replace(/[ĐÐ]/g, `D${STROKE}`);

export const forPagefind = (text: string, lang: Lang): string => {
  const plain = withStroke(plainText(text));
  return lang === 'en' ? plain.replace(/[a-z]{4,}/g, oneSpelling) : plain;
};
