/** The table of progress: what has been reached of each target, with its working. */
import { indicatorPath } from '../../derive/address.ts';
import { ACHIEVEMENT_REASONS, DATA_REASONS, RULES, type Indicative } from '../../derive/answers/achievement.ts';
import { deadlineOf } from '../../derive/answers/deadline.ts';
import { NEEDED_REASONS, PACE_REASONS } from '../../derive/answers/pace.ts';
import { statement } from '../../derive/answers/progress-statement.ts';
import { progress as progressOfSite, type Progress } from '../../derive/answers/progress.ts';
import { ANSWERS, GROUND_GAPS } from '../../model/answer.ts';
import { OPERATORS } from '../../model/schema/clause.ts';
import { TERMS, termsOfRow, type Terms } from '../../derive/sources.ts';
import { addresses, id, pair, renamed } from './shared.ts';
import { licenceId } from './sources.ts';
import { field, joined, table, type Link } from './table.ts';

const ofInputs = (part: string): Link => ({
  table: 'progress_observations',
  key: 'progress',
  value: 'observation',
  where: { column: 'part', values: [part] },
});

const reading = ({ data }: Progress) => (data.is === 'reported' ? data.reading : null);
export const moving = ({ pace }: Progress) => (pace.is === 'moving' ? pace : null);
export const inputs = ({ data }: Progress) => (data.is === 'reported' ? data.reading.observations : data.observations);

/** The strictest terms of the values that the row shows or leans on. */
function termsOfInputs(row: Progress): Terms | null {
  const used = new Set([...inputs(row), ...(indicativeOf(row)?.reading.observations ?? [])].map(termsOfRow));
  return TERMS.findLast((terms) => used.has(terms)) ?? null;
}

export const progress = table<Progress>({
  name: 'progress',
  title: { vi: 'Tiến độ', en: 'Progress' },
  description: {
    vi: 'Mỗi dòng là một chỉ tiêu của một thành phố, với ba câu trả lời tách riêng: có số liệu không, đã đạt chưa, nhanh chậm ra sao; kèm quy tắc và số liệu dùng. Không có điểm chung cho các chỉ số.',
    en: 'One row per target of a city, with three separate answers: is there data, is it met, how fast is it moving; with the rule and its inputs. There is no score across indicators.',
  },
  records: progressOfSite,
  fields: [
    id((row) => row.id),
    field('indicator', 'string', 'Chỉ số.', 'Indicator.', (row) => row.indicator.id, {
      references: 'framework_indicators',
    }),
    field('city', 'string', 'Thành phố (SDMX: REF_AREA).', 'City (SDMX: REF_AREA).', (row) => row.city.id, {
      references: 'cities',
      sdmx: 'REF_AREA',
    }),
    field(
      'plan',
      'string',
      'Kế hoạch đặt ra chỉ tiêu.',
      'The plan that sets the target.',
      (row) => row.target.plan.id,
      { references: 'plans' },
    ),
    field('target', 'string', 'Mã chỉ tiêu.', 'The target.', (row) => row.target.id, { references: 'targets' }),
    field(
      'operator',
      'string',
      'Dấu so sánh của chỉ tiêu.',
      'Comparison of the target.',
      (row) => row.target.operator,
      { values: OPERATORS },
    ),
    field(
      'target_value',
      'number',
      'Ngưỡng; với between là cận dưới.',
      'Threshold; with between, its lower end.',
      (row) => row.target.value,
      {
        optional: true,
        unit: 'column:target_unit',
      },
    ),
    field(
      'target_value_upper',
      'number',
      'Cận trên của khoảng.',
      'Upper end of a range.',
      (row) => row.target.value_upper,
      { optional: true, unit: 'column:target_unit' },
    ),
    field('target_unit', 'string', 'Đơn vị của chỉ tiêu.', 'Unit of the target.', (row) => row.target.unit.id, {
      references: 'units',
    }),
    ...renamed<Progress>(
      'by',
      'date_by',
      'Thời hạn theo câu văn hoặc tiêu đề mục; trống khi kế hoạch không ghi năm.',
      'Date to reach it by, from the sentence or its heading; empty where the plan gives no year.',
      (row) => deadlineOf(row.target),
    ),
    field(
      'due',
      'string',
      'Thời hạn đã qua chưa, tính đến ngày của dữ liệu.',
      'Whether that date has passed at the date of the data.',
      (row) => row.due,
      {
        values: ['no-year', 'open', 'passed'],
      },
    ),
    field(
      'data',
      'string',
      'Câu trả lời thứ nhất: có giá trị dùng được không, hoặc vì sao không.',
      'First answer: is there a value that can be used, or why not.',
      (row) => row.data.is,
      { values: ['reported', ...DATA_REASONS] },
    ),
    field(
      'observations',
      'string',
      'Các giá trị đã dùng, hoặc đã xem mà không dùng được.',
      'Values used, or looked at and found unusable.',
      (row) => joined(inputs(row).map((observation) => observation.id)),
      { many: ofInputs('input'), optional: true, references: 'observations' },
    ),
    field(
      'period',
      'edtf',
      'Kỳ của giá trị dùng (SDMX: TIME_PERIOD).',
      'Period of the value used (SDMX: TIME_PERIOD).',
      (row) => reading(row)?.period,
      {
        optional: true,
        sdmx: 'TIME_PERIOD',
      },
    ),
    field(
      'value',
      'number',
      'Giá trị dùng (SDMX: OBS_VALUE).',
      'Value used (SDMX: OBS_VALUE).',
      (row) => reading(row)?.value,
      {
        optional: true,
        unit: 'column:unit',
        sdmx: 'OBS_VALUE',
      },
    ),
    field(
      'unit',
      'string',
      'Đơn vị của giá trị (SDMX: UNIT_MEASURE).',
      'Unit of the value (SDMX: UNIT_MEASURE).',
      (row) => reading(row)?.unit.id,
      {
        optional: true,
        references: 'units',
        sdmx: 'UNIT_MEASURE',
      },
    ),
    licenceId<Progress>(termsOfInputs, true),
    field(
      'age_months',
      'integer',
      'Số tháng từ cuối kỳ đến ngày của dữ liệu.',
      'Months from the end of the period to the date of the data.',
      (row) => (row.data.is === 'reported' ? row.data.ageMonths : null),
      { optional: true, unit: 'months' },
    ),
    field(
      'answer',
      'string',
      'Câu trả lời thứ hai: met đã đạt; missed đã lỡ hạn; not-yet chưa đến hạn; short chưa đạt, không ghi hạn; cannot-be-judged chưa thể đánh giá.',
      'Second answer: met; missed, its year has passed; not-yet, due later; short, below the mark and no date set; cannot-be-judged.',
      (row) => row.achievement.is,
      { values: ANSWERS },
    ),
    field(
      'rule',
      'string',
      'Quy tắc đã dùng.',
      'The rule applied.',
      (row) => (row.achievement.is === 'cannot-be-judged' ? null : row.achievement.rule),
      {
        optional: true,
        values: RULES,
      },
    ),
    field(
      'distance',
      'number',
      'Còn cách ngưỡng bao nhiêu, theo đơn vị của chỉ tiêu.',
      'How far from the threshold, in the unit of the target.',
      (row) =>
        row.achievement.is === 'cannot-be-judged' || row.achievement.is === 'met' ? null : row.achievement.distance,
      { optional: true, unit: 'column:target_unit' },
    ),
    field(
      'answer_reason',
      'string',
      'Vì sao chưa đánh giá được.',
      'Why it cannot be judged.',
      (row) => (row.achievement.is === 'cannot-be-judged' ? row.achievement.reason : null),
      { optional: true, values: ACHIEVEMENT_REASONS },
    ),
    field(
      'indicative',
      'string',
      'Giá trị chỉ là chỉ dẫn: không bao giờ tính là đạt hay chưa đạt.',
      'A value that is indicative only: never counted as met or not met.',
      (row) => joined((indicativeOf(row)?.reading.observations ?? []).map((observation) => observation.id)),
      { many: ofInputs('indicative'), optional: true, references: 'observations' },
    ),
    field(
      'indicative_gaps',
      'string',
      'Vì sao chỉ là chỉ dẫn.',
      'Why it is indicative only.',
      (row) => joined(indicativeOf(row)?.gaps ?? []),
      {
        many: { table: 'progress_gaps', key: 'progress', value: 'gap' },
        optional: true,
        values: GROUND_GAPS,
      },
    ),
    field('pace', 'string', 'Câu trả lời thứ ba.', 'Third answer.', (row) => row.pace.is, {
      values: ['moving', 'cannot-be-judged'],
    }),
    field(
      'pace_from',
      'string',
      'Giá trị đầu.',
      'First value.',
      (row) => joined((moving(row)?.from.observations ?? []).map((observation) => observation.id)),
      {
        many: ofInputs('pace-from'),
        optional: true,
        references: 'observations',
      },
    ),
    field(
      'pace_per_year',
      'number',
      'Thay đổi trung bình mỗi năm, làm tròn ba chữ số.',
      'Mean change per year, to three decimals.',
      (row) => moving(row)?.perYear,
      {
        optional: true,
        unit: 'column:unit',
      },
    ),
    field('pace_toward', 'string', 'Tốt lên hay xấu đi.', 'Better or worse.', (row) => moving(row)?.toward, {
      optional: true,
      values: ['better', 'worse', 'same', 'unclear'],
    }),
    field(
      'needed_per_year',
      'number',
      'Cần bao nhiêu mỗi năm để đạt đúng hạn.',
      'Change per year needed to be on time.',
      (row) => neededOf(row)?.perYear,
      {
        optional: true,
        unit: 'column:unit',
      },
    ),
    field(
      'pace_reason',
      'string',
      'Vì sao không nói được tốc độ, hoặc tốc độ cần có.',
      'Why no pace, or no needed pace, is given.',
      reasonOf,
      {
        optional: true,
        values: [...new Set([...PACE_REASONS, ...NEEDED_REASONS])],
      },
    ),
    ...pair<Progress>('statement', 'Kết quả trong một câu.', 'The result in one sentence.', statement),
    ...addresses<Progress>((row) => indicatorPath(row.indicator)),
  ],
});

export function indicativeOf({ achievement }: Progress): Indicative | null {
  return achievement.is === 'cannot-be-judged' ? achievement.indicative : achievement.later;
}

function neededOf(row: Progress): { perYear: number } | null {
  const needed = moving(row)?.needed;
  return needed && 'perYear' in needed ? needed : null;
}

function reasonOf({ pace }: Progress): string | null {
  if (pace.is === 'cannot-be-judged') return pace.reason;
  return 'reason' in pace.needed ? pace.needed.reason : null;
}
