/** What messages say to write instead of a text that is no figure. */
import { inBoth, type Bilingual } from '../text/bilingual.ts';

export const digitsOnly: Bilingual = {
  vi: 'chữ số và dấu chấm thập phân; không có số thì bỏ dòng này',
  en: 'digits and a decimal point; leave the line out where there is no figure',
};

export const oneFigure: Bilingual = {
  vi: 'một số; trong kế hoạch, một khoảng viết bằng operator: between, value và value_upper',
  en: 'one figure; in a plan a range is operator: between, with value and value_upper',
};

export const notNegative: Bilingual = { vi: 'một số không âm', en: 'a number that is not negative' };

const WORD_BEFORE: Bilingual = {
  vi: '; chữ hoặc dấu đứng trước số ghi ở qualifier (>, <, ~), trong kế hoạch là operator',
  en: '; the word or sign before it goes to qualifier (>, <, ~), in a plan to operator',
};
const UNIT_BEHIND: Bilingual = { vi: '; đơn vị ghi ở unit', en: '; its unit goes to unit' };

/** The figure, and where the rest of what was written belongs. */
export const figureMeant = (figure: string, { before, behind }: { before: boolean; behind: boolean }): Bilingual =>
  inBoth((lang) => `${figure}${before ? WORD_BEFORE[lang] : ''}${behind ? UNIT_BEHIND[lang] : ''}`);
