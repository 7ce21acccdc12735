/** Tables of the annexes: what each plan asks of each indicator, and the measures that an indicator is made of. */
import { OPERATORS } from '../../model/schema/clause.ts';
import { BREAKDOWNS, MEASURES } from '../../model/schema/registers.ts';
import type { AnnexRow, Indicator } from '../../model/types.ts';
import { id, pair, planOf, uncertain } from './shared.ts';
import { field, joined, table } from './table.ts';

type Cell = NonNullable<Indicator['cells']>[number];
export interface IndicatorCell {
  indicator: Indicator;
  cell: Cell;
}

export const cellId = (indicator: Indicator, cell: Cell): string => `${indicator.id}/${cell.key}`;

export const annexIndicators = table<AnnexRow>({
  name: 'annex_indicators',
  title: { vi: 'Chỉ số trong phụ lục', en: 'Indicators of the annexes' },
  description: {
    vi: 'Mỗi dòng là một chỉ số trong phụ lục của một kế hoạch: ngưỡng, đơn vị, cơ quan phụ trách.',
    en: 'One row per indicator in the annex of a plan: threshold, unit, responsible body.',
  },
  records: (site) => site.annex,
  fields: [
    id((row) => row.id),
    planOf((row) => row.plan),
    field(
      'indicator',
      'string',
      'Mã chỉ số trong bộ tiêu chí.',
      'Key of the indicator in the framework.',
      (row) => row.indicator.id,
      {
        references: 'framework_indicators',
        sdmx: 'INDICATOR',
      },
    ),
    field('feature', 'string', 'Tiêu chí.', 'Feature.', (row) => row.indicator.feature?.no, {
      references: 'features',
      optional: true,
    }),
    field('measure', 'string', 'Loại phép đo.', 'Kind of measure.', (row) => row.indicator.measure, {
      values: MEASURES,
    }),
    field('operator', 'string', 'Dấu so sánh như in.', 'Comparison as printed.', (row) => row.operator, {
      values: OPERATORS,
    }),
    field('value', 'number', 'Ngưỡng.', 'Threshold.', (row) => row.value, {
      optional: true,
      unit: 'column:unit',
      sdmx: 'OBS_VALUE',
    }),
    field('value_upper', 'number', 'Cận trên của khoảng.', 'Upper end of a range.', (row) => row.value_upper, {
      optional: true,
      unit: 'column:unit',
    }),
    field('unit', 'string', 'Đơn vị.', 'Unit.', (row) => row.unit.id, { references: 'units', sdmx: 'UNIT_MEASURE' }),
    field(
      'responsible',
      'string',
      'Cơ quan phụ trách; trống khi chuyên gia đánh giá.',
      'Responsible agencies; empty where experts rate.',
      (row) => joined(row.responsible.map((agency) => agency.id)),
      {
        many: { table: 'annex_indicator_agencies', key: 'annex_indicator', value: 'agency' },
        optional: true,
        references: 'agencies',
      },
    ),
    field(
      'assessment',
      'string',
      'Báo cáo số liệu hay chuyên gia chấm điểm.',
      'Reported figures or a rating by experts.',
      (row) => row.assessment,
      {
        values: ['reported', 'expert-rating'],
      },
    ),
    field(
      'breakdown',
      'string',
      'Các nhóm mà phụ lục yêu cầu, của mọi phép đo trong dòng.',
      'Groups that the annex asks for, of all measures of the row.',
      (row) => joined([...new Set((row.indicator.cells ?? []).flatMap((cell) => cell.breakdown))]),
      {
        many: { table: 'indicator_cell_breakdowns', key: 'indicator', value: 'breakdown', of: 'indicator' },
        optional: true,
        values: BREAKDOWNS,
      },
    ),
    field(
      'cells',
      'string',
      'Các phép đo của dòng; có dòng hai phép đo.',
      'The measures of the row; some rows have two.',
      ({ indicator }) => joined((indicator.cells ?? []).map((cell) => cellId(indicator, cell))),
      {
        many: { table: 'indicator_cells', key: 'indicator', value: 'id', of: 'indicator' },
        optional: true,
        references: 'indicator_cells',
      },
    ),
    ...pair<AnnexRow>('name', 'Tên chỉ số.', 'Name of the indicator.', (row) => row.name ?? row.indicator.name),
    ...pair<AnnexRow>('statement', 'Chỉ tiêu nói gì.', 'What the target says.', (row) => row.statement),
    uncertain<AnnexRow>((row) => row.uncertain),
  ],
});

export const indicatorCells = table<IndicatorCell>({
  name: 'indicator_cells',
  title: { vi: 'Phép đo của chỉ số', en: 'Measures of the indicators' },
  description: {
    vi: 'Mỗi dòng là một phép đo mà phụ lục yêu cầu: đo gì, đơn vị nào, tách theo nhóm nào.',
    en: 'One row per measure that the annex asks for: of what, in which unit, for which groups.',
  },
  records: (site) =>
    site.indicators.flatMap((indicator) => (indicator.cells ?? []).map((cell) => ({ indicator, cell }))),
  fields: [
    id(({ indicator, cell }) => cellId(indicator, cell)),
    field('indicator', 'string', 'Chỉ số.', 'The indicator.', ({ indicator }) => indicator.id, {
      references: 'framework_indicators',
      sdmx: 'INDICATOR',
    }),
    field(
      'key',
      'string',
      'Mã của phép đo; cũng là series của số liệu báo cáo khi chỉ số có nhiều phép đo.',
      'Key of the measure; also the series of reported values where an indicator has several.',
      ({ cell }) => cell.key,
    ),
    ...pair<IndicatorCell>('name', 'Đo gì.', 'What is measured.', ({ cell }) => cell.name),
    field('unit', 'string', 'Đơn vị.', 'Unit.', ({ cell }) => cell.unit.id, {
      references: 'units',
      sdmx: 'UNIT_MEASURE',
    }),
    field(
      'breakdown',
      'string',
      'Các nhóm phải điền.',
      'Groups to be filled in.',
      ({ cell }) => joined(cell.breakdown),
      { many: { table: 'indicator_cell_breakdowns', key: 'cell', value: 'breakdown' }, values: BREAKDOWNS },
    ),
  ],
});
