/** Owns the shape of `plan.yaml` and of the annex, `indicators.yaml`. */
import { z } from 'zod';
import { OPERATORS, UnitId } from './clause.ts';
import {
  Bilingual,
  dateOf,
  Figure,
  Explanations,
  Id,
  IndicatorId,
  Notes,
  SectionRef,
  shape,
  Uncertainties,
} from './common.ts';
import { EndsSpec, PlanStateSpec } from './life.ts';

export const SectionSpec = z.strictObject({
  ref: SectionRef,
  title: Bilingual,
  items: z
    .int()
    .min(0)
    .describe(
      'Số dòng của mục trong văn bản chính thức, không kể mục con. · Number of lines that the section has, its subsections left out.',
    ),
  from: dateOf('mark').optional().describe('Năm bắt đầu mà tiêu đề mục ghi. · First year that the heading gives.'),
  by: dateOf('mark')
    .optional()
    .describe(
      'Thời hạn mà tiêu đề mục ghi, cho mọi khoản bên dưới: “Mục tiêu đến năm 2025”. · The date that the heading gives for everything below it: “Objectives to 2025”.',
    ),
  asks: z
    .boolean()
    .optional()
    .describe(
      'true khi mục chỉ đề nghị (“Đề nghị …”), không giao việc. · true where the section only asks (“Đề nghị …”) and does not order.',
    ),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
});

export const CitationSpec = z.strictObject({
  instrument: Id,
  printed: z
    .string()
    .optional()
    .describe('Số hiệu như in, nếu khác sổ văn bản. · The number as printed, where it differs from the register.'),
  note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
});

export const PlanSpec = z.strictObject({
  id: Id,
  city: Id,
  title: Bilingual.describe('Tên chính thức của kế hoạch. · The official title.'),
  short: Bilingual.describe('Tên ngắn dùng trên trang. · A short name for lists.'),
  summary: Bilingual.describe('Một hai câu: kế hoạch này là gì. · What this plan is, in a sentence or two.'),
  number: z
    .string()
    .nullable()
    .describe('Số hiệu như in; null khi bản này để trống. · Number as printed; null where this copy leaves it blank.'),
  date: dateOf('event').describe('Ngày ban hành; chỉ ghi phần có in. · Date of issue, as far as it is printed.'),
  issuer: Id.describe('Cơ quan ban hành. · The issuing agency.'),
  issuer_note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
  signatory: z
    .string()
    .nullable()
    .describe('Người ký như in; null khi không đọc được. · Who signed, as printed; null where it cannot be read.'),
  attached_to: Bilingual.optional().describe(
    'Văn bản mà kế hoạch ban hành kèm theo. · The instrument to which the plan is attached.',
  ),
  period: z
    .strictObject({
      from: dateOf('mark').optional(),
      to: dateOf('mark').optional(),
      note: Bilingual.optional().describe('Ghi chú thêm. · A further note.'),
    })
    .describe('Giai đoạn mà kế hoạch tự ghi. · The period that the plan itself gives.'),
  state: PlanStateSpec,
  ends: EndsSpec.optional(),
  instrument: Id.optional().describe(
    'Mã của chính kế hoạch trong sổ văn bản. · The plan’s own entry in the register of instruments.',
  ),
  legal_bases: z.array(CitationSpec).describe('Căn cứ pháp lý, theo thứ tự in. · Legal bases in the order printed.'),
  carries_out: z
    .array(Id)
    .optional()
    .describe('Văn bản mà kế hoạch triển khai. · Instruments that the plan carries out.'),
  replaces: z.array(Id).optional().describe('Văn bản bị thay thế. · Instruments that it replaces.'),
  recipients: z.array(Bilingual).optional().describe('Nơi nhận. · Recipients listed.'),
  source: z
    .strictObject({
      quality: z.enum(['clean', 'scan']).describe('Chất lượng bản chữ đã đọc. · Quality of the text that was read.'),
      note: Bilingual.describe(
        'Văn bản chính thức ở đâu và đọc từ bản nào. · Where the official text is, and what was read.',
      ),
      url: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('Địa chỉ văn bản chính thức, nếu có trên mạng. · Address of the official text, if it is on line.'),
    })
    .describe('Văn bản chính thức và bản đã đọc. · The official document and the copy that was read.'),
  sections: z
    .array(SectionSpec)
    .min(1)
    .describe('Cây mục, theo thứ tự trong văn bản. · The section tree, in the order of the document.'),
  uncertain: Uncertainties.optional(),
  explained: Explanations.optional(),
  notes: Notes.optional(),
});
export type PlanSpec = z.infer<typeof PlanSpec>;

/** One row of a plan's annex: the target that a city sets for one indicator of the framework. */
export const AnnexRowSpec = z.strictObject({
  indicator: IndicatorId,
  operator: z.enum(OPERATORS).describe('Dấu so sánh như in: trên >, trở lên >=, số trần =. · Comparison as printed.'),
  value: Figure.optional().describe('Ngưỡng; với between là cận dưới. · The threshold; with between, its lower end.'),
  value_upper: Figure.optional().describe('Cận trên của khoảng. · Upper end of a range.'),
  unit: UnitId,
  responsible: z
    .array(Id)
    .describe(
      'Cơ quan phụ trách; để trống khi chỉ tiêu do chuyên gia đánh giá. · Responsible agencies; empty where experts rate it.',
    ),
  assessment: z
    .enum(['reported', 'expert-rating'])
    .default('reported')
    .describe('Số liệu báo cáo hay chuyên gia chấm điểm. · Reported figures or a rating by experts.'),
  statement: Bilingual.describe('Chỉ tiêu nói gì. · What the target says.'),
  name: Bilingual.optional().describe(
    'Tên riêng của kế hoạch này, nếu khác bộ tiêu chí. · This plan’s own wording of the name, where it differs.',
  ),
  also: z
    .array(
      z.strictObject({
        key: z
          .string()
          .regex(/^[a-z]$/, { error: shape('letter') })
          .describe('Chữ phân biệt chỉ tiêu thứ hai. · A letter that tells the second target apart.'),
        statement: Bilingual,
        operator: z
          .enum(OPERATORS)
          .describe('Dấu so sánh như in: trên >, trở lên >=, số trần =. · Comparison as printed.'),
        value: Figure.optional().describe('Ngưỡng. · The threshold.'),
        unit: UnitId,
      }),
    )
    .optional()
    .describe('Chỉ tiêu thứ hai trong cùng một dòng. · A second target in the same row.'),
  uncertain: Uncertainties.optional(),
  explained: Explanations.optional(),
  notes: Notes.optional(),
});
export type AnnexRowSpec = z.infer<typeof AnnexRowSpec>;
