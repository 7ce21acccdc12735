/** What is said about a form as a whole: its file, its sheets and columns, whose it is. Words of the form are quoted in Vietnamese, as the form prints them. */
import type { Catalogue } from './message.ts';

export const formSheets = {
  'not-a-workbook': {
    what: { vi: 'Không đọc được tệp này như một sổ tính XLSX.', en: 'This file cannot be read as an XLSX workbook.' },
    todo: {
      vi: 'Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.',
      en: 'Open it in Excel or LibreOffice and save it again as .xlsx.',
    },
  },
  'no-sheet': {
    what: { vi: 'Không có trang “{sheet}”; chỉ có: {found}.', en: 'There is no sheet “{sheet}”; there are: {found}.' },
    todo: {
      vi: 'Đặt lại tên trang, hoặc xin biểu mới: npm run report-form.',
      en: 'Give the sheet its name back, or make a new form: npm run report-form.',
    },
  },
  'no-columns': {
    what: {
      vi: 'Không thấy hàng tiêu đề, hoặc thiếu cột: {missing}.',
      en: 'The header row is not there, or lacks the columns: {missing}.',
    },
    todo: { vi: 'Viết lại đúng tên cột như biểu gốc.', en: 'Write the names of the columns as in the original form.' },
  },
  'column-twice': {
    what: { vi: 'Có hai cột “{column}”.', en: 'There are two columns “{column}”.' },
    todo: {
      vi: 'Giữ cột có số liệu, xóa cột kia.',
      en: 'Keep the one with the values and delete the other.',
    },
  },
  'second-sheet': {
    what: {
      vi: 'Trang “{other}” cũng có giá trị, mà chỉ trang “{sheet}” được đọc.',
      en: 'The sheet “{other}” has values too, and only “{sheet}” is read.',
    },
    todo: {
      vi: 'Chuyển các giá trị cần nhập sang “{sheet}” rồi xóa trang “{other}”.',
      en: 'Move the values that count to “{sheet}” and delete the sheet “{other}”.',
    },
  },
  'unread-cell': {
    what: {
      vi: '“{value}” nằm ở cột không được đọc ({count} ô).',
      en: '“{value}” stands in a column that is not read ({count} cells).',
    },
    todo: {
      vi: 'Chuyển vào đúng cột màu vàng, hoặc xóa.',
      en: 'Move it to the yellow column that it belongs in, or delete it.',
    },
  },
  'merged-cells': {
    what: {
      vi: 'Các ô {range} bị gộp, nên không rõ giá trị nào của ô nào.',
      en: 'The cells {range} are merged, so that it is not clear which value is whose.',
    },
    todo: {
      vi: 'Bỏ gộp ô rồi điền từng ô.',
      en: 'Unmerge the cells and fill in each of them.',
    },
  },
  'no-head': {
    what: {
      vi: 'Không thấy dòng “{label}” ở đầu trang.',
      en: 'The line “{label}” at the top of the sheet is missing or empty.',
    },
    todo: {
      vi: 'Viết “{label}” ở cột A và mã ở cột B như biểu gốc.',
      en: 'Write “{label}” in column A and its code in column B, as in the original form.',
    },
  },
  'unknown-city': {
    what: {
      vi: 'Không có thành phố “{id}”, hoặc thành phố chưa có phụ lục chỉ số.',
      en: 'There is no city “{id}”, or its plans have no annex of indicators.',
    },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
  'other-city': {
    what: { vi: 'Biểu của {id}, không phải của {expected}.', en: 'This is a form of {id}, not of {expected}.' },
    todo: { vi: 'Nhập biểu của {expected}, hoặc bỏ --city.', en: 'Import a form of {expected}, or leave out --city.' },
  },
  'bad-year': {
    what: { vi: '“{value}” không phải là năm báo cáo.', en: '“{value}” is not a year to report on.' },
    todo: { vi: 'Viết bốn chữ số, ví dụ 2026.', en: 'Write four digits, for example 2026.' },
  },
  'other-year': {
    what: {
      vi: 'Biểu của năm {value}, không phải năm {expected}.',
      en: 'This is a form for {value}, not for {expected}.',
    },
    todo: {
      vi: 'Nhập biểu của năm {expected}, hoặc bỏ --year.',
      en: 'Import a form for {expected}, or leave out --year.',
    },
  },
  'unknown-agency': {
    what: { vi: 'Không có cơ quan “{id}” trong sổ cơ quan.', en: 'There is no agency “{id}” in the register.' },
    todo: {
      vi: 'Viết lại mã như biểu gốc; gần nhất: {nearest}.',
      en: 'Write the code as in the original form; nearest: {nearest}.',
    },
  },
  'foreign-agency': {
    what: {
      vi: 'Cơ quan “{id}” thuộc {agencyCity}, không thuộc {city}.',
      en: 'Agency “{id}” belongs to {agencyCity}, not to {city}.',
    },
    todo: {
      vi: 'Dùng biểu của đúng thành phố; gần nhất: {nearest}.',
      en: 'Use the form of the right city; nearest: {nearest}.',
    },
  },
  'no-duty': {
    what: { vi: 'Phụ lục không giao chỉ số nào cho “{id}”.', en: 'The annex gives “{id}” no indicator.' },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
} as const satisfies Catalogue;
