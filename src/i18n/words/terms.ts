/** Owns what is said of the terms under which rows of other sources stand, in pages and in files. */
import type { Bilingual, Lang } from '../../text/bilingual.ts';

/** Under which terms a row stands that another published; what each means. */
export const TERMS_NAMES = {
  'CC-BY-4.0': {
    vi: 'Giấy phép CC BY 4.0 của nguồn; ghi công nguồn ấy',
    en: 'CC BY 4.0 of the source; credit that source',
  },
  publisher: {
    vi: '© nơi công bố; con số là dữ kiện, hãy dẫn trang nguồn',
    en: '© publisher; the figure is a fact, cite the page',
  },
  'not-verified': {
    vi: 'Giấy phép của nguồn gốc chưa kiểm được; xem cột licence',
    en: 'Licence of the original source not verified; see the column licence',
  },
  'not-stated': {
    vi: 'Giấy phép của nguồn không ghi ở đây; quyền thuộc nơi công bố',
    en: 'Licence of the source not recorded here; rights stay with its publisher',
  },
} as const satisfies Record<string, Bilingual>;

const vi = {
  /** What the licence of the site covers in a file, and that it covers nothing else. */
  own: (licence: string) => `Phần của trang này (lời văn, mã, ghi chú): ${licence}`,
  ownOnly: (licence: string) =>
    `Phần của trang này (lời văn, mã, ghi chú): ${licence}. Dòng lấy từ nguồn khác theo điều kiện của từng nguồn.`,
  others: 'Điều kiện của các dòng lấy từ nguồn khác',
  mixed: 'Theo từng dòng: cột licence_id và bảng sources',
  rows: (terms: string, rows: number, all: number) => `${terms} (${rows}/${all} dòng)`,
  source: 'Nguồn',
  sources: 'Nguồn của các dòng',
  notRead: 'chưa đọc lại kể từ khi sưu tầm',
  restated: 'Điều khoản được viết lại; văn bản chính thức có giá trị. Chỉ tiêu không phải là kết quả.',
  address: 'Địa chỉ',
  date: 'Ngày của dữ liệu',
  contact: 'Liên hệ',
  noContact: 'chưa ghi',
};

const en: typeof vi = {
  own: (licence) => `What is this site’s own (texts, identifiers, notes): ${licence}`,
  ownOnly: (licence) =>
    `What is this site’s own (texts, identifiers, notes): ${licence}. Rows from other sources stand under the terms of each source.`,
  others: 'Terms of the rows from other sources',
  mixed: 'Row by row: column licence_id and table sources',
  rows: (terms, rows, all) => `${terms} (${rows} of ${all} rows)`,
  source: 'Source',
  sources: 'Sources of the rows',
  notRead: 'not read again since it was collected',
  restated: 'Clauses are restated; the official text prevails. A target is not a result.',
  address: 'Address',
  date: 'Date of the data',
  contact: 'Contact',
  noContact: 'none stated yet',
};

const all = { vi, en };

export const termsWords = (lang: Lang): typeof vi => all[lang];
