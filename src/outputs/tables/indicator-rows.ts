/** The rows of one indicator, whatever file they stand in: targets, values, and cities of which no value was found. */
import { across } from '../../derive/answers/across.ts';
import { sourceId, termsOfRow } from '../../derive/sources.ts';
import { OPERATORS } from '../../model/schema/clause.ts';
import { BASES, QUALIFIERS, STATUSES } from '../../model/schema/observation.ts';
import { BREAKDOWNS } from '../../model/schema/registers.ts';
import type { Indicator, Observation, Site, Target } from '../../model/types.ts';
import { ACCESS, accessOf, licenceId, sourceOf } from './sources.ts';
import { field, joined, table, type Table } from './table.ts';

interface Row {
  readonly target?: Target;
  readonly value?: Observation;
  /** The city of which no value was found. */
  readonly missing?: { readonly id: string };
  readonly indicator: Indicator;
}

/** The rows that are there: no file has a row without a statement. */
const rowsOf = (site: Site, indicator: Indicator): Row[] => [
  ...indicator.targets.map((target) => ({ target, indicator })),
  ...indicator.observations.map((value) => ({ value, indicator })),
  ...across(site, indicator)
    .filter(({ latest }) => latest === null)
    .map(({ city }) => ({ missing: city, indicator })),
];

const FIELDS = [
  field<Row>(
    'kind',
    'string',
    'target: chỉ tiêu; value: giá trị; missing: đến ngày của dữ liệu, ở đây chưa tìm thấy giá trị nào của thành phố.',
    'target; value; missing: no value of the city was found here up to the date of the data.',
    ({ target, value }) => (target ? 'target' : value ? 'value' : 'missing'),
    { values: ['target', 'value', 'missing'] },
  ),
  field<Row>(
    'area',
    'string',
    'Thành phố, hoặc viet-nam cho cả nước.',
    'City, or viet-nam for the whole country.',
    ({ target, value, missing }) => (target?.plan.city ?? value?.area ?? missing)?.id,
  ),
  field<Row>(
    'period',
    'edtf',
    'Kỳ của giá trị hoặc thời hạn của chỉ tiêu, theo EDTF; trống khi không ghi.',
    'Period of the value, or date of the target, in EDTF; empty where none is given.',
    ({ target, value }) => value?.period ?? target?.by,
    { optional: true },
  ),
  field<Row>(
    'breakdown',
    'string',
    'Nhóm mà giá trị tính trên.',
    'Group that the value is of.',
    ({ value }) => value?.breakdown,
    {
      optional: true,
      values: BREAKDOWNS,
    },
  ),
  field<Row>(
    'operator',
    'string',
    'Dấu so sánh của chỉ tiêu.',
    'Comparison of the target.',
    ({ target }) => target?.operator,
    {
      optional: true,
      values: OPERATORS,
    },
  ),
  field<Row>(
    'value',
    'number',
    'Giá trị, hoặc ngưỡng; với between là cận dưới.',
    'The value, or the threshold; with between, its lower end.',
    ({ target, value }) => value?.value ?? target?.value,
    { optional: true, unit: 'column:unit' },
  ),
  field<Row>(
    'value_upper',
    'number',
    'Cận trên của khoảng.',
    'Upper end of a range.',
    ({ target }) => target?.value_upper,
    {
      optional: true,
      unit: 'column:unit',
    },
  ),
  field<Row>(
    'qualifier',
    'string',
    'Chữ mà nguồn viết trước con số: > trên, < dưới, ~ khoảng.',
    'The word before the figure in the source: > over, < under, ~ about.',
    ({ value }) => value?.qualifier,
    { optional: true, values: QUALIFIERS },
  ),
  field<Row>(
    'unit',
    'string',
    'Đơn vị.',
    'Unit.',
    ({ target, value, indicator }) => (value ?? target ?? indicator).unit.id,
  ),
  field<Row>(
    'basis',
    'string',
    'Khớp chỉ số tới đâu: exact, close, proxy, context.',
    'How near it is to the indicator: exact, close, proxy, context.',
    ({ value }) => value?.basis,
    { optional: true, values: BASES },
  ),
  field<Row>(
    'gaps',
    'string',
    'Chỗ nguồn không nói hoặc không khớp với chỉ tiêu: population, definition, date; có một chỗ thì giá trị chỉ là chỉ dẫn.',
    'What the source leaves open or what does not agree with the target: population, definition, date; with one of them the value only indicates.',
    ({ value }) => joined(value?.gaps ?? []),
    { optional: true },
  ),
  field<Row>(
    'as_of',
    'edtf',
    'Khi nào giá trị đúng, theo chính nguồn; trống khi nguồn không nói.',
    'When the value was true, as the source itself says; empty where it does not.',
    ({ value }) => value?.as_of,
    { optional: true },
  ),
  field<Row>(
    'published',
    'edtf',
    'Ngày nguồn công bố.',
    'When the source was published.',
    ({ value }) => value?.published,
    {
      optional: true,
    },
  ),
  field<Row>(
    'series',
    'string',
    'Giá trị khác series thì không nối được với nhau.',
    'Values of different series cannot be joined.',
    ({ value }) => value?.series,
    { optional: true },
  ),
  field<Row>(
    'status',
    'string',
    'provisional, break hoặc suspect.',
    'provisional, break or suspect.',
    ({ value }) => value?.status,
    {
      optional: true,
      values: STATUSES,
    },
  ),
  field<Row>(
    'reason',
    'string',
    'not-reported: đến ngày của dữ liệu, ở đây chưa tìm thấy; không có nghĩa là chưa ai công bố.',
    'not-reported: none was found here up to the date of the data; it does not mean that none was published.',
    ({ missing }) => (missing ? 'not-reported' : null),
    { optional: true, values: ['not-reported'] },
  ),
  field<Row>(
    'source',
    'string',
    'Nơi đọc được: điều khoản, phụ lục hoặc địa chỉ nguồn.',
    'Where it stands: clause, annex or address of the source.',
    ({ target, value }) => value?.source.url ?? (target && (target.clause?.id ?? `${target.plan.id}#annex`)),
    { optional: true },
  ),
  sourceOf<Row>(({ value }) => (value ? sourceId(value) : null), true),
  field<Row>('source_title', 'string', 'Tên nguồn.', 'Title of the source.', ({ value }) => value?.source.title, {
    optional: true,
  }),
  field<Row>('source_publisher', 'string', 'Ai công bố.', 'Who published it.', ({ value }) => value?.source.publisher, {
    optional: true,
  }),
  field<Row>('licence', 'string', 'Giấy phép của nguồn.', 'Licence of the source.', ({ value }) => value?.licence, {
    optional: true,
  }),
  licenceId<Row>(({ value }) => (value ? termsOfRow(value) : null), true),
  field<Row>(
    'accessed',
    'edtf',
    'Ngày biên tập viên đọc nguồn.',
    'When an editor read the source.',
    ({ value }) => value?.accessed,
    {
      optional: true,
    },
  ),
  field<Row>(
    'access',
    'string',
    'read: đã đọc nguồn vào ngày accessed; not-read-again: chưa ai đọc lại nguồn kể từ khi sưu tầm.',
    'read: the source was read on the day accessed; not-read-again: not read again since it was collected.',
    ({ value }) => (value ? accessOf(value.accessed) : null),
    { optional: true, values: ACCESS },
  ),
];

export const indicatorRows = (indicator: Indicator): Table =>
  table<Row>({
    name: indicator.id,
    title: indicator.name,
    description: indicator.definition,
    records: (site) => rowsOf(site, indicator),
    fields: FIELDS,
  });

/** The columns of the file of any indicator. */
export const INDICATOR_COLUMNS: Table['columns'] = FIELDS.map(({ value: _, ...column }) => column);
