/** Owns the shape of `data/units.yaml`: in what figures are counted or measured. A unit is added there; no code knows the list. */
import { z } from 'zod';
import { FACTS } from './city-fact.ts';
import { Bilingual, Id } from './common.ts';

export const UnitSpec = z.strictObject({
  id: Id,
  name: Bilingual.describe(
    'Tên, như viết sau một con số: “người”. · Its name, as it stands behind a figure: “people”.',
  ),
  one: z.string().optional().describe('Tiếng Anh khi chỉ có một: person. · The English word for one of them: person.'),
  symbol: z
    .string()
    .optional()
    .describe('Ký hiệu viết liền sau con số: %, ‰. · A sign that stands right behind the figure: %, ‰.'),
  silent: z.boolean().default(false).describe('true khi con số đứng một mình. · true where the figure stands alone.'),
  whole: z
    .boolean()
    .default(false)
    .describe(
      'true khi chỉ đếm số nguyên: người, trường. Số lẻ bị từ chối, 12.824 được hiểu là mười hai nghìn. · true where only whole numbers are counted; fractions are refused.',
    ),
  most: z
    .number()
    .optional()
    .describe(
      'Phần của một tổng: không âm, và trên mức này phải có lý do; 100 với %. · Part of a whole: not below 0, and above this only with a reason; 100 for %.',
    ),
  scale: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('Thang điểm: điểm thấp nhất và cao nhất. · A scale: its lowest and its highest mark.'),
  facts: z
    .array(z.enum(FACTS))
    .default([])
    .describe('Thông tin về thành phố tính bằng đơn vị này. · Facts about a city that are measured in it.'),
});
export type UnitSpec = z.infer<typeof UnitSpec>;
