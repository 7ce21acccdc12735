/** The columns of the file of one indicator, in order, and what they mean. */
import type { Bilingual } from '../../text/bilingual.ts';

export const INDICATOR_COLUMNS = {
  kind: {
    vi: 'target: chỉ tiêu; value: giá trị; missing: đến ngày của dữ liệu, ở đây chưa tìm thấy giá trị nào của thành phố.',
    en: 'target; value; missing: no value of the city was found here up to the date of the data.',
  },
  area: { vi: 'Thành phố, hoặc viet-nam cho cả nước.', en: 'City, or viet-nam for the whole country.' },
  period: {
    vi: 'Kỳ của giá trị hoặc thời hạn của chỉ tiêu, theo EDTF; trống khi không ghi.',
    en: 'Period of the value, or date of the target, in EDTF; empty where none is given.',
  },
  breakdown: { vi: 'Nhóm mà giá trị tính trên.', en: 'Group that the value is of.' },
  operator: { vi: 'Dấu so sánh của chỉ tiêu.', en: 'Comparison of the target.' },
  value: {
    vi: 'Giá trị, hoặc ngưỡng; với between là cận dưới.',
    en: 'The value, or the threshold; with between, its lower end.',
  },
  value_upper: { vi: 'Cận trên của khoảng.', en: 'Upper end of a range.' },
  qualifier: {
    vi: 'Chữ mà nguồn viết trước con số: > trên, < dưới, ~ khoảng.',
    en: 'The word before the figure in the source: > over, < under, ~ about.',
  },
  unit: { vi: 'Đơn vị.', en: 'Unit.' },
  basis: {
    vi: 'Khớp chỉ số tới đâu: exact, close, proxy, context.',
    en: 'How near it is to the indicator: exact, close, proxy, context.',
  },
  gaps: {
    vi: 'Chỗ nguồn không nói hoặc không khớp với chỉ tiêu: population, definition, date; có một chỗ thì giá trị chỉ là chỉ dẫn.',
    en: 'What the source leaves open or what does not agree with the target: population, definition, date; with one of them the value only indicates.',
  },
  as_of: {
    vi: 'Khi nào giá trị đúng, theo chính nguồn; trống khi nguồn không nói.',
    en: 'When the value was true, as the source itself says; empty where it does not.',
  },
  published: { vi: 'Ngày nguồn công bố.', en: 'When the source was published.' },
  series: {
    vi: 'Giá trị khác series thì không nối được với nhau.',
    en: 'Values of different series cannot be joined.',
  },
  status: { vi: 'provisional, break hoặc suspect.', en: 'provisional, break or suspect.' },
  reason: {
    vi: 'not-reported: đến ngày của dữ liệu, ở đây chưa tìm thấy; không có nghĩa là chưa ai công bố.',
    en: 'not-reported: none was found here up to the date of the data; it does not mean that none was published.',
  },
  source: {
    vi: 'Nơi đọc được: điều khoản, phụ lục hoặc địa chỉ nguồn.',
    en: 'Where it stands: clause, annex or address of the source.',
  },
} satisfies Record<string, Bilingual>;
export const INDICATOR_COLUMN_NAMES = Object.keys(INDICATOR_COLUMNS) as (keyof typeof INDICATOR_COLUMNS)[];
