/** Owns what is said about a key or a value that was written as a person would write it, and not as the file needs it. */
import type { Catalogue } from './message.ts';

export const values = {
  'misspelt-key': {
    what: { vi: 'Không có khóa “{key}”.', en: 'There is no key “{key}”.' },
    todo: { vi: 'Viết “{meant}”.', en: 'Write “{meant}”.' },
  },
  'key-in-words': {
    what: {
      vi: 'Ở đây khóa không gọi là “{key}”.',
      en: 'The key is not called “{key}” here.',
    },
    todo: { vi: 'Viết “{meant}”.', en: 'Write “{meant}”.' },
  },
  'key-elsewhere': {
    what: {
      vi: 'Khóa “{key}” không đứng ở đây mà ở trong “{under}”.',
      en: 'The key “{key}” does not stand here but inside “{under}”.',
    },
    todo: {
      vi: 'Viết dưới “{under}:”, thụt vào thêm hai dấu cách.',
      en: 'Write it below “{under}:”, two spaces further in.',
    },
  },
  'misspelt-value': {
    what: { vi: 'Không có giá trị “{value}” cho “{key}”.', en: 'There is no value “{value}” for “{key}”.' },
    todo: { vi: 'Viết {meant}. Có thể dùng: {known}.', en: 'Write {meant}. You can use: {known}.' },
  },
  'value-in-words': {
    what: {
      vi: '“{value}” ở “{key}” được ghi bằng một từ cố định: {meant}.',
      en: '“{value}” in “{key}” is written with a fixed word: {meant}.',
    },
    todo: { vi: 'Viết {meant}.', en: 'Write {meant}.' },
  },
  'value-of-other-key': {
    what: {
      vi: '“{value}” là giá trị của “{other}”, không phải của “{key}”.',
      en: '“{value}” is a value of “{other}”, not of “{key}”.',
    },
    todo: {
      vi: 'Chuyển sang “{other}”; ở “{key}” viết một trong: {known}.',
      en: 'Move it to “{other}”; in “{key}” write one of: {known}.',
    },
  },
  'empty-value': {
    what: { vi: '“{key}” để trống.', en: '“{key}” is empty.' },
    todo: {
      vi: 'Viết giá trị sau dấu hai chấm; nếu văn bản không có, xóa cả dòng.',
      en: 'Write its value after the colon; if the document has none, delete the whole line.',
    },
  },
  'empty-required': {
    what: { vi: '“{key}” để trống, mà ở đây không được thiếu.', en: '“{key}” is empty, and it is needed here.' },
    todo: { vi: 'Viết giá trị sau dấu hai chấm.', en: 'Write its value after the colon.' },
  },
  'empty-list': {
    what: { vi: 'Danh sách “{key}” trống.', en: 'The list “{key}” is empty.' },
    todo: { vi: 'Viết ít nhất một mục.', en: 'Write at least one entry.' },
  },
  'list-length': {
    what: { vi: 'Danh sách “{key}” có {count} mục.', en: 'The list “{key}” has {count} entries.' },
    todo: { vi: 'Viết đúng {wanted} mục.', en: 'Write exactly {wanted} entries.' },
  },
  'list-for-one': {
    what: {
      vi: '“{key}” chỉ nhận một giá trị, không nhận danh sách.',
      en: '“{key}” takes one value, not a list.',
    },
    todo: {
      vi: 'Giữ một giá trị, bỏ ngoặc vuông hoặc gạch đầu dòng.',
      en: 'Keep one value, without brackets or dash.',
    },
  },
  'one-for-list': {
    what: {
      vi: '“{key}” cần một danh sách, dù chỉ có một mục.',
      en: '“{key}” needs a list, even for one entry.',
    },
    todo: {
      vi: 'Đặt giá trị trong ngoặc vuông; nhiều mục thì cách nhau bằng dấu phẩy.',
      en: 'Put the value in square brackets; several are separated by commas.',
    },
  },
  'entries-without-dash': {
    what: {
      vi: 'Dưới “{key}” cần một danh sách: mỗi mục mở đầu bằng gạch ngang.',
      en: 'Below “{key}” a list is needed: each entry begins with a dash.',
    },
    todo: { vi: 'Thêm “- ” trước khóa đầu tiên của mỗi mục.', en: 'Write “- ” before the first key of each entry.' },
  },
  'one-language': {
    what: { vi: '“{key}” cần cả tiếng Việt và tiếng Anh.', en: '“{key}” needs both Vietnamese and English.' },
    todo: { vi: 'Viết hai bản: vi và en.', en: 'Write both: vi and en.' },
  },
  'two-languages': {
    what: {
      vi: '“{key}” chỉ viết một lần, không chia vi và en.',
      en: '“{key}” is written once, not in vi and en.',
    },
    todo: { vi: 'Viết thẳng giá trị sau dấu hai chấm.', en: 'Write the value right after the colon.' },
  },
  'languages-swapped': {
    what: {
      vi: 'Tiếng Anh đứng ở vi và tiếng Việt đứng ở en.',
      en: 'The English stands in vi, and the Vietnamese in en.',
    },
    todo: { vi: 'Đổi chỗ hai lời văn.', en: 'Swap the two texts.' },
  },
  'keys-for-value': {
    what: {
      vi: '“{key}” không nhận một giá trị đơn; bên trong có các khóa riêng.',
      en: '“{key}” does not take a single value; it has keys of its own.',
    },
    todo: { vi: 'Viết bên trong: {known}.', en: 'Write inside it: {known}.' },
  },
  'value-for-keys': {
    what: {
      vi: '“{key}” chỉ nhận một giá trị, không có khóa bên trong.',
      en: '“{key}” takes one value, with no keys inside.',
    },
    todo: { vi: 'Viết thẳng giá trị sau dấu hai chấm.', en: 'Write the value right after the colon.' },
  },
  'quote-year': {
    what: {
      vi: 'Năm ở “{key}” phải đứng trong ngoặc kép; viết trần thì máy đọc là số đếm.',
      en: 'A year in “{key}” must stand in quotation marks; bare, it is read as an amount.',
    },
    todo: { vi: 'Viết "{value}".', en: 'Write "{value}".' },
  },
  'quote-number': {
    what: {
      vi: '“{key}” là chữ, nên {value} phải đứng trong ngoặc kép.',
      en: '“{key}” is a text, so {value} must stand in quotation marks.',
    },
    todo: { vi: 'Viết "{value}".', en: 'Write "{value}".' },
  },
  'quoted-number': {
    what: { vi: '“{key}” là số, không đứng trong ngoặc kép.', en: '“{key}” is a number and takes no quotation marks.' },
    todo: { vi: 'Viết {fixed}.', en: 'Write {fixed}.' },
  },
  'percent-sign': {
    what: {
      vi: '“{key}” chỉ ghi con số; dấu % ghi ở unit.',
      en: '“{key}” holds the number only; the % is said by unit.',
    },
    todo: { vi: 'Viết {fixed}, và ghi unit: percent.', en: 'Write {fixed}, and unit: percent.' },
  },
  'unit-with-number': {
    what: {
      vi: '“{key}” chỉ ghi con số; “{words}” ghi ở unit.',
      en: '“{key}” holds the number only; “{words}” belongs in unit.',
    },
    todo: { vi: 'Viết {fixed}.', en: 'Write {fixed}.' },
  },
  'sign-with-number': {
    what: {
      vi: '“{key}” chỉ ghi con số; “{words}” ghi ở operator.',
      en: '“{key}” holds the number only; “{words}” belongs in operator.',
    },
    todo: { vi: 'Viết {fixed}, và ghi operator: "{sign}".', en: 'Write {fixed}, and operator: "{sign}".' },
  },
  'range-with-number': {
    what: {
      vi: '“{value}” là một khoảng; “{key}” chỉ nhận một số.',
      en: '“{value}” is a range; “{key}” takes one number.',
    },
    todo: {
      vi: 'Viết operator: between, value: {from}, value_upper: {to}.',
      en: 'Write operator: between, value: {from}, value_upper: {to}.',
    },
  },
  'number-needed': {
    what: { vi: '“{key}” phải là một số, không phải “{value}”.', en: '“{key}” must be a number, not “{value}”.' },
    todo: { vi: 'Viết bằng chữ số, ví dụ 12 hoặc 12.5.', en: 'Write it in digits, for example 12 or 12.5.' },
  },
  'whole-number': {
    what: { vi: '“{key}” phải là số nguyên, không phải {value}.', en: '“{key}” must be a whole number, not {value}.' },
    todo: { vi: 'Viết số đếm: 1, 2, 3 …', en: 'Write a count: 1, 2, 3 …' },
  },
  'number-too-small': {
    what: { vi: '“{key}” là {value}, nhỏ quá.', en: '“{key}” is {value}, which is too small.' },
    todo: { vi: 'Viết từ {limit} trở lên.', en: 'Write {limit} or more.' },
  },
  'number-too-large': {
    what: { vi: '“{key}” là {value}, lớn quá.', en: '“{key}” is {value}, which is too large.' },
    todo: { vi: 'Viết nhiều nhất là {limit}.', en: 'Write {limit} at most.' },
  },
  'true-or-false': {
    what: {
      vi: '“{key}” chỉ nhận true (có) hoặc false (không), không có ngoặc kép.',
      en: '“{key}” takes only true (yes) or false (no), without quotation marks.',
    },
    todo: { vi: 'Viết {fixed}.', en: 'Write {fixed}.' },
  },
  'truth-for-text': {
    what: {
      vi: '“{value}” đứng trần có nghĩa là có hoặc không, còn “{key}” là chữ.',
      en: 'Bare, “{value}” means yes or no, but “{key}” is a text.',
    },
    todo: {
      vi: 'Viết giá trị thật, hoặc đặt trong ngoặc kép.',
      en: 'Write the real value, or put it in quotation marks.',
    },
  },
  'id-letters': {
    what: {
      vi: 'Mã “{value}” có chữ hoa, dấu tiếng Việt, dấu cách hoặc ký tự lạ.',
      en: 'The id “{value}” has capitals, diacritics, spaces or other signs.',
    },
    todo: {
      vi: 'Viết {fixed}: chỉ chữ thường không dấu, chữ số và gạch nối.',
      en: 'Write {fixed}: only lower-case letters without diacritics, digits and hyphens.',
    },
  },
  'name-for-id': {
    what: {
      vi: '“{value}” là tên; ở “{key}” cần mã.',
      en: '“{value}” is a name; “{key}” needs the id.',
    },
    todo: { vi: 'Viết mã {fixed}.', en: 'Write the id {fixed}.' },
  },
  'indicator-form': {
    what: { vi: '“{value}” không phải mã của chỉ số.', en: '“{value}” is not the id of an indicator.' },
    todo: {
      vi: 'Viết số tiêu chí, gạch nối và một chữ thường, như 2.3.3-a.',
      en: 'Write the number of the feature, a hyphen and a small letter, as 2.3.3-a.',
    },
  },
  'feature-form': {
    what: { vi: '“{value}” không phải số của tiêu chí.', en: '“{value}” is not the number of a feature.' },
    todo: {
      vi: 'Viết ba chữ số cách nhau bằng dấu chấm, như 2.3.3.',
      en: 'Write three digits separated by dots, as 2.3.3.',
    },
  },
  'number-form-of-list': {
    what: { vi: '“{value}” không phải số thứ tự dùng ở đây.', en: '“{value}” is not a number as used here.' },
    todo: { vi: 'Viết trong ngoặc kép như “{example}”.', en: 'Write it in quotation marks, as “{example}”.' },
  },
  'letter-key': {
    what: { vi: '“{value}” không phải chữ phân biệt.', en: '“{value}” is not a letter to tell entries apart.' },
    todo: { vi: 'Viết một chữ thường: a, b, c …', en: 'Write one small letter: a, b, c …' },
  },
  'web-address': {
    what: { vi: '“{value}” không phải địa chỉ đầy đủ.', en: '“{value}” is not a complete address.' },
    todo: {
      vi: 'Chép cả địa chỉ từ trình duyệt, bắt đầu bằng https://.',
      en: 'Copy the whole address from the browser, beginning with https://.',
    },
  },
} satisfies Catalogue;
