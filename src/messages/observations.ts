/** Owns what is said about published values and their sources. */
import type { Catalogue } from './message.ts';

export const observations = {
  'decimal-comma': {
    what: { vi: '“{value}” có dấu phẩy thập phân.', en: '“{value}” has a decimal comma.' },
    todo: { vi: 'Viết dấu chấm: {fixed}.', en: 'Write a decimal point: {fixed}.' },
  },
  'number-form': {
    what: {
      vi: '“{value}” có dấu ngăn hàng nghìn hoặc một dấu thừa.',
      en: '“{value}” has a separator of thousands or another sign too many.',
    },
    todo: { vi: 'Viết liền: {fixed}.', en: 'Write only {fixed}.' },
  },
  'unclear-number': {
    what: {
      vi: '“{value}” có thể là {thousands}, cũng có thể là số thập phân.',
      en: '“{value}” may be {thousands}, and may be a decimal fraction.',
    },
    todo: {
      vi: 'Viết {thousands} nếu dấu ngăn hàng nghìn; viết {fraction} nếu là số thập phân.',
      en: 'Write {thousands} if the sign separates thousands; write {fraction} if it is a fraction.',
    },
  },
  'not-whole': {
    what: {
      vi: '{value} không phải số nguyên, mà “{unit}” chỉ đếm số nguyên.',
      en: '{value} is no whole number, and “{unit}” counts only wholes.',
    },
    todo: { vi: 'Sửa giá trị hoặc đơn vị.', en: 'Correct the value or the unit.' },
  },
  'not-a-number': {
    what: { vi: '“{value}” không phải là số.', en: '“{value}” is not a number.' },
    todo: { vi: 'Viết {write}.', en: 'Write {write}.' },
  },
  'too-many-digits': {
    what: {
      vi: '{value} có quá nhiều chữ số; máy chỉ giữ đúng 15 chữ số.',
      en: '{value} has too many digits; only 15 can be kept as they are.',
    },
    todo: { vi: 'Làm tròn như nguồn viết.', en: 'Round it as the source does.' },
  },
  'bad-period': {
    what: { vi: 'Không hiểu kỳ “{value}”.', en: 'The period “{value}” cannot be read.' },
    todo: { vi: 'Viết {write}.', en: 'Write {write}.' },
  },
  'two-values': {
    what: {
      vi: 'Hai giá trị cho cùng một ô: {cell} (ô kia ở {other}).',
      en: 'Two values for one cell: {cell} (the other at {other}).',
    },
    todo: {
      vi: 'Giữ một giá trị; nếu hai nguồn khác nhau, ghi series khác nhau.',
      en: 'Keep one; if two sources differ, give them different series.',
    },
  },
  'no-source': {
    what: { vi: 'Giá trị không có nguồn ({key} trống).', en: 'A value without a source ({key} is empty).' },
    todo: {
      vi: 'Ghi tên nguồn, cơ quan công bố và địa chỉ.',
      en: 'Give the title, publisher and address of the source.',
    },
  },
  'over-100': {
    what: {
      vi: 'Tỷ lệ {value} vượt {most} mà không nói vì sao.',
      en: 'A share of {value} is above {most} and nothing says why.',
    },
    todo: {
      vi: 'Sửa giá trị, hoặc ghi lý do ở {notes}.',
      en: 'Correct the value, or give the reason in {notes}.',
    },
  },
  'no-note': {
    what: {
      vi: 'Giá trị “{basis}” nhưng không nói khác chỉ số ở chỗ nào.',
      en: 'The value is “{basis}” but nothing says how it differs from the indicator.',
    },
    todo: { vi: 'Ghi chỗ khác ở note_vi và note_en.', en: 'Say how it differs in note_vi and note_en.' },
  },
  'not-exact': {
    what: {
      vi: 'basis là exact nhưng giá trị chưa đủ cơ sở ({gaps}).',
      en: 'The basis is exact, but the ground is not complete ({gaps}).',
    },
    todo: {
      vi: 'Ghi as_of theo nguồn và để trống gaps; nếu nguồn không nói rõ, đổi basis thành close.',
      en: 'Give as_of as the source has it and leave gaps empty; where the source does not say, make the basis close.',
    },
  },
  'no-gap': {
    what: {
      vi: 'basis là close nhưng gaps để trống.',
      en: 'The basis is close, but gaps is empty.',
    },
    todo: {
      vi: 'Ghi chỗ chưa khớp: population, definition hoặc date, cách nhau bằng “;”.',
      en: 'Write what does not agree: population, definition or date, separated by “;”.',
    },
  },
  'no-as-of': {
    what: {
      vi: 'as_of để trống nhưng gaps không có date.',
      en: 'as_of is empty, but gaps does not name date.',
    },
    todo: {
      vi: 'Ghi as_of theo nguồn, hoặc thêm date vào gaps.',
      en: 'Give as_of as the source has it, or add date to gaps.',
    },
  },
  'coded-value': {
    what: {
      vi: '“{value}” không dùng được cho chỉ số loại “{measure}”.',
      en: '“{value}” cannot be used for an indicator of the kind “{measure}”.',
    },
    todo: { vi: 'Viết một trong: {known}.', en: 'Write one of: {known}.' },
  },
} satisfies Catalogue;
