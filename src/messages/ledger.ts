/** Owns what is said about promises that are broken: addresses and releases. */
import type { Catalogue } from './message.ts';

export const ledger = {
  'lost-address': {
    what: {
      vi: 'Địa chỉ {path} đã công bố nhưng không còn trang nào.',
      en: 'The address {path} was published but nothing is there any more.',
    },
    todo: {
      vi: 'Ghi redirect hoặc tombstone cho nó trong data/permalinks.csv.',
      en: 'Give it a redirect or a tombstone in data/permalinks.csv.',
    },
  },
  'frozen-changed': {
    what: {
      vi: 'Tệp {path} của bản phát hành {release} đã bị sửa.',
      en: 'The file {path} of release {release} was changed.',
    },
    todo: {
      vi: 'Khôi phục tệp từ Git; sửa nội dung thì ra bản phát hành mới.',
      en: 'Restore it from Git; to correct something, make a new release.',
    },
  },
  'frozen-missing': {
    what: {
      vi: 'Thiếu tệp {path} của bản phát hành {release}.',
      en: 'The file {path} of release {release} is missing.',
    },
    todo: { vi: 'Khôi phục tệp từ Git.', en: 'Restore it from Git.' },
  },
  'frozen-extra': {
    what: {
      vi: 'Tệp {path} không thuộc bản phát hành {release}.',
      en: 'The file {path} is not part of release {release}.',
    },
    todo: { vi: 'Chuyển tệp ra khỏi thư mục của bản phát hành.', en: 'Move it out of the folder of the release.' },
  },
  'bad-redirect': {
    what: {
      vi: 'Địa chỉ {path} chuyển tới {target}, nơi không có trang.',
      en: 'The address {path} is redirected to {target}, where there is no page.',
    },
    todo: { vi: 'Sửa cột target trong data/permalinks.csv.', en: 'Correct the target column in data/permalinks.csv.' },
  },
} satisfies Catalogue;
