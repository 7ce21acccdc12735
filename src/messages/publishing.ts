/** Owns what is said about the address that a site is published at. */
import type { Catalogue } from './message.ts';

const AGAIN = {
  vi: 'Viết địa chỉ của thư mục chứa trang, ví dụ https://example.vn hoặc https://example.vn/ke-hoach-mo.',
  en: 'Write the address of the folder of the site, for example https://example.org or https://example.org/open-plan.',
};

export const publishing = {
  'base-form': {
    what: { vi: '“{value}” không phải là địa chỉ gốc.', en: '“{value}” is no base address.' },
    todo: AGAIN,
  },
  'base-scheme': {
    what: {
      vi: 'Địa chỉ gốc “{value}” không bắt đầu bằng https://.',
      en: 'The base address “{value}” does not begin with https://.',
    },
    todo: {
      vi: 'Viết https:// bằng chữ thường. Thiếu HTTPS, trình duyệt không cho lưu trang để đọc khi mất mạng.',
      en: 'Write https:// in small letters. Without HTTPS, browsers do not let pages be kept for reading offline.',
    },
  },
  'base-host': {
    what: {
      vi: 'Tên máy chủ trong địa chỉ gốc “{value}” không dùng được.',
      en: 'The host in the base address “{value}” cannot be used.',
    },
    todo: {
      vi: 'Viết tên miền đầy đủ bằng chữ thường không dấu, không tên người dùng; tên miền có dấu viết dạng xn--….',
      en: 'Write the full domain in small ASCII letters, without a user name; write other letters in the form xn--….',
    },
  },
  'base-port': {
    what: { vi: 'Địa chỉ gốc “{value}” có số cổng.', en: 'The base address “{value}” names a port.' },
    todo: {
      vi: 'Bỏ dấu hai chấm và số cổng; trang công bố dùng cổng 443.',
      en: 'Leave out the colon and the port; a published site is at port 443.',
    },
  },
  'base-query': {
    what: {
      vi: 'Địa chỉ gốc “{value}” có phần sau dấu ? hoặc #.',
      en: 'The base address “{value}” has a part after ? or #.',
    },
    todo: { vi: 'Bỏ phần ấy.', en: 'Leave that part out.' },
  },
  'base-folder': {
    what: {
      vi: 'Thư mục trong địa chỉ gốc “{value}” không dùng được.',
      en: 'The folder in the base address “{value}” cannot be used.',
    },
    todo: {
      vi: 'Viết tên thư mục bằng chữ cái không dấu, chữ số, - và _, không có tên tệp như index.html: https://example.vn/ke-hoach-mo.',
      en: 'Write the folder in ASCII letters, digits, - and _, without a file such as index.html: https://example.org/open-plan.',
    },
  },
} satisfies Catalogue;
