/** Owns the words for a place of a document that the copy read here does not show. */
import type { Bilingual } from '../../text/bilingual.ts';

/** What the copy shows where it shows nothing; the same sign in both languages. */
export const NOTHING_READ = '(để trống · blank)';
export const NOT_IN_OWN_PLANS = '(không có trong văn bản của thành phố · not in the city’s documents)';
export const NOTHING_CHOSEN = '—';

export const missingWords = {
  number: {
    vi: 'Bản đọc được không có số hiệu.',
    en: 'The copy read here has no number.',
  },
  date: {
    vi: 'Bản đọc được không cho biết đủ ngày ban hành.',
    en: 'The copy read here does not give the whole date of issue.',
  },
  signatory: {
    vi: 'Bản đọc được không cho biết tên người ký.',
    en: 'The copy read here does not show who signed.',
  },
} as const satisfies Record<string, Bilingual>;

export const settledByOriginal: Bilingual = {
  vi: 'Bản chính thức có số, ngày, chữ ký và dấu.',
  en: 'The official document with its number, date, signature and seal.',
};
export const settledByCity: Bilingual = {
  vi: 'Văn bản của chính thành phố về sắp xếp tổ chức bộ máy.',
  en: 'The city’s own documents on the reorganisation of its bodies.',
};
