/** Owns what is said about a form that comes back; here about its rows and values. Words of the form are quoted in Vietnamese, as the form prints them. */
import { files } from './files.ts';
import { formSheets } from './form-sheets.ts';
import type { Catalogue } from './message.ts';

export const forms = {
  ...formSheets,
  'unknown-indicator': {
    what: { vi: 'Không có chỉ số “{id}”.', en: 'There is no indicator “{id}”.' },
    todo: {
      vi: 'Viết lại mã như biểu gốc; gần nhất: {nearest}.',
      en: 'Write the code as in the original form; nearest: {nearest}.',
    },
  },
  'foreign-indicator': {
    what: { vi: 'Chỉ số {id} không do “{agency}” báo cáo.', en: 'Indicator {id} is not reported by “{agency}”.' },
    todo: {
      vi: 'Xóa dòng này; số liệu do {responsible} báo cáo.',
      en: 'Delete the row; it is reported by {responsible}.',
    },
  },
  'unknown-box': {
    what: { vi: 'Chỉ số {indicator} không có ô “{key}”.', en: 'Indicator {indicator} has no box “{key}”.' },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
  'wrong-unit': {
    what: {
      vi: 'Ô này tính bằng “{expected}”, không phải “{unit}”.',
      en: 'This box is measured in “{expected}”, not in “{unit}”.',
    },
    todo: {
      vi: 'Viết lại “{expected}” và đổi giá trị sang đơn vị ấy.',
      en: 'Write “{expected}” again and convert the value to it.',
    },
  },
  'text-for-number': {
    what: { vi: '“{value}” ở ô này là chữ, không phải số.', en: '“{value}” is text in this cell, not a number.' },
    todo: {
      vi: 'Xóa ô rồi gõ lại {fixed}, không có dấu nháy đơn ở đầu (máy đặt tiếng Anh dùng dấu chấm thập phân).',
      en: 'Clear the cell and type {fixed} again, without an apostrophe (that is with a decimal comma; a program set to English takes a point).',
    },
  },
  'unclear-number': {
    what: {
      vi: '“{value}” có thể là {thousands} hoặc {fraction}.',
      en: '“{value}” can mean {thousands} or {fraction}.',
    },
    todo: {
      vi: 'Xóa ô rồi gõ lại {thousands} hoặc {fraction}, không ngăn hàng nghìn (máy đặt tiếng Anh dùng dấu chấm thập phân).',
      en: 'Clear the cell and type {thousands} or {fraction} again, without a separator of thousands (a program set to English takes a decimal point).',
    },
  },
  'not-a-number': {
    what: { vi: '“{value}” không phải là số.', en: '“{value}” is not a number.' },
    todo: {
      vi: 'Chỉ gõ số; chữ hoặc dấu như “khoảng”, ~, ≥ viết ở cột Ghi chú; không có số thì để trống ô.',
      en: 'Type a number only; words and signs such as “about”, ~, ≥ go to the column Ghi chú; leave the cell empty where there is none.',
    },
  },
  'date-for-number': {
    what: {
      vi: 'Chương trình đã đổi số thành ngày ({value}).',
      en: 'The program turned the number into a date ({value}).',
    },
    todo: {
      vi: 'Định dạng ô là Số rồi gõ lại, dùng dấu thập phân của máy (tiếng Việt: dấu phẩy).',
      en: 'Format the cell as a number and type it again with the decimal sign of your program (a comma in Vietnamese).',
    },
  },
  'percent-for-number': {
    what: {
      vi: '{value}% không dùng được: ô này tính bằng “{unit}”.',
      en: '{value}% cannot be used: this box is measured in “{unit}”.',
    },
    todo: {
      vi: 'Định dạng ô là Số rồi gõ lại theo “{unit}”; 150% là 1,5 lần.',
      en: 'Format the cell as a number and type it again in “{unit}”; 150% is 1.5 times.',
    },
  },
  'formula-error': {
    what: { vi: 'Công thức ở ô này bị lỗi: {value}.', en: 'The formula in this cell has failed: {value}.' },
    todo: { vi: 'Gõ thẳng kết quả, hoặc để trống.', en: 'Type the result itself, or leave the cell empty.' },
  },
  'formula-not-computed': {
    what: {
      vi: 'Tệp không có kết quả của công thức ở ô này: {value}.',
      en: 'The file does not hold the result of the formula in this cell: {value}.',
    },
    todo: {
      vi: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu một lần, hoặc gõ thẳng kết quả.',
      en: 'Open the file in Excel or LibreOffice and save it once, or type the result itself.',
    },
  },
  'not-in-list': {
    what: { vi: '“{value}” không có trong danh sách của ô này.', en: '“{value}” is not in the list of this cell.' },
    todo: { vi: 'Chọn một trong: {known}.', en: 'Choose one of: {known}.' },
  },
  'percent-range': {
    what: { vi: 'Tỷ lệ {value} nằm ngoài {range}.', en: 'A percentage of {value} is outside {range}.' },
    todo: { vi: 'Sửa giá trị.', en: 'Correct the value.' },
  },
  'over-100': {
    what: {
      vi: 'Tỷ lệ {value}% vượt 100 mà không nói vì sao.',
      en: 'A percentage of {value} is above 100 and nothing says why.',
    },
    todo: { vi: 'Sửa giá trị, hoặc ghi lý do ở “Ghi chú”.', en: 'Correct the value, or give the reason in “Ghi chú”.' },
  },
  negative: {
    what: { vi: 'Giá trị {value} nhỏ hơn 0.', en: 'The value {value} is below 0.' },
    todo: { vi: 'Sửa giá trị.', en: 'Correct the value.' },
  },
  'not-whole': {
    what: {
      vi: '{value} không phải là số nguyên, mà ô này đếm {unit}.',
      en: '{value} is not a whole number, and this box counts {unit}.',
    },
    todo: {
      vi: 'Ghi số nguyên, không dùng dấu chấm hay phẩy ngăn hàng nghìn.',
      en: 'Write a whole number, without a separator of thousands.',
    },
  },
  'sum-differs': {
    what: {
      vi: 'Nam {male} + nữ {female} = {sum}, khác tổng {total}.',
      en: 'Male {male} + female {female} = {sum}, which is not the total of {total}.',
    },
    todo: { vi: 'Sửa một trong ba ô {cells}.', en: 'Correct one of the cells {cells}.' },
  },
  'part-exceeds': {
    what: {
      vi: 'Một phần ({part}) lớn hơn tổng ({total}).',
      en: 'A part ({part}) is larger than the total ({total}).',
    },
    todo: { vi: 'Sửa một trong hai ô {cells}.', en: 'Correct one of the cells {cells}.' },
  },
  'total-outside': {
    what: {
      vi: 'Tỷ lệ chung {total} không nằm giữa nam {male} và nữ {female}.',
      en: 'The rate for all, {total}, does not lie between male {male} and female {female}.',
    },
    todo: {
      vi: 'Sửa một trong ba ô {cells}; tỷ lệ chung không phải là tổng hai tỷ lệ.',
      en: 'Correct one of the cells {cells}; the rate for all is not the sum of the two.',
    },
  },
  'bad-period': {
    what: { vi: 'Không hiểu kỳ “{value}”.', en: 'The period “{value}” cannot be read.' },
    todo: {
      vi: 'Định dạng ô là Văn bản rồi viết {write}.',
      en: 'Format the cell as text and write {write}.',
    },
  },
  'wrong-year': {
    what: {
      vi: 'Kỳ “{value}” không kết thúc trong năm {year} của biểu.',
      en: 'The period “{value}” does not end in {year}, the year of the form.',
    },
    todo: {
      vi: 'Sửa kỳ, hoặc ghi giá trị này vào biểu của đúng năm.',
      en: 'Correct it, or put the value in the form of its year.',
    },
  },
  'no-source': {
    what: { vi: 'Giá trị không có nguồn: “{column}” trống.', en: 'A value without a source: “{column}” is empty.' },
    todo: { vi: 'Điền tên nguồn, nơi công bố và địa chỉ.', en: 'Give the title, publisher and address of the source.' },
  },
  'bad-address': {
    what: { vi: '“{value}” không phải là địa chỉ.', en: '“{value}” is not an address.' },
    todo: { vi: 'Viết cả địa chỉ, bắt đầu bằng https://.', en: 'Write the whole address, starting with https://.' },
  },
  'no-note': {
    what: {
      vi: 'Độ khớp là “{basis}” nhưng không nói khác chỉ số ở chỗ nào.',
      en: 'The fit is “{basis}” but nothing says how the value differs from the indicator.',
    },
    todo: { vi: 'Ghi chỗ khác ở ô này.', en: 'Say how it differs in this cell.' },
  },
  'note-one-language': {
    what: {
      vi: 'Ghi chú mới có một ngôn ngữ: “{column}” trống.',
      en: 'The note is in one language only: “{column}” is empty.',
    },
    todo: {
      vi: 'Biên tập viên viết bản còn lại ở ô này, hoặc xóa ghi chú.',
      en: 'The editor writes the other one in this cell, or deletes the note.',
    },
  },
  markup: {
    what: { vi: 'Có mã lạ trong lời văn: “{text}”.', en: 'There is code in the text: “{text}”.' },
    todo: { vi: 'Chỉ viết chữ thường, không viết thẻ.', en: 'Write plain text without tags.' },
  },
  // A cell is text like any other.
  'strange-letter': files['strange-letter'],
  'wrong-encoding': files['wrong-encoding'],
  'two-values': {
    what: {
      vi: 'Hai giá trị cho cùng một ô, chỉ số, kỳ (giá trị kia ở {other}).',
      en: 'Two values for the same indicator, box and period (the other at {other}).',
    },
    todo: { vi: 'Giữ một giá trị, xóa giá trị kia.', en: 'Keep one of them and clear the other.' },
  },
  'already-there': {
    what: {
      vi: 'Ô này đã có giá trị {known} cho kỳ {period}, ở {other}; không ghi đè.',
      en: 'There is a value for {period} already, {known}, at {other}; it is not replaced.',
    },
    todo: {
      vi: 'Xóa giá trị trong biểu; nếu số cũ sai, biên tập viên sửa dòng ấy trong CSV.',
      en: 'Clear the value in the form; if the old one is wrong, an editor corrects that line of the CSV.',
    },
  },
} satisfies Catalogue;
