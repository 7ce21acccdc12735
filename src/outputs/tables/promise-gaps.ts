/** The table of what promises do not say, counted by city, topic and body. */
import { GAP_GROUPS, promiseGaps, type GapRow } from '../../derive/promises/gaps.ts';
import { field, table } from './table.ts';
import { id, pair } from './shared.ts';

const count = (name: string, vi: string, en: string, unit: string, value: (row: GapRow) => number) =>
  field<GapRow>(name, 'integer', vi, en, value, { unit });

export const promiseGapsTable = table<GapRow>({
  name: 'promise_gaps',
  title: { vi: 'Lời hứa chưa nói gì', en: 'What promises do not say' },
  description: {
    vi: 'Bao nhiêu chỉ tiêu không ghi con số, thời hạn, cơ quan, cách đo; bao nhiêu nhiệm vụ không ghi thời gian; theo thành phố, lĩnh vực và cơ quan. Không có điểm số.',
    en: 'How many targets name no figure, date, body or way to measure, and how many duties no time; by city, topic and body. There is no score.',
  },
  derived: true,
  records: promiseGaps,
  fields: [
    id(({ group, key }) => (key === null ? group : `${group}:${key}`)),
    field('grouped_by', 'string', 'Đếm theo gì.', 'What the row counts by.', ({ group }) => group, {
      values: GAP_GROUPS,
    }),
    field(
      'counted',
      'string',
      'Mã của thành phố, số của lĩnh vực, hoặc mã cơ quan; trống với dòng chung.',
      'The city, the number of the focal area, or the body; empty for all together.',
      ({ key }) => key,
      { optional: true },
    ),
    ...pair<GapRow>('name', 'Tên.', 'Name.', ({ name }) => name, true),
    count('targets', 'Số chỉ tiêu.', 'Number of targets.', 'targets', (row) => row.targets),
    count(
      'without_figure',
      'Chỉ tiêu không ghi con số.',
      'Targets without a figure.',
      'targets',
      ({ without }) => without.figure,
    ),
    count(
      'without_date',
      'Chỉ tiêu không ghi năm.',
      'Targets without a year.',
      'targets',
      ({ without }) => without.date,
    ),
    count(
      'without_body',
      'Chỉ tiêu không nêu cơ quan chịu trách nhiệm.',
      'Targets without a responsible body.',
      'targets',
      ({ without }) => without.body,
    ),
    count(
      'without_measure',
      'Chỉ tiêu mà kế hoạch không in ô số liệu hay thang điểm.',
      'Targets for which the plan prints neither boxes to fill in nor marks.',
      'targets',
      ({ without }) => without.measure,
    ),
    count(
      'duties',
      'Số nhiệm vụ, kể cả ở đoạn kết.',
      'Number of duties, closing paragraphs included.',
      'duties',
      (row) => row.duties,
    ),
    count(
      'duties_without_time',
      'Nhiệm vụ không ghi thời gian nào.',
      'Duties without any time.',
      'duties',
      (row) => row.undatedDuties,
    ),
    count(
      'duties_without_day',
      'Nhiệm vụ lặp lại mà không ghi ngày.',
      'Duties that come back without a day.',
      'duties',
      (row) => row.withoutDay,
    ),
  ],
});
