/** The data of charts: one table for each kind, in which every mark of every drawing of that kind is a row. */
import { CELLS } from '../../derive/answers/across.ts';
import { chartSubjects, type ChartSubject, type SubjectOf } from '../../derive/chart-subjects.ts';
import { RELATIONS } from '../../derive/compare/dated-targets.ts';
import { KINDS as EVENT_KINDS } from '../../derive/timeline.ts';
import { ANSWERS } from '../../model/answer.ts';
import { ROLES } from '../../model/schema/clause.ts';
import { SUCCESSION_RELATIONS, SUCCESSION_STRENGTHS } from '../../model/schema/registers.ts';
import type { Site } from '../../model/types.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import {
  code,
  count,
  figure,
  identity,
  ofAgency,
  ofCity,
  ofIndicator,
  ofLine,
  ofPlan,
  ofReading,
  ofTarget,
  said,
  shown,
  when,
  type Mark,
} from './chart-fields.ts';
import {
  acrossMarks,
  annexMarks,
  coverageMarks,
  datedMarks,
  dutyMarks,
  judgedMarks,
  MEASURES_OF_COVERAGE,
  overviewMarks,
  reorganisationMarks,
  sharedMarks,
  timelineMarks,
  valueMarks,
} from './chart-marks.ts';
import { REGION_STATES } from '../../derive/regions.ts';
import { spanOf } from '../../derive/span.ts';
import { span } from './shared.ts';
import { field, table, type Field, type Table } from './table.ts';

type Kind = ChartSubject['kind'];

const isOf = <K extends Kind>(subject: ChartSubject, kind: K): subject is ChartSubject & SubjectOf<K> =>
  subject.kind === kind;

/** `shared-targets` → `chart_shared_targets` */
export const chartTableName = (kind: string): string => `chart_${kind.replaceAll('-', '_')}`;

const tableOf = <K extends Kind>(
  kind: K,
  title: Bilingual,
  what: Bilingual,
  marks: (subject: SubjectOf<K>, site: Site) => Mark[],
  fields: readonly Field<Mark>[],
): Table =>
  table<Mark>({
    name: chartTableName(kind),
    title: { vi: `Biểu đồ: ${title.vi}`, en: `Charts: ${title.en}` },
    description: {
      vi: `${what.vi} Cột chart nói dòng thuộc biểu đồ nào; /charts/<chart>.xlsx và .csv chỉ có dòng của biểu đồ ấy.`,
      en: `${what.en} The column chart says of which chart a row is; /charts/<chart>.xlsx and .csv hold the rows of that chart alone.`,
    },
    derived: true,
    records: (site) => chartSubjects(site).flatMap((subject) => (isOf(subject, kind) ? marks(subject, site) : [])),
    fields: [...identity, ...fields],
  });

const kindOf = (values: readonly string[]) => code('kind', 'Dòng là gì.', 'What the row is.', values);
const sign = [
  code('sign', 'Dấu của ô trong biểu đồ.', 'Sign of the cell in the chart.', CELLS),
  ...said('sign_name', 'Dấu, viết ra.', 'The sign in words.'),
  code('answer', 'Câu trả lời của chỉ tiêu.', 'Answer of the target.', ANSWERS, false),
];
const target = [...ofPlan, ...ofCity, ...ofIndicator, ...ofTarget, ...figure, ...when, ...ofLine, ...shown];
const cells = [
  ...ofIndicator,
  ...ofCity,
  kindOf(['target', 'value', 'missing']),
  ...sign,
  ...ofPlan,
  ...ofTarget,
  ...figure,
  ...when,
  ...ofReading,
  ...ofLine,
  ...shown,
];
/** Where a value stands among those of all cities, and among those of its region; equal values share a place. */
const PLACES = [
  [
    'place',
    'Thứ tự của giá trị, cao đứng trước; bằng nhau thì cùng thứ.',
    'Place of the value, high values first; equal ones share it.',
  ],
  ['place_among', 'Trong bao nhiêu giá trị.', 'Among how many values.'],
  ['place_in_region', 'Thứ tự trong vùng.', 'Place within the region.'],
  ['place_in_region_among', 'Trong bao nhiêu giá trị của vùng.', 'Among how many values of the region.'],
] as const;
const text = ({ more }: Mark, name: string): string | null => {
  const found = more?.[name];
  return typeof found === 'string' ? found : null;
};

export const CHART_TABLES: readonly Table[] = [
  tableOf(
    'duties',
    { vi: 'nhiệm vụ theo vai trò', en: 'duties by role' },
    {
      vi: 'Mỗi dòng: một cơ quan của một kế hoạch có bao nhiêu nhiệm vụ với một vai trò.',
      en: 'Each row: how many duties one body of a plan has in one role.',
    },
    dutyMarks,
    [
      ...ofPlan,
      ...ofAgency,
      code('role', 'Vai trò chính.', 'Main role.', ROLES),
      ...said('role_name', 'Vai trò, viết ra.', 'Role in words.'),
      count('duties', 'Số nhiệm vụ với vai trò ấy.', 'Duties in that role.', 'duties'),
      count('duties_of_agency', 'Số nhiệm vụ của cơ quan.', 'Duties of the body.', 'duties'),
    ],
  ),
  tableOf(
    'targets',
    { vi: 'ngưỡng trong phụ lục', en: 'thresholds of the annexes' },
    {
      vi: 'Mỗi dòng là ngưỡng của một chỉ số trong phụ lục.',
      en: 'Each row is the threshold of one indicator of an annex.',
    },
    annexMarks,
    [
      ...ofPlan,
      field(
        'annex_indicator',
        'string',
        'Chỉ số trong phụ lục.',
        'The indicator in the annex.',
        (mark) => text(mark, 'annex_indicator'),
        { references: 'annex_indicators' },
      ),
      code('focal_area', 'Tiêu chuẩn.', 'Focal area.', null, false),
      ...ofIndicator,
      ...figure,
      ...shown,
    ],
  ),
  tableOf(
    'timeline',
    { vi: 'dòng thời gian', en: 'timeline' },
    { vi: 'Mỗi dòng là một việc có thời gian của một kế hoạch.', en: 'Each row is one dated thing of a plan.' },
    timelineMarks,
    [
      ...ofPlan,
      ...ofCity,
      kindOf(EVENT_KINDS),
      code(
        'state',
        'Đã qua, đang diễn ra hay sắp tới, vào ngày của dữ liệu.',
        'Past, running or ahead, on the day of the data.',
        ['past', 'running', 'ahead'],
      ),
      field('date_from', 'edtf', 'Từ.', 'From.', (mark) => text(mark, 'date_from'), { optional: true }),
      field('date_to', 'edtf', 'Đến.', 'To.', (mark) => text(mark, 'date_to'), { optional: true }),
      ...span<Mark>((mark) => spanOf(text(mark, 'date_from'), text(mark, 'date_to'))),
      ...said('what', 'Việc gì.', 'What it is.'),
      ...ofLine,
      ...shown,
    ],
  ),
  tableOf(
    'shared-targets',
    { vi: 'chỉ tiêu chung của hai kế hoạch', en: 'targets that two plans share' },
    {
      vi: 'Mỗi dòng là một chỉ tiêu có thời hạn của một trong hai kế hoạch.',
      en: 'Each row is one dated target of one of the two plans.',
    },
    sharedMarks,
    [
      ...target,
      code(
        'relation',
        'Con số cuối của hai kế hoạch so với nhau.',
        'How the last figures of the two plans relate.',
        RELATIONS,
      ),
    ],
  ),
  tableOf(
    'reorganisation',
    { vi: 'cơ quan kế tục', en: 'bodies and their successors' },
    {
      vi: 'Mỗi dòng: một cơ quan và cơ quan kế tục hoặc nhận việc của nó.',
      en: 'Each row: one body, and one that follows it or took over its tasks.',
    },
    reorganisationMarks,
    [
      ...ofCity,
      field('succession', 'string', 'Quan hệ kế tục.', 'The succession.', (mark) => text(mark, 'succession'), {
        references: 'agency_successors',
      }),
      ...ofAgency,
      field('successor', 'string', 'Cơ quan sau.', 'The later body.', (mark) => text(mark, 'successor'), {
        references: 'agencies',
      }),
      ...said('successor_name', 'Tên cơ quan sau.', 'Name of the later body.'),
      code('relation', 'Quan hệ.', 'Relation.', SUCCESSION_RELATIONS),
      ...said('relation_name', 'Quan hệ, viết ra.', 'Relation in words.'),
      code('strength', 'Chứng cứ mạnh đến đâu.', 'How well it is shown.', SUCCESSION_STRENGTHS),
      ...said('strength_name', 'Chứng cứ, viết ra.', 'How well it is shown, in words.'),
    ],
  ),
  tableOf(
    'judged-targets',
    { vi: 'câu trả lời của từng chỉ tiêu', en: 'the answer of each target' },
    { vi: 'Mỗi dòng là một chỉ tiêu với câu trả lời của nó.', en: 'Each row is one target with its answer.' },
    judgedMarks,
    [
      ...target,
      field('progress', 'string', 'Dòng tiến độ.', 'The row of progress.', (mark) => text(mark, 'progress'), {
        references: 'progress',
      }),
      code('answer', 'Câu trả lời.', 'The answer.', ANSWERS),
      ...said('answer_name', 'Câu trả lời, viết ra.', 'The answer in words.'),
      code('due', 'Thời hạn đã qua chưa.', 'Whether its date has passed.', ['no-year', 'open', 'passed']),
    ],
  ),
  tableOf(
    'overview',
    { vi: 'mọi chỉ số ở mọi thành phố', en: 'all indicators in all cities' },
    {
      vi: 'Mỗi dòng là một chỉ tiêu, một giá trị, hoặc chỗ không có giá trị.',
      en: 'Each row is one target, one value, or the place where there is no value.',
    },
    overviewMarks,
    cells,
  ),
  tableOf(
    'dated-targets',
    { vi: 'chỉ tiêu theo năm', en: 'targets by year' },
    { vi: 'Mỗi dòng là một tỷ lệ có thời hạn của một kế hoạch.', en: 'Each row is one dated percentage of a plan.' },
    datedMarks,
    target,
  ),
  tableOf(
    'values',
    { vi: 'giá trị của một chỉ số', en: 'values of an indicator' },
    {
      vi: 'Mỗi dòng là một giá trị hoặc một chỉ tiêu của một chỉ số.',
      en: 'Each row is one value or one target of an indicator.',
    },
    valueMarks,
    [
      ...ofIndicator,
      ...ofCity,
      kindOf(['target', 'value']),
      code('breakdown', 'Nhóm; nối bằng + khi cộng lại.', 'Group; joined by + where they are added up.', null),
      code('series', 'Chuỗi.', 'Series.', null, false),
      field(
        'line_no',
        'integer',
        'Đường nối những giá trị so sánh được, đánh số trong biểu đồ.',
        'Line that joins what can be compared, numbered within the chart.',
        ({ more }) => more?.['line_no'],
        { optional: true, unit: 'lines' },
      ),
      ...ofPlan,
      ...ofTarget,
      ...figure,
      ...when,
      ...ofReading,
      ...ofLine,
      ...shown,
    ],
  ),
  tableOf(
    'across',
    { vi: 'một chỉ số ở các thành phố', en: 'one indicator across cities' },
    {
      vi: 'Mỗi dòng là một chỉ tiêu, một giá trị, hoặc chỗ không có giá trị.',
      en: 'Each row is one target, one value, or the place where there is no value.',
    },
    acrossMarks,
    [
      ...cells,
      field(
        'region',
        'string',
        'Vùng của giá trị; với dòng khác là vùng của thành phố. Trống khi chưa ghi, hoặc giá trị từ trước khi có vùng.',
        'Region of the value; of other rows that of the city. Empty where none is stated, and for a value from before the regions.',
        (mark) => text(mark, 'region'),
        { references: 'regions', optional: true },
      ),
      ...said('region_name', 'Tên vùng.', 'Name of the region.', false),
      code(
        'region_state',
        'in-region: thuộc vùng; before-regions: kỳ kết thúc trước khi có vùng; not-stated: chưa ghi.',
        'in-region: of a region; before-regions: its period ends before the regions; not-stated: none is stated.',
        REGION_STATES,
      ),
      ...PLACES.map(([name, vi, en]) =>
        field<Mark>(name, 'integer', vi, en, ({ more }) => more?.[name], { optional: true, unit: 'cities' }),
      ),
    ],
  ),
  tableOf(
    'coverage',
    { vi: 'mức bao phủ các tiêu chí', en: 'coverage of the features' },
    {
      vi: 'Mỗi dòng: bao nhiêu điều khoản, chỉ tiêu, cơ quan hoặc giá trị cho một tiêu chí; giá trị thuộc thành phố nên không ghi kế hoạch.',
      en: 'Each row: how many clauses, targets, bodies or values there are for one feature; values belong to the city and name no plan.',
    },
    coverageMarks,
    [
      ...ofCity,
      ...ofPlan,
      field('feature', 'string', 'Tiêu chí.', 'The feature.', (mark) => text(mark, 'feature'), {
        references: 'features',
      }),
      ...said('feature_title', 'Tên tiêu chí.', 'Title of the feature.'),
      code('measure', 'Đếm gì.', 'What is counted.', MEASURES_OF_COVERAGE),
      ...said('measure_name', 'Đếm gì, viết ra.', 'What is counted, in words.'),
      count('things', 'Bao nhiêu.', 'How many.', 'items'),
    ],
  ),
];
