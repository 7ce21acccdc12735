/** Owns the small shapes that every other schema is made of: bilingual text, ids, places, dates. */
import { z } from 'zod';
import type { Shape } from '../../messages/expected.ts';
import type { Bilingual as BilingualText } from '../../text/bilingual.ts';
import { positiveZero } from '../../text/number.ts';
import { describeDates, isDate, type DateField } from '../date-fields.ts';

export { LANGS, type Lang } from '../../text/bilingual.ts';

const text = z.string().trim().min(1);

/** The form of a text, by the name under which messages explain it. */
export const shape = (name: Shape): Shape => name;

/** The same text in both languages; Vietnamese is the authority. */
export const Bilingual = z
  .strictObject({
    vi: text.describe('Lời văn tiếng Việt. · The Vietnamese text, which is the authority.'),
    en: text.describe('Bản tiếng Anh của cùng nội dung. · The same content in English.'),
  })
  .describe('Hai ngôn ngữ đặt cạnh nhau, cả hai đều bắt buộc. · Both languages side by side, both required.');
export type Bilingual = BilingualText;

/** A figure as it is printed; there is no minus zero. */
export const Figure = z.number().overwrite(positiveZero);

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: shape('id') })
  .describe('Mã: chữ thường không dấu, chữ số và gạch nối. · Lower-case ASCII letters, digits and hyphens.');

export const SectionRef = z
  .string()
  .min(1)
  .describe(
    'Mục trong văn bản chính thức, ví dụ IV.16.đ. · The section of the official document, for example IV.16.đ.',
  );

/** A date in one of the forms that its field takes. */
export function dateOf(field: DateField) {
  const { vi, en } = describeDates(field);
  return z
    .string()
    .refine((written) => isDate(field, written), { error: `date:${field}` })
    .describe(`${vi}. · ${en}.`);
}

export const IndicatorId = z
  .string()
  .regex(/^(?:\d\.\d\.\d-[a-z]|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, { error: shape('indicator') })
  .describe(
    'Chỉ số: 2.3.3-a (phụ lục) hoặc một mã ngoài bộ tiêu chí. · An indicator of the framework (2.3.3-a) or one outside it.',
  );

export const FeatureNo = z
  .string()
  .regex(/^\d\.\d\.\d$/, { error: shape('feature') })
  .describe('Số của tiêu chí, ví dụ 2.3.3. · The number of a feature, for example 2.3.3.');

/** A reading of a damaged or doubtful place in the official document. */
export const Uncertain = z.strictObject({
  field: text.describe('Trường bị nghi ngờ, ví dụ date, agency, value. · Which field is in doubt.'),
  reading: text.describe('Chữ đọc được trong bản quét. · What the copy shows.'),
  chosen: text.describe('Cách đọc được chọn. · The reading chosen here.'),
  why: Bilingual.describe('Vì sao chọn. · Why it was chosen.'),
  settle: Bilingual.describe('Điều gì sẽ làm rõ. · What would settle it.'),
});
export type Uncertain = z.infer<typeof Uncertain>;

/** A finding of `npm run audit` that an editor has looked at and explains. */
export const Explained = z.strictObject({
  finding: text.describe(
    'Giá trị bị kiểm tra báo, đúng như bảng in ra, ví dụ 1256/KH-UBND. · The value that the audit reports, as its table prints it.',
  ),
  why: Bilingual.describe(
    'Vì sao đúng dù văn bản không in như vậy. · Why it is right although the text does not print it so.',
  ),
});
export type Explained = z.infer<typeof Explained>;

export const Uncertainties = z.array(Uncertain).describe('Những chỗ đọc chưa chắc chắn. · Readings in doubt.');
export const Explanations = z
  .array(Explained)
  .describe('Phát hiện của bước đối chiếu đã được giải thích. · Findings of the audit that are explained.');
export const Notes = z
  .array(Bilingual)
  .describe('Ghi chú: lỗi in đã sửa, điều cần biết. · Notes: misprints corrected, things to know.');
