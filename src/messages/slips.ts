/** Owns what is said about slips in writing YAML: signs, spaces, quotation marks, indentation, whole files. For people who write no code. */
import type { Catalogue } from './message.ts';

export const slips = {
  'empty-file': {
    what: { vi: 'Tệp này không có gì để đọc.', en: 'There is nothing to read in this file.' },
    todo: {
      vi: 'Viết nội dung vào, lấy lại bản cũ từ Git, hoặc xóa tệp nếu kế hoạch không có phần này.',
      en: 'Write its content, restore the old version from Git, or delete the file if the plan has no such part.',
    },
  },
  'not-a-text': {
    what: {
      vi: 'Đây là tệp {found} mang đuôi .yaml.',
      en: 'This is a {found} file with the ending .yaml.',
    },
    todo: {
      vi: 'Đặt tệp ấy ở nơi khác; viết nội dung vào đây theo mẫu “khóa: giá trị” của các tệp cùng loại.',
      en: 'Put that file elsewhere, and write its content here as “key: value”, as in the other files of this kind.',
    },
  },
  'two-documents': {
    what: {
      vi: 'Dòng --- mở một tài liệu thứ hai trong cùng tệp.',
      en: 'The line --- begins a second document in the same file.',
    },
    todo: {
      vi: 'Xóa dòng ---; nếu phần dưới là bản chép lại thì xóa cả phần ấy.',
      en: 'Delete the line ---, and what follows it too if that is a copy.',
    },
  },
  tab: {
    what: {
      vi: 'Đầu dòng có dấu tab ({count} dòng như vậy). Tệp này chỉ được thụt vào bằng dấu cách.',
      en: 'The line begins with a tab ({count} such lines). Lines are indented with spaces only.',
    },
    todo: {
      vi: 'Thay mỗi dấu tab ở đầu dòng bằng hai dấu cách.',
      en: 'Replace each tab at the beginning of a line by two spaces.',
    },
  },
  'curly-quotes': {
    what: {
      vi: 'Dấu ngoặc kép ở đây là dấu cong “ ” của Word; tệp này cần dấu thẳng ".',
      en: 'The quotation marks here are the curly “ ” of Word; this file needs straight ones: ".',
    },
    todo: { vi: 'Gõ lại hai dấu ngoặc kép thẳng.', en: 'Type the two quotation marks again as straight ones.' },
  },
  'no-space-after-colon': {
    what: {
      vi: 'Sau dấu hai chấm của “{key}” thiếu một dấu cách.',
      en: 'A space is missing after the colon of “{key}”.',
    },
    todo: { vi: 'Thêm một dấu cách sau dấu hai chấm.', en: 'Put one space behind the colon.' },
  },
  'no-colon': {
    what: { vi: 'Sau “{key}” thiếu dấu hai chấm.', en: 'The colon after “{key}” is missing.' },
    todo: { vi: 'Viết “{key}:”, một dấu cách, rồi giá trị.', en: 'Write “{key}:”, a space, then the value.' },
  },
  'no-space-after-dash': {
    what: { vi: 'Sau gạch đầu dòng thiếu một dấu cách.', en: 'A space is missing after the dash.' },
    todo: { vi: 'Viết gạch ngang, một dấu cách, rồi chữ.', en: 'Write the dash, one space, then the word.' },
  },
  'long-dash': {
    what: {
      vi: 'Gạch đầu dòng ở đây là dấu “{sign}”, không phải gạch ngang ngắn.',
      en: 'The line begins with “{sign}”, which is not the short dash of a list.',
    },
    todo: { vi: 'Viết gạch ngang ngắn: -', en: 'Write the short dash: -' },
  },
  'colon-in-text': {
    what: {
      vi: 'Dấu hai chấm trong câu làm máy tưởng “{before}” là một khóa.',
      en: 'The colon in the sentence makes “{before}” look like a key.',
    },
    todo: { vi: 'Đặt cả câu trong ngoặc kép thẳng.', en: 'Put the whole sentence in straight quotation marks.' },
  },
  'comma-in-braces': {
    what: {
      vi: 'Trong ngoặc nhọn, dấu phẩy kết thúc lời văn: “{lost}” bị tách ra.',
      en: 'Between braces a comma ends the text: “{lost}” is torn off.',
    },
    todo: { vi: 'Đặt cả câu trong ngoặc kép thẳng.', en: 'Put the whole sentence in straight quotation marks.' },
  },
  'open-quote': {
    what: {
      vi: 'Dấu ngoặc kép mở ở đây không được đóng.',
      en: 'The quotation mark that opens here is not closed.',
    },
    todo: { vi: 'Thêm dấu ngoặc kép ở cuối câu.', en: 'Close it at the end of the sentence.' },
  },
  'quote-in-quotes': {
    what: {
      vi: 'Câu đã đóng ngoặc kép rồi mà còn chữ: “{rest}”.',
      en: 'The quotation marks are closed, but words follow: “{rest}”.',
    },
    todo: {
      vi: 'Dùng dấu thẳng " ở hai đầu cả câu, dấu cong “ ” bên trong câu.',
      en: 'Use straight " at both ends of the whole sentence, and curly “ ” inside it.',
    },
  },
  'open-bracket': {
    what: { vi: 'Dấu {open} ở đây không được đóng.', en: 'The bracket {open} that opens here is not closed.' },
    todo: { vi: 'Thêm {close} ở cuối.', en: 'Write {close} at the end.' },
  },
  'extra-bracket': {
    what: { vi: 'Dấu {sign} ở đây thừa: không có dấu mở nào cho nó.', en: 'The bracket {sign} here closes nothing.' },
    todo: { vi: 'Xóa dấu {sign} này.', en: 'Delete this {sign}.' },
  },
  'sign-at-start': {
    what: {
      vi: 'Lời văn không thể bắt đầu bằng dấu {sign} khi không có ngoặc kép.',
      en: 'A text cannot begin with {sign} unless it stands in quotation marks.',
    },
    todo: { vi: 'Đặt cả câu trong ngoặc kép thẳng.', en: 'Put the whole text in straight quotation marks.' },
  },
  'bare-operator': {
    what: {
      vi: 'Dấu so sánh {sign} phải đứng trong ngoặc kép.',
      en: 'The sign {sign} must stand in quotation marks.',
    },
    todo: { vi: 'Viết "{sign}".', en: 'Write "{sign}".' },
  },
  'wrong-indent': {
    what: {
      vi: 'Dòng này thụt vào {found} dấu cách, không khớp với dòng nào ở trên.',
      en: 'This line is indented by {found} spaces, which fits no line above it.',
    },
    todo: {
      vi: 'Thụt vào {expected} dấu cách, thẳng hàng với các khóa cùng nhóm.',
      en: 'Indent it by {expected} spaces, level with the keys of its group.',
    },
  },
  'yaml-sign': {
    what: {
      vi: 'Dấu {sign} ở đầu giá trị có nghĩa riêng trong YAML (“{text}”), không dùng ở đây.',
      en: 'The sign {sign} at the beginning of a value has a meaning of its own in YAML (“{text}”), which is not used here.',
    },
    todo: {
      vi: 'Viết đủ giá trị ở chỗ này; nếu là lời văn, đặt trong ngoặc kép.',
      en: 'Write the value out in full; if it is a text, put it in quotation marks.',
    },
  },
  'other-content': {
    what: {
      vi: 'Nội dung ở đây là của {other}, không phải của {name}.',
      en: 'The content here is that of {other}, not of {name}.',
    },
    todo: {
      vi: 'Chuyển nội dung sang {other}, và lấy lại {name} từ Git.',
      en: 'Move it to {other}, and restore {name} from Git.',
    },
  },
  'same-file': {
    what: {
      vi: 'Tệp này giống hệt {other}.',
      en: 'This file is the same as {other}.',
    },
    todo: {
      vi: 'Lấy lại nội dung của tệp từ Git, hoặc xóa một trong hai.',
      en: 'Restore its own content from Git, or delete one of the two.',
    },
  },
  'file-without-dash': {
    what: {
      vi: 'Tệp này là một danh sách: mỗi mục mở đầu bằng một gạch ngang.',
      en: 'This file is a list: each entry begins with a dash.',
    },
    todo: {
      vi: 'Thêm “- ” trước khóa đầu tiên của mỗi mục, thụt các khóa còn lại vào hai dấu cách.',
      en: 'Write “- ” before the first key of each entry, and indent its other keys by two spaces.',
    },
  },
  'list-for-keys': {
    what: {
      vi: 'Ở đây cần các khóa, không phải danh sách có gạch đầu dòng.',
      en: 'Keys are needed here, not a list with dashes.',
    },
    todo: { vi: 'Bỏ gạch đầu dòng; viết các khóa: {known}.', en: 'Leave the dashes out and write the keys: {known}.' },
  },
} satisfies Catalogue;
