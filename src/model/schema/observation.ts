/** Owns the shape of an observation: one published or reported value, as a row of `data/observations/<area>.csv`. */
import { z } from 'zod';
import { UnitId } from './clause.ts';
import { dateOf, Id, IndicatorId } from './common.ts';
import { BREAKDOWNS } from './registers.ts';

/** How near the published figure is to the indicator. Only `exact` and `close` can say whether a target is met. */
export const BASES = ['exact', 'close', 'proxy', 'context'] as const;
export type Basis = (typeof BASES)[number];

/** How the source itself qualifies the figure: “over 67%”, “under 5%”, “about 114”. */
export const QUALIFIERS = ['>', '<', '~'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What keeps a value of the right kind from answering the target: whom it counts, what it counts, or when it was true is not stated or not the same. */
export const GAPS = ['population', 'definition', 'date'] as const;
export type Gap = (typeof GAPS)[number];

export const STATUSES = ['provisional', 'break', 'suspect'] as const;
export type Status = (typeof STATUSES)[number];

/** Columns in the order of the file; the area is the name of the file. */
export const ObservationRow = z.strictObject({
  indicator: IndicatorId,
  period: dateOf('period').describe(
    'Kỳ: 2024, 2024-06, 2023-36 (quý IV), 2024-40 (nửa đầu năm), 2024-01/2024-10, 2024/2025 (năm học). · The period; 33 to 36 are quarters, 40 and 41 halves, 2024/2025 a school year.',
  ),
  breakdown: z.enum(BREAKDOWNS).describe('total khi để trống. · total when left empty.'),
  value: z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .describe(
      'Số với dấu chấm thập phân. Chuẩn: 1 đạt, 0 chưa; hướng: 1 tăng, 0 không đổi, -1 giảm. · A number; standards are 1 (met) or 0, directions 1 (up), 0 or -1 (down).',
    ),
  unit: UnitId,
  qualifier: z
    .enum(QUALIFIERS)
    .describe(
      'Chữ mà nguồn viết trước con số: > “trên, hơn”, < “dưới”, ~ “khoảng, gần”; trống khi là con số trần. · The word before the figure in the source: > “over”, < “under”, ~ “about”; empty for a bare figure.',
    ),
  as_of: dateOf('period').describe(
    'Khi nào con số đúng, theo chính nguồn; trống khi nguồn không nói. · When the figure was true, as the source itself says; empty where it does not.',
  ),
  published: dateOf('published').describe('Ngày nguồn công bố. · When the source was published.'),
  basis: z
    .enum(BASES)
    .describe(
      'exact: đúng chỉ số; close: gần; proxy: đo việc khác có liên quan; context: chỉ là bối cảnh. · How near it is to the indicator.',
    ),
  gaps: z
    .string()
    .describe(
      'Chỗ chưa khớp với chỉ tiêu, cách nhau bằng “;”: population (tính trên ai), definition (tính cái gì), date (khi nào đúng). Có một chỗ thì giá trị chỉ là chỉ dẫn. · What is not stated or does not agree, separated by “;”: population, definition, date. With one of them the value is indicative only.',
    ),
  series: Id.describe(
    'Giá trị khác cách tính thì khác series. · Values with another base or method have another series.',
  ),
  status: z
    .enum(STATUSES)
    .describe(
      'provisional: số sơ bộ; break: chuỗi đứt từ đây; suspect: đáng ngờ, không dùng để đánh giá. · break: the series starts anew here.',
    ),
  note_vi: z.string(),
  note_en: z
    .string()
    .describe(
      'Khác chỉ số ở chỗ nào; bắt buộc trừ khi basis là exact. · How it differs from the indicator; required unless exact.',
    ),
  source_title: z.string(),
  source_publisher: z
    .string()
    .describe('Cơ quan thống kê, và nơi dẫn lại nếu có. · The statistical agency, and who quotes it.'),
  source_url: z.url({ protocol: /^https?$/ }),
  licence: z.string(),
  accessed: dateOf('accessed').describe(
    'Ngày người biên tập đọc nguồn, trên mạng hay bản lưu; trống khi chưa đọc. · When an editor read the source, live or in a stored copy; empty when not yet read.',
  ),
});

export const OBSERVATION_COLUMNS = Object.keys(ObservationRow.shape) as (keyof typeof ObservationRow.shape)[];
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];
