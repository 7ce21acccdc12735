/** The columns that the data of charts have in common: what a mark of a drawing stands for, with ids, figures, units and days apart. */
import { planName } from '../../derive/life.ts';
import { sourceId, termsOfRow } from '../../derive/sources.ts';
import { NO_SPAN, spanOf, spanOfDate } from '../../derive/span.ts';
import type { Reading } from '../../derive/answers/readings.ts';
import { OPERATORS } from '../../model/schema/clause.ts';
import { BASES, STATUSES } from '../../model/schema/observation.ts';
import type { Agency, AnnexRow, City, Clause, Indicator, Plan, Target } from '../../model/types.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { pair, span } from './shared.ts';
import { licenceId, sourceOf } from './sources.ts';
import { field, type Field } from './table.ts';

/** One mark of a drawing, or one figure that it stands for. */
export interface Mark {
  readonly chart: string;
  readonly plan?: Plan | null;
  readonly city?: City;
  readonly agency?: Agency;
  readonly indicator?: Indicator;
  readonly target?: Target | AnnexRow;
  readonly reading?: Reading;
  readonly line?: Clause | null;
  /** What the drawing or the page says in words. */
  readonly shown?: Bilingual;
  /** What tells the mark apart from the others of its chart, in a fixed order. */
  readonly key: readonly string[];
  /** Codes and counts that only this kind of chart has. */
  readonly more?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly texts?: Readonly<Record<string, Bilingual | null | undefined>>;
}

type MarkField = Field<Mark>;
const optional = { optional: true } as const;

export const identity: MarkField[] = [
  field('id', 'string', 'Mã, không bao giờ đổi.', 'Identifier; it never changes.', ({ chart, key }) =>
    [chart, ...key].join(':'),
  ),
  field('chart', 'string', 'Mã của biểu đồ.', 'Identifier of the chart.', ({ chart }) => chart),
];

export const ofPlan: MarkField[] = [
  field('plan', 'string', 'Kế hoạch.', 'The plan.', ({ plan }) => plan?.id, { references: 'plans', ...optional }),
  ...pair<Mark>('plan_name', 'Tên kế hoạch.', 'Name of the plan.', ({ plan }) => plan && planName(plan), true),
];
export const ofCity: MarkField[] = [
  field('city', 'string', 'Thành phố, hoặc cả nước.', 'City, or the whole country.', ({ city }) => city?.id, {
    references: 'cities',
    ...optional,
  }),
  ...pair<Mark>('city_name', 'Tên thành phố.', 'Name of the city.', ({ city }) => city?.name, true),
];
export const ofAgency: MarkField[] = [
  field('agency', 'string', 'Cơ quan.', 'The body.', ({ agency }) => agency?.id, {
    references: 'agencies',
    ...optional,
  }),
  ...pair<Mark>('agency_name', 'Tên cơ quan.', 'Name of the body.', ({ agency }) => agency?.name, true),
];
export const ofIndicator: MarkField[] = [
  field('indicator', 'string', 'Chỉ số.', 'The indicator.', ({ indicator }) => indicator?.id, {
    references: 'framework_indicators',
    ...optional,
  }),
  ...pair<Mark>('indicator_name', 'Tên chỉ số.', 'Name of the indicator.', ({ indicator }) => indicator?.name, true),
];

const isTarget = (target: Target | AnnexRow | undefined): target is Target =>
  target !== undefined && 'statement' in target && 'annex' in target;

/** Operator, figure and unit of a target or a value, whichever the mark stands for. */
export const figure: MarkField[] = [
  field(
    'operator',
    'string',
    'Dấu so sánh của chỉ tiêu.',
    'Comparison of the target.',
    ({ target }) => target?.operator,
    {
      values: OPERATORS,
      ...optional,
    },
  ),
  field(
    'value',
    'number',
    'Ngưỡng hoặc giá trị; với between là cận dưới.',
    'Threshold or value; with between, its lower end.',
    ({ target, reading }) => reading?.value ?? target?.value,
    { unit: 'column:unit', ...optional },
  ),
  field('value_upper', 'number', 'Cận trên của khoảng.', 'Upper end of a range.', ({ target }) => target?.value_upper, {
    unit: 'column:unit',
    ...optional,
  }),
  field(
    'unit',
    'string',
    'Đơn vị.',
    'Unit.',
    ({ target, reading, indicator }) => (reading ?? target ?? indicator)?.unit.id,
    {
      references: 'units',
      ...optional,
    },
  ),
];

export const ofTarget: MarkField[] = [
  field('target', 'string', 'Chỉ tiêu.', 'The target.', ({ target }) => (isTarget(target) ? target.id : null), {
    references: 'targets',
    ...optional,
  }),
];

/** The date of the mark in EDTF, and as days. */
export const when: MarkField[] = [
  field(
    'date',
    'edtf',
    'Thời hạn của chỉ tiêu hoặc kỳ của giá trị; trống khi không ghi.',
    'Deadline of the target or period of the value; empty where none is given.',
    ({ target, reading }) => reading?.period ?? (isTarget(target) ? target.by : null),
    optional,
  ),
  ...span<Mark>(({ target, reading }) =>
    reading ? spanOfDate(reading.period) : isTarget(target) ? spanOf(target.from, target.by) : NO_SPAN,
  ),
];

/** What a value is read from, and under which terms its source stands. */
export const ofReading: MarkField[] = [
  field(
    'observation',
    'string',
    'Giá trị, trong observations.',
    'The value, in observations.',
    ({ reading }) => reading?.observations[0].id,
    {
      references: 'observations',
      ...optional,
    },
  ),
  field(
    'parts',
    'integer',
    'Cộng từ mấy giá trị.',
    'Of how many values it is the sum.',
    ({ reading }) => reading?.observations.length,
    { unit: 'observations', ...optional },
  ),
  field(
    'basis',
    'string',
    'Khớp chỉ số tới đâu.',
    'How near it is to the indicator.',
    ({ reading }) => reading?.basis,
    {
      values: BASES,
      ...optional,
    },
  ),
  field('status', 'string', 'Tình trạng của giá trị.', 'Status of the value.', ({ reading }) => reading?.status, {
    values: STATUSES,
    ...optional,
  }),
  sourceOf<Mark>(({ reading }) => (reading ? sourceId(reading.observations[0]) : null), true),
  licenceId<Mark>(({ reading }) => (reading ? termsOfRow(reading.observations[0]) : null), true),
];

export const ofLine: MarkField[] = [
  field(
    'line',
    'string',
    'Dòng văn bản, trong clauses hoặc passages.',
    'The line, in clauses or passages.',
    ({ line }) => line?.id,
    optional,
  ),
];

export const shown: MarkField[] = pair<Mark>(
  'shown',
  'Như hình hoặc trang viết ra.',
  'As the drawing or the page says it.',
  (mark) => mark.shown,
  true,
);

export const code = (name: string, vi: string, en: string, values: readonly string[] | null, must = true): MarkField =>
  field(name, 'string', vi, en, ({ more }) => more?.[name], { ...(values && { values }), ...(must ? {} : optional) });
export const count = (name: string, vi: string, en: string, unit: string): MarkField =>
  field(name, 'integer', vi, en, ({ more }) => more?.[name], { unit });
export const said = (name: string, vi: string, en: string, must = true): MarkField[] =>
  pair<Mark>(name, vi, en, ({ texts }) => texts?.[name], !must);
