/** Owns the words of a citation. */
import type { Lang } from '../../text/bilingual.ts';

const vi = { version: 'Bản', data: 'Bộ dữ liệu', langid: 'vietnamese' };
const en: typeof vi = { version: 'Version', data: 'Data set', langid: 'english' };

export const citationWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
