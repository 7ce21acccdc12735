/** Owns the shape of a city fact: one published figure about a city as a whole, as a row of `data/city-facts.csv`. */
import { z } from 'zod';
import { dateOf, Id } from './common.ts';
import { QUALIFIERS } from './observation.ts';

/** What is told of a city; in which units: `data/units.yaml`. */
export const FACTS = [
  'area',
  'population',
  'commune-level-units',
  'grdp-per-head',
  'gdp-per-head',
  'income-per-head',
] as const;
export type Fact = (typeof FACTS)[number];

/** Of which boundary the figure is; `unchanged` where none of the city’s changes is recorded. */
export const BOUNDARIES = ['before', 'after', 'unchanged'] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** On whose word the figure stands. */
export const GRADES = ['official', 'quoted', 'press'] as const;
export type Grade = (typeof GRADES)[number];

/** Columns in the order of the file. */
export const CityFactRow = z.strictObject({
  id: Id,
  city: Id,
  fact: z.enum(FACTS),
  value: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/)
    .describe('Số với dấu chấm thập phân. · A number with a decimal point.'),
  unit: z.string().min(1),
  qualifier: z
    .enum(QUALIFIERS)
    .describe('Chữ mà nguồn viết trước con số. · The word before the figure in the source: > over, < under, ~ about.'),
  as_of: dateOf('period').describe(
    'Khi nào con số đúng, theo chính nguồn; trống khi nguồn không nói. · When the figure was true, as the source itself says; empty where it does not.',
  ),
  published: dateOf('published').describe('Ngày nguồn công bố. · When the source was published.'),
  boundary: z
    .enum(BOUNDARIES)
    .describe(
      'Theo địa giới nào: before trước lần thay đổi, after sau đó, unchanged khi không có thay đổi. · Of which boundary: before the change, after it, or unchanged.',
    ),
  grade: z
    .enum(GRADES)
    .describe(
      'official: trang hay văn bản của cơ quan nhà nước; quoted: báo dẫn tên cơ quan; press: báo không nêu cơ quan nào. · A state body’s own page, a paper that names the body, or a paper that names none.',
    ),
  note_vi: z.string(),
  note_en: z.string(),
  source_title: z
    .string()
    .describe(
      'Tên nguồn; trong ngoặc vuông khi biên tập viên tự đặt. · Title; in square brackets where an editor supplied it.',
    ),
  source_publisher: z.string(),
  source_url: z.url({ protocol: /^https?$/ }),
  accessed: dateOf('accessed').describe('Ngày biên tập viên đọc nguồn. · When an editor read the source.'),
});

export const CITY_FACT_COLUMNS = Object.keys(CityFactRow.shape) as (keyof typeof CityFactRow.shape)[];
export type CityFactColumn = (typeof CITY_FACT_COLUMNS)[number];
