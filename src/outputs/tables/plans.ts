/** Tables about plans and their text: plans, sections, clauses, passages, objectives, measures. */
import { wordsOf } from '../../derive/clause-title.ts';
import { itemLabel } from '../../derive/references.ts';
import { planPath } from '../../derive/address.ts';
import { planName } from '../../derive/life.ts';
import { spanOf } from '../../derive/span.ts';
import { doubtsOf } from '../../derive/doubts.ts';
import { issuedBy } from '../../derive/issuer.ts';
import { CLAUSE_FILES, FORMS } from '../../model/schema/clause.ts';
import { CLAUSE_STATES, ENGLISH_STATES, PLAN_STATES } from '../../model/schema/life.ts';
import type { Clause, Plan, Section } from '../../model/types.ts';
import { field, joined, table } from './table.ts';
import { addresses, headings, id, lineAddresses, pair, placeOf, planOf, renamed, span, uncertain } from './shared.ts';

/** What a line is that states no clause; `form` says which kind of line. */
export const PASSAGE = 'passage';
export const KINDS = Object.values(CLAUSE_FILES).map(({ kind }) => kind);

export const plans = table<Plan>({
  name: 'plans',
  title: { vi: 'Kế hoạch', en: 'Plans' },
  description: {
    vi: 'Mỗi dòng là một kế hoạch: số hiệu, ngày, nơi ban hành, tình trạng bản đọc.',
    en: 'One row per plan: number, date, issuer, quality of the text that was read.',
  },
  records: (site) => site.plans,
  fields: [
    id((plan) => plan.id),
    field('city', 'string', 'Thành phố.', 'The city.', (plan) => plan.city.id, {
      references: 'cities',
      sdmx: 'REF_AREA',
    }),
    ...pair<Plan>('name', 'Tên gọi ngắn trên trang.', 'Short name on this site.', planName),
    ...pair<Plan>('title', 'Tên chính thức.', 'Official title.', (plan) => plan.title),
    field(
      'number',
      'string',
      'Số hiệu như in; trống khi văn bản để trống.',
      'Number as printed; empty where the document leaves it blank.',
      (plan) => plan.number,
      {
        optional: true,
      },
    ),
    field(
      'date',
      'edtf',
      'Ngày ban hành, đến mức văn bản ghi; có dấu ? là còn nghi ngờ.',
      'Date of issue, as far as it is printed; with a ? where it is in doubt.',
      (plan) => plan.date,
    ),
    field('issuer', 'string', 'Cơ quan ban hành.', 'Issuing agency.', (plan) => plan.issuer.id, {
      references: 'agencies',
    }),
    ...pair<Plan>(
      'issued_by',
      'Ai ban hành, như văn bản ghi; có khi không phải chính cơ quan ấy.',
      'Who issued it, as the document says; not always the agency itself.',
      issuedBy,
    ),
    field(
      'signatory',
      'string',
      'Người ký; trống khi không đọc được.',
      'Who signed; empty where it cannot be read.',
      (plan) => plan.signatory,
      { optional: true },
    ),
    field(
      'state',
      'string',
      'Tình trạng vào ngày của dữ liệu: in-force, replaced (bị thay thế), ended (hết hiệu lực).',
      'State on the day of the data: in-force, replaced or ended.',
      (plan) => plan.state,
      { values: PLAN_STATES.filter((state) => state !== 'draft') },
    ),
    field(
      'ends',
      'edtf',
      'Ngày hết hiệu lực hoặc bị thay thế; trống khi không có văn bản nào nói vậy.',
      'When it ends or is replaced; empty where no document says so.',
      (plan) => plan.ends?.date,
      { optional: true },
    ),
    field(
      'ended_by',
      'string',
      'Văn bản thay thế hoặc kết thúc kế hoạch.',
      'The instrument that replaces or ends it.',
      (plan) => plan.ends?.instrument?.id,
      { references: 'instruments', optional: true },
    ),
    ...renamed<Plan>('from', 'date_from', 'Năm bắt đầu, nếu có.', 'First year, if any.', (plan) => plan.period.from),
    ...renamed<Plan>('to', 'date_to', 'Năm kết thúc, nếu có.', 'Last year, if any.', (plan) => plan.period.to),
    ...span<Plan>((plan) => spanOf(plan.period.from, plan.period.to)),
    field(
      'quality',
      'string',
      'clean: bản rõ; scan: bản quét có chỗ hỏng.',
      'clean text, or a scan that is damaged in places.',
      (plan) => plan.source.quality,
      {
        values: ['clean', 'scan'],
      },
    ),
    uncertain<Plan>((plan) =>
      doubtsOf({ plans: [plan], agencies: [] }).filter(
        ({ clause, target, annex }) => (clause ?? target ?? annex) === undefined,
      ),
    ),
    field('clauses', 'integer', 'Số điều khoản.', 'Number of operative clauses.', (plan) => plan.clauses.length, {
      unit: 'clauses',
    }),
    ...addresses<Plan>(planPath),
  ],
});

export const sections = table<Section>({
  name: 'sections',
  title: { vi: 'Mục', en: 'Sections' },
  description: {
    vi: 'Cây mục của từng văn bản và số điều khoản của mỗi mục.',
    en: 'The section tree of each document, with the number of clauses in each.',
  },
  records: (site) => site.plans.flatMap((plan) => plan.sections),
  fields: [
    id((section) => `${section.plan.id}/${section.slug}`),
    planOf((section) => section.plan),
    field('section', 'string', 'Mục như in.', 'The section as printed.', (section) => section.ref),
    field(
      'parent',
      'string',
      'Mục cha.',
      'Parent section.',
      (section) => section.parent && `${section.plan.id}/${section.parent.slug}`,
      {
        references: 'sections',
        optional: true,
      },
    ),
    field('level', 'integer', 'Cấp, từ 1.', 'Level, from 1.', (section) => section.level),
    ...pair<Section>('title', 'Tên mục.', 'Title.', (section) => section.title),
    ...renamed<Section>(
      'from',
      'date_from',
      'Năm bắt đầu mà tiêu đề ghi.',
      'First year that the heading gives.',
      ({ from }) => from,
    ),
    ...renamed<Section>('by', 'date_by', 'Thời hạn mà tiêu đề ghi.', 'Date that the heading gives.', ({ by }) => by),
    field(
      'asks',
      'boolean',
      'true khi mục chỉ đề nghị, không giao việc.',
      'true where the section only asks and does not order.',
      ({ asks }) => asks,
    ),
    field(
      'clauses',
      'integer',
      'Số điều khoản ngay dưới mục.',
      'Operative clauses directly in it.',
      (section) => section.lines.filter((line) => line.operative).length,
      {
        unit: 'clauses',
      },
    ),
    ...addresses<Section>((section) => `${planPath(section.plan)}#${section.slug}`),
  ],
});

const clauseFields = () => [id<Clause>((clause) => clause.id), planOf<Clause>((clause) => clause.plan)];
const place = () =>
  placeOf<Clause>(
    (clause) => clause.section.ref,
    (clause) => itemLabel(clause),
  );
const form = () =>
  field<Clause>(
    'form',
    'string',
    'Cách trình bày trong văn bản.',
    'How the line is set in the document.',
    (clause) => clause.form,
    { values: FORMS },
  );

/** Ours, for readers who do not know the numbering; the document has none. */
const title = () =>
  pair<Clause>(
    'title',
    'Tên ngắn do trang này đặt, không phải lời văn bản; trống khi chưa đặt.',
    'Short title by this site, not the words of the document; empty where there is none.',
    (clause) => wordsOf(clause),
    true,
  );

/** What became of a line, and whether its English follows. */
const life = () => [
  field<Clause>(
    'state',
    'string',
    'Tình trạng vào ngày của dữ liệu; khoản bị bãi bỏ giữ chỗ của nó.',
    'State on the day of the data; a repealed clause keeps its place.',
    (clause) => clause.state,
    { values: CLAUSE_STATES },
  ),
  field<Clause>(
    'english_current',
    'boolean',
    'true khi bản tiếng Anh theo kịp bản tiếng Việt; english_state nói vì sao không.',
    'true where the English follows the Vietnamese; english_state says why it does not.',
    (clause) => clause.english_current,
  ),
  field<Clause>(
    'english_state',
    'string',
    'Bản tiếng Anh: unconfirmed chưa ai xác nhận, outdated viết từ bản tiếng Việt cũ hơn, current theo kịp.',
    'The English: unconfirmed by anyone yet, outdated since the Vietnamese changed, or current.',
    (clause) => clause.english_state,
    { values: ENGLISH_STATES },
  ),
];

export const clauses = table<Clause>({
  name: 'clauses',
  title: { vi: 'Điều khoản', en: 'Clauses' },
  description: {
    vi: 'Mỗi dòng là một điều khoản, viết lại bằng hai ngôn ngữ, với vị trí trong văn bản chính thức; kể cả khoản đã bị bãi bỏ.',
    en: 'One row per operative clause, restated in two languages, with its place in the official document; repealed ones are there as well.',
  },
  records: (site) => site.lines.filter(({ operative }) => operative),
  fields: [
    ...clauseFields(),
    field('kind', 'string', 'Loại điều khoản.', 'Kind of clause.', (clause) => clause.kind, { values: KINDS }),
    ...place(),
    form(),
    field('parent', 'string', 'Gạch đầu dòng cha.', 'The bullet that it stands under.', (clause) => clause.parent?.id, {
      references: 'clauses',
      optional: true,
    }),
    ...title(),
    ...pair<Clause>('text', 'Điều khoản viết lại.', 'The clause restated.', (clause) => clause.text),
    ...headings<Clause>((clause) => clause),
    ...life(),
    uncertain<Clause>((clause) => clause.uncertain),
    ...lineAddresses<Clause>((clause) => clause),
  ],
});

export const passages = table<Clause>({
  name: 'passages',
  title: { vi: 'Câu dẫn, dòng thời gian và đoạn kết', en: 'Lead-ins, time lines and closing paragraphs' },
  description: {
    vi: 'Những dòng của văn bản không phải là điều khoản: câu dẫn, dòng thời gian, dòng phân công, đoạn kết.',
    en: 'Lines of the document that are not operative clauses: lead-ins, time lines, assignment lines, closing paragraphs.',
  },
  records: (site) => site.lines.filter((line) => !line.operative),
  fields: [
    ...clauseFields(),
    field('kind', 'string', 'passage: không phải là điều khoản.', 'passage: no operative clause.', () => PASSAGE, {
      values: [PASSAGE],
    }),
    form(),
    ...place(),
    ...title(),
    ...pair<Clause>('text', 'Dòng viết lại.', 'The line restated.', (clause) => clause.text),
    ...headings<Clause>((clause) => clause),
    ...life(),
    uncertain<Clause>((clause) => clause.uncertain),
    ...lineAddresses<Clause>((clause) => clause),
  ],
});

const byKind = (kind: string, name: string, vi: string, en: string) =>
  table<Clause>({
    name,
    title: { vi, en },
    description: { vi: `${vi} của các kế hoạch.`, en: `${en} of the plans.` },
    records: (site) => site.clauses.filter((clause) => clause.kind === kind),
    fields: [
      ...clauseFields(),
      field('clause', 'string', 'Mã điều khoản.', 'Identifier of the clause.', (clause) => clause.id, {
        references: 'clauses',
      }),
      ...place(),
      ...title(),
      ...pair<Clause>('text', 'Nội dung viết lại.', 'The content restated.', (clause) => clause.text),
      ...headings<Clause>((clause) => clause),
      field(
        'features',
        'string',
        'Tiêu chí mà điều khoản phục vụ.',
        'Features that the clause serves.',
        (clause) => joined(clause.features.map(({ feature }) => feature.no)),
        {
          many: { table: 'clause_features', key: 'clause', value: 'feature' },
          optional: true,
          references: 'features',
        },
      ),
      field(
        'targets',
        'integer',
        'Số chỉ tiêu trong điều khoản.',
        'Number of targets in the clause.',
        (clause) => clause.targets.length,
        { unit: 'targets' },
      ),
    ],
  });

export const objectives = byKind('objective', 'objectives', 'Mục tiêu', 'Objectives');
export const measures = byKind('measure', 'measures', 'Nhiệm vụ và giải pháp', 'Measures');
