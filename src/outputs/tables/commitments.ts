/** Tables about who must do what by when, and what is to be reached: targets, responsibilities, milestones, indicators. */
import { OPERATORS, ROLES, UNITS } from '../../model/schema/clause.ts';
import { BREAKDOWNS, MEASURES } from '../../model/schema/registers.ts';
import type { AnnexRow, Duty, Milestone, Target } from '../../model/types.ts';
import { field, joined, table } from './table.ts';
import { clauseOf, id, lineAddresses, pair, placeOf, planOf } from './shared.ts';

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
    ...placeOf<Target>(
      (target) => target.clause?.section.ref ?? 'annex',
      (target) => (target.clause ? String(target.clause.item) : target.indicator.id),
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
    field('unit', 'string', 'Đơn vị.', 'Unit.', (target) => target.unit, { values: UNITS, sdmx: 'UNIT_MEASURE' }),
    ...pair<Target>(
      'population',
      'Tính trên ai hoặc cái gì.',
      'Of whom or of what.',
      (target) => target.population,
      true,
    ),
    field(
      'from',
      'edtf',
      'Năm bắt đầu, nếu câu văn ghi.',
      'First year, if the sentence gives one.',
      (target) => target.from,
      { optional: true },
    ),
    field(
      'by',
      'edtf',
      'Thời hạn theo câu văn; trống khi không ghi năm.',
      'Date that the sentence gives; empty where there is none.',
      (target) => target.by,
      {
        optional: true,
        sdmx: 'TIME_PERIOD',
      },
    ),
    field(
      'uncertain',
      'string',
      'Cách đọc còn nghi ngờ, nếu có.',
      'Reading in doubt, if any.',
      (target) =>
        joined((target.uncertain ?? []).map(({ field: name, reading, chosen }) => `${name}: ${reading} → ${chosen}`)),
      { optional: true },
    ),
  ],
});

export const responsibilities = table<Duty>({
  name: 'responsibilities',
  title: { vi: 'Trách nhiệm', en: 'Responsibilities' },
  description: {
    vi: 'Mỗi dòng là một nhiệm vụ: ai, vai trò gì, với ai, khi nào. Dòng có section “closing” là nhiệm vụ ở đoạn kết.',
    en: 'One row per duty: who, in which role, with whom, by when. Rows with section “closing” are duties of a closing paragraph.',
  },
  records: (site) => site.duties,
  fields: [
    id((duty) => duty.id),
    planOf((duty) => duty.clause.plan),
    clauseOf((duty) => duty.about),
    ...placeOf<Duty>(
      (duty) => duty.clause.section.ref,
      (duty) => String(duty.clause.item),
    ),
    field(
      'agency',
      'string',
      'Cơ quan phải làm.',
      'Agencies that must do it.',
      (duty) => joined(duty.agencies.map((agency) => agency.id)),
      { many: true },
    ),
    field(
      'role',
      'string',
      'Vai trò theo động từ; requested là cơ quan được “đề nghị”.',
      'Role as the verb says it; requested marks a body that is only asked.',
      (duty) => joined(duty.roles),
      { many: true, values: ROLES },
    ),
    field(
      'partners',
      'string',
      'Đối tác được nêu tên.',
      'Partners named.',
      (duty) => joined(duty.partners.map((agency) => agency.id)),
      { many: true, optional: true },
    ),
    field(
      'other_partners_vi',
      'string',
      'Đối tác chỉ nêu chung.',
      'Partners named only by kind, in Vietnamese.',
      (duty) => duty.other_partners?.vi,
      { optional: true },
    ),
    field(
      'other_partners_en',
      'string',
      'Đối tác chỉ nêu chung, bản tiếng Anh.',
      'Partners named only by kind.',
      (duty) => duty.other_partners?.en,
      { optional: true },
    ),
    ...pair<Duty>('action', 'Việc phải làm.', 'What is to be done.', (duty) => duty.clause.text),
    field(
      'due',
      'edtf',
      'Thời hạn; XXXX là mọi năm.',
      'When it is due; XXXX means every year.',
      (duty) => duty.due?.date,
      { optional: true },
    ),
    field(
      'due_rule',
      'string',
      'before: trước; by: chậm nhất; in: trong; from: từ.',
      'before the date, by it, in it, or from it on.',
      (duty) => duty.due?.rule,
      {
        optional: true,
        values: ['before', 'by', 'in', 'from'],
      },
    ),
    field('recurs', 'string', 'Lặp lại bao lâu một lần.', 'How often it comes back.', (duty) => duty.due?.recurs, {
      optional: true,
      values: ['yearly', 'quarterly', 'monthly'],
    }),
    ...lineAddresses<Duty>((duty) => duty.clause),
  ],
});

export const milestones = table<Milestone>({
  name: 'milestones',
  title: { vi: 'Mốc lộ trình', en: 'Milestones' },
  description: { vi: 'Mốc thời gian của lộ trình.', en: 'The dates of the roadmaps.' },
  records: (site) => site.milestones,
  fields: [
    id((milestone) => milestone.id),
    planOf((milestone) => milestone.plan),
    field(
      'clause',
      'string',
      'Điều khoản mà mốc áp dụng; trống khi mục không có điều khoản nào.',
      'Clauses that it dates; empty where its section has none.',
      (milestone) =>
        joined((milestone.clause.operative ? [milestone.clause] : milestone.dates).map((clause) => clause.id)),
      { many: true, optional: true },
    ),
    ...placeOf<Milestone>(
      (milestone) => milestone.clause.section.ref,
      (milestone) => String(milestone.clause.item),
    ),
    ...pair<Milestone>('what', 'Việc gì.', 'What happens.', (milestone) => milestone.what),
    field('from', 'edtf', 'Từ.', 'From.', (milestone) => milestone.from, { optional: true }),
    field('to', 'edtf', 'Đến, hoặc chậm nhất.', 'To, or at the latest.', (milestone) => milestone.to, {
      optional: true,
    }),
    ...lineAddresses<Milestone>((milestone) => milestone.clause),
  ],
});

export const indicators = table<AnnexRow>({
  name: 'indicators',
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
    field('unit', 'string', 'Đơn vị.', 'Unit.', (row) => row.unit, { values: UNITS, sdmx: 'UNIT_MEASURE' }),
    field(
      'responsible',
      'string',
      'Cơ quan phụ trách; trống khi chuyên gia đánh giá.',
      'Responsible agencies; empty where experts rate.',
      (row) => joined(row.responsible.map((agency) => agency.id)),
      { many: true, optional: true },
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
      'Các ô mà phụ lục yêu cầu.',
      'Boxes that the annex asks for.',
      (row) => joined([...new Set((row.indicator.cells ?? []).flatMap((cell) => cell.breakdown))]),
      { many: true, optional: true, values: BREAKDOWNS },
    ),
    ...pair<AnnexRow>('name', 'Tên chỉ số.', 'Name of the indicator.', (row) => row.name ?? row.indicator.name),
    ...pair<AnnexRow>('statement', 'Chỉ tiêu nói gì.', 'What the target says.', (row) => row.statement),
    field(
      'uncertain',
      'string',
      'Cách đọc còn nghi ngờ, nếu có.',
      'Reading in doubt, if any.',
      (row) =>
        joined((row.uncertain ?? []).map(({ field: name, reading, chosen }) => `${name}: ${reading} → ${chosen}`)),
      { optional: true },
    ),
  ],
});
