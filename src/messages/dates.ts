/** What messages call the forms of a date, and how they say what was probably meant. */
import { inBoth, type Bilingual } from '../text/bilingual.ts';

export const dateNames = {
  year: { vi: 'năm', en: 'a year' },
  half: { vi: 'nửa năm (40 đầu năm, 41 cuối năm)', en: 'half a year (40 first, 41 second)' },
  quarter: { vi: 'quý (33 đến 36)', en: 'a quarter (33 to 36)' },
  month: { vi: 'tháng', en: 'a month' },
  day: { vi: 'ngày', en: 'a day' },
  'open-day': { vi: 'ngày nào đó trong tháng', en: 'some day of a month' },
  'every-year': { vi: 'hằng năm', en: 'every year' },
  'yearly-month': { vi: 'tháng hằng năm', en: 'a month of every year' },
  'yearly-day': { vi: 'ngày trong năm nào cũng vậy', en: 'a day of any year' },
  'monthly-day': { vi: 'ngày hằng tháng (31 là ngày cuối)', en: 'a day of every month (31 is the last)' },
  span: { vi: 'từ đến, cũng là năm học', en: 'from and to, also a school year' },
  doubt: { vi: 'chưa chắc', en: 'in doubt' },
} as const satisfies Record<string, Bilingual>;

const COMES_BACK: Bilingual = {
  vi: 'thêm “recurs: yearly” (half-yearly, quarterly, monthly) và ngày không có năm',
  en: '“recurs: yearly” (half-yearly, quarterly, monthly) beside it and a date without a year',
};
const IF_MEANT: Bilingual = { vi: 'nếu là ý ấy', en: 'if that is meant' };
const OR: Bilingual = { vi: 'hoặc', en: 'or' };

/** It comes back every year, which another key says; or it is one of these forms. */
export const comesBack = (forms: Bilingual): Bilingual =>
  inBoth((lang) => `${COMES_BACK[lang]}, ${OR[lang]} ${forms[lang]}`);

/** Probably this date; or one of these forms. */
export const probably = (date: string, forms: Bilingual): Bilingual =>
  inBoth((lang) => `${date}, ${IF_MEANT[lang]}; ${OR[lang]} ${forms[lang]}`);
