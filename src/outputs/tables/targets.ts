/** The table of targets: what is to be reached, of whom, and by when. */
import { itemLabel } from '../../derive/references.ts';
import { targetContextOf } from '../../derive/context.ts';
import { OPERATORS } from '../../model/schema/clause.ts';
import type { Target } from '../../model/types.ts';
import { spanOf } from '../../derive/span.ts';
import { clauseOf, context, id, lineOf, pair, placeOf, planOf, renamed, span, uncertain } from './shared.ts';
import { field, table } from './table.ts';

export const targets = table<Target>({
  name: 'targets',
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  description: {
    vi: 'Mỗi con số hoặc cam kết đo được là một dòng; chỉ tiêu của phụ lục có section “annex”. Chỉ tiêu không phải là kết quả.',
    en: 'One row per figure or measurable commitment; targets of an annex have section “annex”. A target is not a result.',
  },
  records: (site) => site.targets,
  fields: [
    id((target) => target.id),
    planOf((target) => target.plan),
    clauseOf((target) => target.clause),
    lineOf((target) => target.clause, true),
    ...placeOf<Target>(
      (target) => target.clause?.section.ref ?? 'annex',
      (target) => (target.clause ? itemLabel(target.clause) : target.indicator.id),
    ),
    field(
      'indicator',
      'string',
      'Chỉ số mà chỉ tiêu đặt ra.',
      'The indicator that the target is set for.',
      (target) => target.indicator.id,
      {
        references: 'framework_indicators',
        sdmx: 'INDICATOR',
      },
    ),
    ...pair<Target>('statement', 'Chỉ tiêu nói gì.', 'What the target says.', (target) => target.statement),
    ...context<Target>(targetContextOf),
    field(
      'operator',
      'string',
      'Dấu so sánh như in: trên là >, trở lên là >=, số trần là =.',
      'Comparison as printed; a bare number is =.',
      (target) => target.operator,
      {
        values: OPERATORS,
      },
    ),
    field(
      'value',
      'number',
      'Giá trị; với between là cận dưới.',
      'The value; with between, its lower end.',
      (target) => target.value,
      {
        optional: true,
        unit: 'column:unit',
        sdmx: 'OBS_VALUE',
      },
    ),
    field('value_upper', 'number', 'Cận trên của khoảng.', 'Upper end of a range.', (target) => target.value_upper, {
      optional: true,
      unit: 'column:unit',
    }),
    field('unit', 'string', 'Đơn vị.', 'Unit.', (target) => target.unit.id, {
      references: 'units',
      sdmx: 'UNIT_MEASURE',
    }),
    ...pair<Target>(
      'population',
      'Tính trên ai hoặc cái gì.',
      'Of whom or of what.',
      (target) => target.population,
      true,
    ),
    ...renamed<Target>(
      'from',
      'date_from',
      'Năm bắt đầu, nếu câu văn hoặc tiêu đề mục ghi.',
      'First year, if the sentence or its heading gives one.',
      (target) => target.from,
    ),
    ...renamed<Target>(
      'by',
      'date_by',
      'Thời hạn theo câu văn, hoặc theo tiêu đề mục khi câu văn không ghi; trống khi cả hai không ghi năm.',
      'Date that the sentence gives, or its heading where the sentence gives none; empty where neither does.',
      (target) => target.by,
      'TIME_PERIOD',
    ),
    ...span<Target>((target) => spanOf(target.from, target.by)),
    uncertain<Target>((target) => target.uncertain),
  ],
});
