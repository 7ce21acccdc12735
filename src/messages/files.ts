/** Owns what is said about a file that cannot be read as it is: encoding, YAML, CSV, keys, types, text. */
import type { Catalogue } from './message.ts';

export const files = {
  'not-utf8': {
    what: { vi: 'Tệp không phải UTF-8, có vẻ là {found}.', en: 'The file is not UTF-8; it looks like {found}.' },
    todo: {
      vi: 'Lưu lại tệp với bảng mã UTF-8 (Excel: “CSV UTF-8”).',
      en: 'Save the file again as UTF-8 (in Excel: “CSV UTF-8”).',
    },
  },
  'merge-conflict': {
    what: {
      vi: 'Git chưa gộp được hai bản sửa của tệp này: “{mark}”.',
      en: 'Git could not join two versions of this file: “{mark}”.',
    },
    todo: {
      vi: 'Giữ một trong hai đoạn (hoặc gộp lại), rồi xóa các dòng <<<<<<<, ======= và >>>>>>>.',
      en: 'Keep one of the two parts, or join them, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    },
  },
  'not-nfc': {
    what: {
      vi: 'Dấu tiếng Việt ở “{text}” không theo chuẩn Unicode dựng sẵn (NFC).',
      en: 'The diacritics in “{text}” are not in composed Unicode form (NFC).',
    },
    todo: {
      vi: 'Viết lại thành “{fixed}” bằng bộ gõ Unicode dựng sẵn.',
      en: 'Write it again as “{fixed}” with a keyboard set to composed Unicode.',
    },
  },
  'strange-letter': {
    what: { vi: 'Trong “{shown}” có {letter}: {name}.', en: 'In “{shown}” there is {letter}: {name}.' },
    todo: {
      vi: 'Xóa hoặc thay ký tự ấy: {write}.',
      en: 'Delete that character, or write another for it: {write}.',
    },
  },
  'wrong-encoding': {
    what: {
      vi: '“{text}” không phải chữ Unicode: {name}.',
      en: '“{text}” is not Unicode text: {name}.',
    },
    todo: {
      vi: 'Chuyển sang Unicode (UniKey: Ctrl+Shift+F6), hoặc gõ lại từ bản gốc{meant}.',
      en: 'Convert it to Unicode (UniKey: Ctrl+Shift+F6), or type it again from the original{meant}.',
    },
  },
  'cut-text': {
    what: {
      vi: 'Dấu # sau dấu cách cắt lời văn: “#{lost}” bị bỏ.',
      en: 'A # after a space cuts the text: “#{lost}” is dropped.',
    },
    todo: {
      vi: 'Đặt cả câu trong ngoặc kép: {fixed}. Nếu là ghi chú, đặt trên một dòng riêng.',
      en: 'Put the whole text in quotation marks: {fixed}. If it is a comment, give it a line of its own.',
    },
  },
  'not-yaml': {
    what: { vi: 'Không đọc được YAML: {detail}', en: 'This is not readable YAML: {detail}' },
    todo: {
      vi: 'Kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc kép ở dòng này.',
      en: 'Check indentation, colons and quotation marks at this line.',
    },
  },
  'duplicate-key': {
    what: { vi: 'Khóa “{key}” được viết hai lần.', en: 'The key “{key}” stands twice.' },
    todo: { vi: 'Giữ một khóa, bỏ khóa kia.', en: 'Keep one of them and delete the other.' },
  },
  'unknown-key': {
    what: { vi: 'Không có khóa “{key}” ở đây.', en: 'There is no key “{key}” here.' },
    todo: { vi: 'Bỏ khóa này hoặc viết đúng một trong: {known}.', en: 'Delete it, or write one of: {known}.' },
  },
  'missing-key': {
    what: { vi: 'Thiếu khóa “{key}”.', en: 'The key “{key}” is missing.' },
    todo: { vi: 'Thêm dòng “{key}: …”.', en: 'Add a line “{key}: …”.' },
  },
  'missing-translation': {
    what: { vi: 'Thiếu bản {language} của “{key}”.', en: 'The {language} text of “{key}” is missing.' },
    todo: { vi: 'Thêm dòng “{lang}: …” cạnh ngôn ngữ kia.', en: 'Add a line “{lang}: …” beside the other language.' },
  },
  'wrong-type': {
    what: {
      vi: 'Giá trị ở “{key}” không đúng loại: {detail}',
      en: 'The value of “{key}” has the wrong type: {detail}',
    },
    todo: { vi: 'Viết {expected}.', en: 'Write {expected}.' },
  },
  'wrong-value': {
    what: { vi: '“{value}” không dùng được ở “{key}”.', en: '“{value}” cannot be used for “{key}”.' },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
  'bad-date': {
    what: { vi: '“{value}” không phải là ngày dùng được ở đây.', en: '“{value}” is no date that can stand here.' },
    todo: { vi: 'Viết {write}.', en: 'Write {write}.' },
  },
  html: {
    what: { vi: 'Có mã HTML trong lời văn: “{text}”.', en: 'There is HTML in the text: “{text}”.' },
    todo: { vi: 'Chỉ viết chữ thường, không viết thẻ.', en: 'Write plain text without tags.' },
  },
  'unsafe-link': {
    what: { vi: 'Liên kết không an toàn: “{text}”.', en: 'This link is not safe: “{text}”.' },
    todo: { vi: 'Chỉ dùng địa chỉ bắt đầu bằng https://.', en: 'Use addresses that start with https:// only.' },
  },
  'missing-file': {
    what: { vi: 'Thiếu tệp {name}.', en: 'The file {name} is missing.' },
    todo: {
      vi: 'Tạo tệp này; “npm run new-plan” cho thấy mẫu.',
      en: 'Create it; “npm run new-plan” shows the pattern.',
    },
  },
  'unknown-file': {
    what: { vi: 'Không dùng tệp tên {name}.', en: 'No file of the name {name} is used.' },
    todo: {
      vi: 'Đổi thành một trong: {known}. Tệp không thuộc nội dung thì để nơi khác.',
      en: 'Rename it to one of: {known}. What is no content belongs elsewhere.',
    },
  },
  'official-before': {
    what: {
      vi: 'Lời văn từ dòng {first} đến dòng {last} không thuộc điều khoản nào.',
      en: 'The wording from line {first} to line {last} belongs to no clause.',
    },
    todo: {
      vi: 'Viết phía trên một dòng như “## iv-1-3”, hoặc xóa đi.',
      en: 'Write a line such as “## iv-1-3” above it, or delete it.',
    },
  },
  'official-heading': {
    what: { vi: 'Dòng “{text}” không chỉ đúng một điều khoản.', en: 'The line “{text}” does not name a clause.' },
    todo: {
      vi: 'Viết hai dấu #, một dấu cách, mã, và không gì khác: {fixed}',
      en: 'Write two #, a space, the name, and nothing else: {fixed}',
    },
  },
  'official-empty': {
    what: { vi: 'Dưới “{text}” không có lời văn.', en: 'There is no wording below “{text}”.' },
    todo: { vi: 'Dán lời văn vào, hoặc xóa dòng này.', en: 'Paste the wording, or delete the line.' },
  },
  'csv-separator': {
    what: {
      vi: 'Các ô cách nhau bằng “{found}”, không phải dấu phẩy.',
      en: 'The cells are separated by “{found}”, not by commas.',
    },
    todo: {
      vi: 'Lưu lại với dấu phẩy (LibreOffice: Lưu thành, chọn “Sửa thiết lập lọc”, dấu phẩy); số có dấu phẩy thập phân viết lại bằng dấu chấm.',
      en: 'Save it again with commas (LibreOffice: Save As, “Edit filter settings”, comma), and figures with a decimal point.',
    },
  },
  'csv-declared': {
    what: {
      vi: 'Dòng “{found}” chỉ dành cho Excel.',
      en: 'The line “{found}” is for Excel alone.',
    },
    todo: { vi: 'Xóa dòng ấy; dòng đầu là tên các cột.', en: 'Delete it; the first line names the columns.' },
  },
  'csv-columns': {
    what: {
      vi: 'Hàng tiêu đề của CSV không đúng: cột {no} phải là “{wanted}”, ở đây là “{found}”.',
      en: 'The header row of the CSV is wrong: column {no} must be “{wanted}”, and is “{found}”.',
    },
    todo: {
      vi: 'Dòng đầu của tệp phải là tên các cột, theo thứ tự này: {known}.',
      en: 'The first line of the file must name the columns, in this order: {known}.',
    },
  },
  'csv-row': {
    what: { vi: 'Dòng CSV hỏng: {detail}', en: 'This CSV row is broken: {detail}' },
    todo: {
      vi: 'Đặt lời văn có dấu phẩy hoặc dấu ngoặc kép trong ngoặc kép; ô không có gì vẫn giữ dấu phẩy của nó; xóa dòng không phải số liệu.',
      en: 'Put text with commas or quotation marks in quotation marks; an empty cell keeps its comma; delete a row that is no data.',
    },
  },
  'csv-empty': {
    what: { vi: 'Cột “{key}” để trống.', en: 'Column “{key}” is empty.' },
    todo: { vi: 'Điền giá trị.', en: 'Fill it in.' },
  },
} satisfies Catalogue;
