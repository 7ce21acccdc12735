/** Owns what is said about promises that are broken: addresses and releases. */
import type { Catalogue } from './message.ts';

export const ledger = {
  'stray-translation': {
    what: { vi: 'Không còn điều khoản “{id}”.', en: 'There is no clause “{id}” any more.' },
    todo: {
      vi: 'Bỏ dòng này, hoặc chạy “npm run translations -- --confirm all”.',
      en: 'Delete this line, or run “npm run translations -- --confirm all”.',
    },
  },
  'translation-copy': {
    what: {
      vi: 'Lời tiếng Việt giữ ở đây không phải là lời mà fingerprint của “{id}” ghi.',
      en: 'The Vietnamese that is kept here is not what the fingerprint of “{id}” was made of.',
    },
    todo: {
      vi: 'Khôi phục dòng này từ Git; hoặc bỏ dòng, đọc lại bản tiếng Anh rồi chạy “npm run translations -- --confirm {id}”.',
      en: 'Restore the row from Git; or delete it, read the English again and run “npm run translations -- --confirm {id}”.',
    },
  },
  'register-short': {
    what: {
      vi: 'Sổ địa chỉ có {found} dòng, nhưng đã ghi {rows}: có dòng bị mất.',
      en: 'The register of addresses has {found} rows, and {rows} were written: some are lost.',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh lấy lại các dòng từ Git, không bỏ dòng nào.',
      en: 'Run “npm run permalinks -- --mend”: it takes the rows back from Git, and drops none.',
    },
  },
  'register-changed': {
    what: {
      vi: 'Trong {rows} dòng đầu của sổ địa chỉ, có dòng bị mất, bị sửa địa chỉ hoặc đổi chỗ.',
      en: 'Among the first {rows} rows of the register of addresses, one is lost, out of its place, or has another address.',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh lấy lại các dòng từ Git, không bỏ dòng nào.',
      en: 'Run “npm run permalinks -- --mend”: it takes the rows back from Git, and drops none.',
    },
  },
  'register-since-release': {
    what: {
      vi: 'Sổ địa chỉ không còn đủ {rows} địa chỉ đã công bố trong bản phát hành {release}.',
      en: 'The register does not hold all of the {rows} addresses that were published in release {release}.',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh lấy lại các dòng từ Git, không bỏ dòng nào.',
      en: 'Run “npm run permalinks -- --mend”: it takes the rows back from Git, and drops none.',
    },
  },
  'register-merged': {
    what: {
      vi: 'Hai nhánh cùng thêm địa chỉ, và Git chưa nối được.',
      en: 'Two branches added addresses, and Git could not join them.',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh giữ dòng của cả hai nhánh.',
      en: 'Run “npm run permalinks -- --mend”: it keeps the rows of both.',
    },
  },
  'seal-missing': {
    what: {
      vi: 'Thiếu data/permalinks-seal.csv, nơi ghi sổ địa chỉ có bao nhiêu dòng ({found}).',
      en: 'There is no data/permalinks-seal.csv, which says how many rows the register of addresses has ({found}).',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh lấy lại các dòng từ Git, không bỏ dòng nào.',
      en: 'Run “npm run permalinks -- --mend”: it takes the rows back from Git, and drops none.',
    },
  },
  'seal-broken': {
    what: {
      vi: 'data/permalinks-seal.csv không đọc được.',
      en: 'data/permalinks-seal.csv cannot be read.',
    },
    todo: {
      vi: 'Chạy “npm run permalinks -- --mend”: lệnh lấy lại các dòng từ Git, không bỏ dòng nào.',
      en: 'Run “npm run permalinks -- --mend”: it takes the rows back from Git, and drops none.',
    },
  },
  'address-form': {
    what: { vi: '“{path}” không phải là địa chỉ trong trang.', en: '“{path}” is no address on this site.' },
    todo: {
      vi: 'Viết đường dẫn bắt đầu bằng “/”, chỉ gồm a-z, A-Z, 0-9 và - _ . ~ /, ví dụ /plans/ha-noi-2025/; ở cột target cũng được một địa chỉ https:// đầy đủ, có / sau tên miền.',
      en: 'Write a path that begins with “/” and holds only a-z, A-Z, 0-9 and - _ . ~ /, such as /plans/ha-noi-2025/; in the column target also a whole https:// address, with a / behind the domain.',
    },
  },
  'unused-cell': {
    what: {
      vi: 'Ô {key} có “{value}”, nhưng một dòng “{status}” không dùng ô này.',
      en: 'The cell {key} holds “{value}”, but a row “{status}” does not use it.',
    },
    todo: {
      vi: 'Để trống ô này, hoặc đổi status thành: {known}.',
      en: 'Leave it empty, or make the status: {known}.',
    },
  },
  'half-note': {
    what: { vi: 'Lời ghi chỉ có một ngôn ngữ; {key} trống.', en: 'The note stands in one language; {key} is empty.' },
    todo: { vi: 'Điền {key}, hoặc để trống cả hai.', en: 'Fill in {key}, or leave both empty.' },
  },
  'release-date': {
    what: {
      vi: 'Sổ ghi bản phát hành {release} ngày “{value}”, nhưng chính bản ấy ghi {date}.',
      en: 'The register dates release {release} “{value}”, but the release itself says {date}.',
    },
    todo: { vi: 'Viết {date}.', en: 'Write {date}.' },
  },
  'silent-tombstone': {
    what: {
      vi: 'Địa chỉ {path} đã gỡ nhưng không nói vì sao.',
      en: 'The address {path} was taken down and nothing says why.',
    },
    todo: { vi: 'Ghi lý do ở note_vi và note_en.', en: 'Give the reason in note_vi and note_en.' },
  },
  'lost-address': {
    what: {
      vi: 'Địa chỉ {path} đã công bố nhưng không còn trang nào.',
      en: 'The address {path} was published but nothing is there any more.',
    },
    todo: {
      vi: 'Nếu đã chuyển chỗ: npm run permalinks -- --move {moved} --to ĐỊA_CHỈ_MỚI. Nếu đã bỏ: npm run permalinks -- --retire {moved} --note-vi "…" --note-en "…".',
      en: 'If it moved: npm run permalinks -- --move {moved} --to NEW_ADDRESS. If it was given up: npm run permalinks -- --retire {moved} --note-vi "…" --note-en "…".',
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
    todo: {
      vi: 'Ghi vào cột target của data/permalinks.csv một địa chỉ có thật, hoặc đổi thành tombstone.',
      en: 'Write an address that is there into the column target of data/permalinks.csv, or make it a tombstone.',
    },
  },
  'redirect-place': {
    what: {
      vi: 'Địa chỉ {path} chuyển tới {target}{place}, nhưng trang ấy không có chỗ {place}.',
      en: 'The address {path} is redirected to {target}{place}, but that page has no place {place}.',
    },
    todo: {
      vi: 'Sửa phần sau dấu # trong cột target, hoặc bỏ nó.',
      en: 'Correct what follows # in the column target, or leave it out.',
    },
  },
  'redirect-circle': {
    what: {
      vi: 'Địa chỉ {path} chuyển tới {target}, và cuối cùng lại quay về chính nó.',
      en: 'The address {path} is redirected to {target}, and in the end to itself again.',
    },
    todo: {
      vi: 'Cho một địa chỉ trong vòng trỏ thẳng tới trang hiện có.',
      en: 'Let one address of the circle lead straight to a page that is there.',
    },
  },
  'address-in-use': {
    what: {
      vi: 'Địa chỉ {path} ghi là {status}, nhưng vẫn đang được công bố.',
      en: 'The address {path} is registered as {status}, but is still published.',
    },
    todo: {
      vi: 'Đổi lại thành page trong data/permalinks.csv, hoặc thôi công bố trang ấy.',
      en: 'Make it page again in data/permalinks.csv, or stop publishing it.',
    },
  },
} satisfies Catalogue;
