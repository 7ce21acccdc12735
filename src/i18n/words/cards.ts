/** Owns the words of the card that answers first: what was promised, by when, and how far it is. */
import type { Lang } from '../../text/bilingual.ts';

const vi = {
  promises: 'Đặt ra',
  by: 'đến',
  judgedBy: 'Giá trị để đánh giá',
};
const en: typeof vi = {
  promises: 'Promised',
  by: 'by',
  judgedBy: 'Value judged',
};

export const cardWords = (lang: Lang): typeof vi => ({ vi, en })[lang];
