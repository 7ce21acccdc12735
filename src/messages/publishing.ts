/** Owns what is said about the address that a site is published at. */
import { nearestBase } from '../text/base-address.ts';
import type { Args, Catalogue } from './message.ts';

const AGAIN = {
  vi: 'Viết địa chỉ của thư mục chứa trang, ví dụ https://example.vn hoặc https://example.vn/ke-hoach-mo.{nearest}',
  en: 'Write the address of the folder of the site, for example https://example.org or https://example.org/open-plan.{nearest}',
};

/** What fills the messages below, with the address that was probably meant. */
export function baseArgs(value: string): Args {
  const nearest = nearestBase(value);
  return {
    value,
    nearest_vi: nearest === null ? '' : ` Có lẽ là ${nearest}`,
    nearest_en: nearest === null ? '' : ` Probably ${nearest}`,
  };
}

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
      vi: 'Viết https:// bằng chữ thường. Thiếu HTTPS, trình duyệt không cho lưu trang để đọc khi mất mạng.{nearest}',
      en: 'Write https:// in small letters. Without HTTPS, browsers do not let pages be kept for reading offline.{nearest}',
    },
  },
  'base-host': {
    what: {
      vi: 'Tên máy chủ trong địa chỉ gốc “{value}” không dùng được.',
      en: 'The host in the base address “{value}” cannot be used.',
    },
    todo: {
      vi: 'Viết tên miền đầy đủ bằng chữ thường không dấu, không tên người dùng; tên miền có dấu viết dạng xn--….{nearest}',
      en: 'Write the full domain in small ASCII letters, without a user name; write other letters in the form xn--….{nearest}',
    },
  },
  'base-port': {
    what: { vi: 'Địa chỉ gốc “{value}” có số cổng.', en: 'The base address “{value}” names a port.' },
    todo: {
      vi: 'Bỏ dấu hai chấm và số cổng; trang công bố dùng cổng 443.{nearest}',
      en: 'Leave out the colon and the port; a published site is at port 443.{nearest}',
    },
  },
  'base-query': {
    what: {
      vi: 'Địa chỉ gốc “{value}” có phần sau dấu ? hoặc #.',
      en: 'The base address “{value}” has a part after ? or #.',
    },
    todo: { vi: 'Bỏ phần ấy.{nearest}', en: 'Leave that part out.{nearest}' },
  },
  'base-folder': {
    what: {
      vi: 'Thư mục trong địa chỉ gốc “{value}” không dùng được.',
      en: 'The folder in the base address “{value}” cannot be used.',
    },
    todo: {
      vi: 'Viết tên thư mục bằng chữ cái không dấu, chữ số, - và _, không có tên tệp như index.html: https://example.vn/ke-hoach-mo.{nearest}',
      en: 'Write the folder in ASCII letters, digits, - and _, without a file such as index.html: https://example.org/open-plan.{nearest}',
    },
  },
  'contact-form': {
    what: {
      vi: '“{value}” không phải là địa chỉ liên hệ.',
      en: '“{value}” is no contact.',
    },
    todo: {
      vi: 'Viết một địa chỉ thư điện tử (ten@co-quan.vn) hoặc một trang bắt đầu bằng https://; không có thì ghi null.',
      en: 'Write one e-mail address (name@office.org) or a page that begins with https://; null where there is none.',
    },
  },
} satisfies Catalogue;
