/** Owns the shape of a clause as an editor writes it, in all five clause files of a plan folder. */
import { z } from 'zod';
import {
  Bilingual,
  dateOf,
  Explanations,
  FeatureNo,
  Figure,
  Id,
  IndicatorId,
  Notes,
  SectionRef,
  shape,
  Uncertainties,
} from './common.ts';
import { isDate } from '../date-fields.ts';
import { ITEM_PATTERN } from '../item.ts';
import { Changes } from './life.ts';

/** How the line is set in the official document. Only the first four are operative clauses. */
export const FORMS = [
  'article',
  'bullet',
  'sub-bullet',
  'paragraph',
  'lead-in',
  'time-line',
  'assignment-line',
  'closing',
] as const;
export type Form = (typeof FORMS)[number];
export const OPERATIVE_FORMS: readonly Form[] = ['article', 'bullet', 'sub-bullet', 'paragraph'];

export const ROLES = ['lead', 'coordinate', 'advise', 'implement', 'requested'] as const;
export type Role = (typeof ROLES)[number];

export const OPERATORS = [
  '>=',
  '>',
  '=',
  '<=',
  '<',
  'between',
  'increase',
  'decrease',
  'balanced',
  'met',
  'exists',
  'rated',
  'none',
] as const;
export type Operator = (typeof OPERATORS)[number];
/** Operators that compare with a number; the others stand alone. */
export const NUMERIC_OPERATORS: readonly Operator[] = ['>=', '>', '=', '<=', '<', 'between'];

export const UnitId = z
  .string()
  .min(1)
  .describe(
    'Đơn vị, theo data/units.yaml; none khi không có. · The unit, from data/units.yaml; none where there is none.',
  );

/** The number of an item; the code of its message stands where a value of another form is refused. */
const refused = { error: 'bad-item' } as const;
const Item = z.union([z.int(refused).min(1, refused), z.string().regex(ITEM_PATTERN, refused)], refused);

/** How often a duty comes back. */
export const RECURRENCES = ['yearly', 'half-yearly', 'quarterly', 'monthly'] as const;

export const Due = z
  .strictObject({
    date: z
      .string()
      .describe(
        'Ngày như văn bản ghi. Lặp lại thì bỏ năm: XXXX-12-01 hằng năm, XXXX-03-31 ngày cuối mỗi quý, XXXX-XX-15 ngày 15 hằng tháng, XXXX khi không ghi ngày. · The date as printed. What recurs has no year: XXXX-12-01 every year, XXXX-03-31 the last day of every quarter, XXXX-XX-15 day 15 of every month, XXXX where no day is printed.',
      ),
    rule: z
      .enum(['before', 'by', 'in', 'from'])
      .describe(
        'before: trước ngày; by: chậm nhất; in: trong; from: từ. · before the date; by it at the latest; within it; from it on.',
      ),
    recurs: z.enum(RECURRENCES).optional().describe('Lặp lại bao lâu một lần. · How often it comes back.'),
  })
  .superRefine(({ date, recurs }, context) => {
    const field = recurs ?? 'due';
    if (!isDate(field, date))
      context.addIssue({ code: 'custom', path: ['date'], message: `date:${field}`, input: date });
  })
  .describe('Thời hạn hoặc thời gian lặp lại. · When the duty is due, once or again and again.');
export type Due = z.infer<typeof Due>;

export const Serves = z
  .strictObject({
    feature: FeatureNo,
    why: Bilingual.describe('Lý do biên tập. · The editor’s reason.'),
  })
  .describe(
    'Tiêu chí mà điều khoản phục vụ, do biên tập viên quyết định. · A feature that the clause serves, by the editor’s decision.',
  );

export const TargetSpec = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z]{1,2}$|^\d$/, { error: shape('letters') })
      .describe('Chữ phân biệt các chỉ tiêu trong một điều khoản: a, b, … · Tells the targets of one clause apart.'),
    indicator: IndicatorId,
    statement: Bilingual.describe('Chỉ tiêu nói gì, một câu. · What the target says, one sentence.'),
    operator: z
      .enum(OPERATORS)
      .describe(
        '“trên” là >, “trở lên” là >=, số không kèm từ nào là =. · “trên” is >, “trở lên” is >=, a bare number is =.',
      ),
    value: Figure.optional().describe('Giá trị; với between là cận dưới. · The value; with between, the lower end.'),
    value_upper: Figure.optional().describe('Cận trên của khoảng (chỉ với between). · Upper end, with between only.'),
    unit: UnitId,
    population: Bilingual.optional().describe('Tính trên ai hoặc cái gì. · Of whom or of what.'),
    from: dateOf('mark')
      .optional()
      .describe('Năm bắt đầu, nếu câu văn có ghi. · First year, if the sentence gives one.'),
    by: dateOf('mark').optional().describe('Thời hạn theo chính câu văn. · The date that the sentence itself gives.'),
    uncertain: Uncertainties.optional(),
  })
  .describe('Một con số hoặc một cam kết đo được. · One figure or one measurable commitment.');
export type TargetSpec = z.infer<typeof TargetSpec>;

export const MilestoneSpec = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z]$/, { error: shape('letter') })
      .optional()
      .describe(
        'Chữ phân biệt các mốc của một điều khoản; bỏ khi chỉ có một. · Tells the milestones of one clause apart; left out where there is one.',
      ),
    what: Bilingual.describe('Việc gì diễn ra trong thời gian này. · What happens in this time.'),
    from: dateOf('mark').optional(),
    to: dateOf('mark').optional(),
    items: z
      .array(Item)
      .optional()
      .describe('Các khoản cùng mục mà thời gian này áp dụng. · The items of the same section that it dates.'),
  })
  .describe('Một mốc của lộ trình. · One mark of the roadmap.');

const Milestones = z
  .array(MilestoneSpec)
  .min(1)
  .describe(
    'Các mốc mà điều khoản ghi, mỗi thời gian một mục. · The milestones that the clause states, one entry per time.',
  );

const base = {
  section: SectionRef,
  item: Item.describe(
    'Thứ tự của khoản trong mục, đếm từ 1; khoản được thêm vào sau khoản 1 là 1a. · Place within the section, counted from 1; one inserted behind item 1 is 1a.',
  ),
  form: z
    .enum(FORMS)
    .default('bullet')
    .describe('Cách trình bày trong văn bản. · How the line is set in the document.'),
  under: Item.optional().describe('Khoản cha của một gạch đầu dòng con. · The item that a sub-bullet stands under.'),
  title: Bilingual.optional().describe(
    'Tên ngắn do biên tập viên đặt, không phải lời văn bản: nói việc được hứa hoặc được giao, không có dấu chấm cuối, không trùng tên khác trong kế hoạch. Nên có 6–14 tiếng, tiếng Anh 6–10 từ. · A short title by the editor, not the words of the document: what is promised or ordered, no full stop at the end, no other clause of the plan with the same. 6–14 syllables in Vietnamese, 6–10 words in English.',
  ),
  text: Bilingual.describe(
    'Điều khoản viết lại ngắn gọn; tên, số, vai trò, thời hạn giữ đúng. · The clause restated; names, figures, roles and dates exact.',
  ),
  agencies: z
    .array(Id)
    .optional()
    .describe(
      'Cơ quan được nhắc tới nhưng không được giao việc ở đây. · Agencies concerned without a duty of their own here.',
    ),
  features: z
    .array(Serves)
    .optional()
    .describe('Tiêu chí mà điều khoản phục vụ, kèm lý do. · Features that the clause serves, with reasons.'),
  indicators: z.array(IndicatorId).optional().describe('Chỉ số liên quan. · Related indicators.'),
  instruments: z.array(Id).optional().describe('Văn bản được dẫn. · Instruments that the clause cites.'),
  clauses: z
    .array(z.string())
    .optional()
    .describe('Điều khoản liên quan: IV.1.3 cùng kế hoạch, hoặc ha-noi-2025/iv-1-3. · Related clauses.'),
  targets: z
    .array(TargetSpec)
    .optional()
    .describe('Chỉ tiêu trong điều khoản: mỗi con số một mục. · Targets in the clause, one entry per figure.'),
  milestones: Milestones.optional(),
  changes: Changes.optional(),
  uncertain: Uncertainties.optional(),
  explained: Explanations.optional(),
  notes: Notes.optional(),
};

export const ClauseSpec = z.strictObject(base);
export type ClauseSpec = z.infer<typeof ClauseSpec>;

export const DutySpec = z.strictObject({
  ...base,
  agencies: z.array(Id).min(1).describe('Ai phải làm, theo sổ cơ quan. · Who must do it, from the register.'),
  roles: z
    .array(z.enum(ROLES))
    .min(1)
    .describe(
      'Vai trò theo động từ: chủ trì lead, phối hợp coordinate, tham mưu advise, thực hiện implement; cơ quan “đề nghị” thêm requested. · The role as the verb says it.',
    ),
  partners: z.array(Id).optional().describe('Cơ quan phối hợp được nêu tên. · Partners named.'),
  other_partners: Bilingual.optional().describe(
    'Đối tác chỉ nêu chung, đúng lời văn bản: “các cơ quan liên quan”. · Partners named only by kind, as the document says it: “the agencies concerned”.',
  ),
  due: Due.optional(),
  assigns: Item.optional().describe(
    'Khoản cùng mục mà dòng phân công này nói tới. · The item that an assignment line is about.',
  ),
});
export type DutySpec = z.infer<typeof DutySpec>;

export const CLAUSE_FILES = {
  'provisions.yaml': { kind: 'provision', schema: z.array(ClauseSpec) },
  'objectives.yaml': { kind: 'objective', schema: z.array(ClauseSpec) },
  'measures.yaml': { kind: 'measure', schema: z.array(ClauseSpec) },
  'responsibilities.yaml': { kind: 'responsibility', schema: z.array(DutySpec) },
  'milestones.yaml': {
    kind: 'milestone',
    schema: z.array(ClauseSpec.extend({ milestones: Milestones })),
  },
} as const;
export type ClauseKind = (typeof CLAUSE_FILES)[keyof typeof CLAUSE_FILES]['kind'];
