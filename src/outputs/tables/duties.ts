/** Tables of duties: a task whole in every row, and each body with its part in it. */
import { itemLabel } from '../../derive/references.ts';
import { bodiesIn } from '../../derive/bodies/say-task.ts';
import {
  bodiesOf,
  datedBy,
  isAskedFor,
  namedPartnersOf,
  otherPartnersOf,
  tasksOf,
  timeOf,
  type Task,
} from '../../derive/bodies/task.ts';
import { contextOf } from '../../derive/context.ts';
import { RECURRENCES, ROLES, type Role } from '../../model/schema/clause.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, Duty, Site } from '../../model/types.ts';
import { spanOf, spanOfAll, spanOfDue, type Span } from '../../derive/span.ts';
import { codeWords } from '../../i18n/words/codes.ts';
import { inBoth } from '../../text/bilingual.ts';
import { clauseOf, context, id, lineAddresses, lineOf, pair, placeOf, planOf, span } from './shared.ts';
import { field, joined, table, type Link } from './table.ts';

const unique = (ids: readonly string[]): string | null => joined([...new Set(ids)]);
const dueOf = ({ lines }: Task): Duty['due'] => lines.find(({ due }) => due !== null)?.due ?? null;

const ofParts = (value: string, part: Part['part']): Link => ({
  table: 'responsibility_agencies',
  key: 'responsibility',
  value,
  where: { column: 'part', values: [part] },
});

/** The due date of a duty says it, else the milestones that date it. */
const spanOfTask = (task: Task): Span => {
  const due = dueOf(task);
  return due ? spanOfDue(due) : spanOfAll(datedBy(task).map(({ from, to }) => spanOf(from, to)));
};

const whenOf = (task: Task): Bilingual | null => {
  const [vi, en] = [timeOf(task, 'vi'), timeOf(task, 'en')];
  return vi === null || en === null ? null : { vi, en };
};

export const responsibilities = table<Task>({
  name: 'responsibilities',
  title: { vi: 'Trách nhiệm', en: 'Responsibilities' },
  description: {
    vi: 'Mỗi dòng là một nhiệm vụ trọn vẹn: ai, vai trò gì, việc gì, với ai, khi nào. Nhiệm vụ ở đoạn kết có kind “closing” và không tính vào số nhiệm vụ.',
    en: 'One row per duty, whole: who, in which role, what, with whom, by when. Duties of a closing paragraph have kind “closing” and are counted apart.',
  },
  records: (site) => tasksOf(site.duties),
  fields: [
    id((task) => task.id),
    planOf((task) => task.clause.plan),
    clauseOf((task) => task.clause),
    lineOf((task) => task.clause),
    field(
      'kind',
      'string',
      'duty: nhiệm vụ; closing: nhiệm vụ ở đoạn kết.',
      'duty, or closing for a duty of a closing paragraph.',
      (task) => task.kind,
      { values: ['duty', 'closing'] },
    ),
    ...placeOf<Task>(
      (task) => task.clause.section.ref,
      (task) => itemLabel(task.clause),
    ),
    field(
      'agency',
      'string',
      'Cơ quan phải làm.',
      'Agencies that must do it.',
      (task) => unique(bodiesOf(task).map(({ agency }) => agency.id)),
      { many: ofParts('agency', 'responsible'), references: 'agencies' },
    ),
    field(
      'role',
      'string',
      'Các vai trò theo động từ; requested là cơ quan được “đề nghị”. Ai giữ vai trò nào: bảng responsibility_agencies.',
      'Roles as the verbs say them; requested marks a body that is only asked. Who has which: table responsibility_agencies.',
      (task) => unique(bodiesOf(task).map(({ role }) => role)),
      { many: ofParts('role', 'responsible'), values: ROLES },
    ),
    ...pair<Task>('bodies', 'Cơ quan và vai trò, viết ra.', 'Agencies and their roles, in words.', (task) => ({
      vi: bodiesIn(task, 'vi'),
      en: bodiesIn(task, 'en'),
    })),
    field(
      'asked',
      'boolean',
      'true khi văn bản chỉ đề nghị, không giao việc.',
      'true where the document only asks and does not order.',
      isAskedFor,
    ),
    ...pair<Task>('action', 'Việc phải làm.', 'What is to be done.', ({ clause }) => clause.text),
    field(
      'partners',
      'string',
      'Đối tác được nêu tên.',
      'Partners named.',
      (task) => unique(namedPartnersOf(task).map((agency) => agency.id)),
      { many: ofParts('agency', 'partner'), optional: true, references: 'agencies' },
    ),
    ...pair<Task>('other_partners', 'Đối tác chỉ nêu chung.', 'Partners named only by kind.', otherPartnersOf, true),
    field(
      'due',
      'edtf',
      'Thời hạn; XXXX là mọi năm.',
      'When it is due; XXXX means every year.',
      (task) => dueOf(task)?.date,
      { optional: true },
    ),
    field(
      'due_rule',
      'string',
      'before: trước; by: chậm nhất; in: trong; from: từ.',
      'before the date, by it, in it, or from it on.',
      (task) => dueOf(task)?.rule,
      { optional: true, values: ['before', 'by', 'in', 'from'] },
    ),
    field('recurs', 'string', 'Lặp lại bao lâu một lần.', 'How often it comes back.', (task) => dueOf(task)?.recurs, {
      optional: true,
      values: RECURRENCES,
    }),
    field(
      'milestones',
      'string',
      'Các mốc ghi thời gian của nhiệm vụ.',
      'Milestones that date it.',
      (task) => joined(datedBy(task).map((milestone) => milestone.id)),
      {
        many: { table: 'responsibility_milestones', key: 'responsibility', value: 'milestone' },
        optional: true,
        references: 'milestones',
      },
    ),
    ...pair<Task>(
      'when',
      'Thời gian, theo thời hạn và các mốc; trống khi văn bản không ghi.',
      'When, from its due date and its milestones; empty where the document gives no time.',
      whenOf,
      true,
    ),
    ...span<Task>(spanOfTask),
    ...context<Task>(({ clause }) => contextOf(clause)),
    ...lineAddresses<Task>((task) => task.clause),
  ],
});

export interface Part {
  task: Task;
  agency: Agency;
  part: 'responsible' | 'partner';
  role: Role | null;
  /** The line that says so. */
  line: string;
}

export const partKey = ({ task, agency, part, role }: Part): string => `${task.id}:${agency.id}:${role ?? part}`;

/** Two lines may give one body the same part in a task; that is one row. */
export function partsOf(site: Site): Part[] {
  const all = tasksOf(site.duties).flatMap((task) =>
    task.lines.flatMap(({ clause, agencies, roles, partners }): Part[] => [
      ...agencies.flatMap((agency) =>
        roles.map((role) => ({ task, agency, part: 'responsible' as const, role, line: clause.id })),
      ),
      ...partners.map((agency) => ({ task, agency, part: 'partner' as const, role: null, line: clause.id })),
    ]),
  );
  return [...new Map(all.toReversed().map((one) => [partKey(one), one])).values()].toReversed();
}

export const responsibilityAgencies = table<Part>({
  name: 'responsibility_agencies',
  title: { vi: 'Nhiệm vụ – cơ quan', en: 'Responsibility – agency' },
  description: {
    vi: 'Mỗi cơ quan và vai trò trong một nhiệm vụ là một dòng.',
    en: 'One row per agency and role in a duty.',
  },
  records: partsOf,
  fields: [
    id(partKey),
    field('responsibility', 'string', 'Nhiệm vụ.', 'The duty.', ({ task }) => task.id, {
      references: 'responsibilities',
    }),
    field('agency', 'string', 'Cơ quan.', 'The agency.', ({ agency }) => agency.id, { references: 'agencies' }),
    field('part', 'string', 'Chịu trách nhiệm hay là đối tác.', 'Responsible or partner.', ({ part }) => part, {
      values: ['responsible', 'partner'],
    }),
    field('role', 'string', 'Vai trò.', 'Role.', ({ role }) => role, { optional: true, values: ROLES }),
    ...pair<Part>(
      'role_name',
      'Vai trò, viết ra.',
      'Role in words.',
      ({ role }) => role && inBoth((lang) => codeWords[lang].roles[role]),
      true,
    ),
    field(
      'line',
      'string',
      'Dòng văn bản nói điều đó, trong clauses hoặc passages.',
      'The line that says so, in clauses or passages.',
      ({ line }) => line,
    ),
  ],
});
