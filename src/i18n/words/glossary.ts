/** Owns how terms of the glossary are announced where they stand. */
import type { Bilingual } from '../../text/bilingual.ts';
import { countEn, countVi } from '../format/plural.ts';

export const termsHere = (n: number): Bilingual => ({
  vi: `Giải thích ${countVi(n, 'từ trong điều khoản này')}`,
  en: `${countEn(n, 'term', 'terms')} of this clause explained`,
});
