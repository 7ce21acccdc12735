/** Owns the words with which a long table is filtered and put in order. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  filter: 'Lọc bảng:',
  order: 'Xếp theo:',
  asItStands: 'như trong bảng',
  shown: (n: string, all: string) => `Hiện ${n} trong ${all} dòng`,
};
const en: typeof vi = {
  filter: 'Filter the table:',
  order: 'Order by:',
  asItStands: 'as it stands',
  shown: (n, all) => `Showing ${n} of ${all} rows`,
};

export const tableWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
