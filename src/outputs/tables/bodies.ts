/** Tables of bodies: the register, and what became of each of them. */
import { agencyPath } from '../../derive/address.ts';
import { livesOn } from '../../derive/bodies/succession.ts';
import { tasksOf } from '../../derive/bodies/task.ts';
import { levelsOf } from '../../derive/promises/levels.ts';
import { LEVELS } from '../../model/promise.ts';
import { AGENCY_TYPES, SUCCESSION_RELATIONS, SUCCESSION_STRENGTHS } from '../../model/schema/registers.ts';
import type { Agency, Site, Succession } from '../../model/types.ts';
import { addresses, id, pair } from './shared.ts';
import { field, joined, table, type Link } from './table.ts';

const TOOK_OVER = 'took-over-tasks';
const ofSuccession = (relations: readonly string[]): Link => ({
  table: 'agency_successors',
  key: 'agency',
  value: 'successor',
  where: { column: 'relation', values: relations },
});

const followers = ({ successors }: Agency, which: (one: Succession) => boolean): string | null =>
  joined(successors.filter(which).map(({ agency }) => agency.id));

export const agencies = table<Agency>({
  name: 'agencies',
  title: { vi: 'Cơ quan', en: 'Agencies' },
  description: { vi: 'Sổ cơ quan của mọi kế hoạch.', en: 'The register of agencies of all plans.' },
  records: (site) => site.agencies,
  fields: [
    id((agency) => agency.id),
    field(
      'city',
      'string',
      'Thành phố; viet-nam là cơ quan trung ương hoặc quốc tế.',
      'City; viet-nam for national and international bodies.',
      (agency) => agency.city.id,
      { references: 'cities' },
    ),
    ...pair<Agency>('name', 'Tên.', 'Name.', (agency) => agency.name),
    field('type', 'string', 'Loại cơ quan.', 'Kind of agency.', (agency) => agency.type, { values: AGENCY_TYPES }),
    field(
      'levels',
      'string',
      'Cấp của cơ quan; several là cách gọi chung nhiều cấp.',
      'Levels of government at which it stands; several is a way of naming bodies of more than one.',
      (agency) => joined(levelsOf(agency)),
      { many: { table: 'agency_levels', key: 'agency', value: 'level' }, values: LEVELS },
    ),
    field(
      'successors',
      'string',
      'Cơ quan kế tục do đổi tên, hợp nhất hoặc chia tách.',
      'Bodies that it lives on in: renamed, merged or divided.',
      (agency) => followers(agency, livesOn),
      {
        many: ofSuccession(SUCCESSION_RELATIONS.filter((relation) => relation !== TOOK_OVER)),
        optional: true,
        references: 'agencies',
      },
    ),
    field(
      'tasks_taken_over_by',
      'string',
      'Cơ quan đã có từ trước, chỉ nhận thêm việc của nó.',
      'Bodies that existed beside it and only took over tasks.',
      (agency) => followers(agency, (one) => !livesOn(one)),
      { many: ofSuccession([TOOK_OVER]), optional: true, references: 'agencies' },
    ),
    field(
      'duties',
      'integer',
      'Số nhiệm vụ, không kể nhiệm vụ ở đoạn kết.',
      'Number of duties, those of closing paragraphs left out.',
      (agency) => tasksOf(agency.duties).filter(({ kind }) => kind === 'duty').length,
      { unit: 'duties' },
    ),
    ...addresses<Agency>(agencyPath),
  ],
});

export interface Step {
  agency: Agency;
  succession: Succession;
}

export const stepKey = ({ agency, succession }: Step): string => `${agency.id}:${succession.agency.id}`;
export const stepsOf = (site: Site): Step[] =>
  site.agencies.flatMap((agency) => agency.successors.map((succession) => ({ agency, succession })));

export const agencySuccessors = table<Step>({
  name: 'agency_successors',
  title: { vi: 'Cơ quan kế tục', en: 'Agency successors' },
  description: {
    vi: 'Cơ quan nào kế tục hoặc nhận việc, theo văn bản: quan hệ gì, chứng cứ mạnh đến đâu.',
    en: 'Which body follows another or took over tasks of it, as the documents show: how they are related, and how well it is shown.',
  },
  records: stepsOf,
  fields: [
    id(stepKey),
    field('agency', 'string', 'Cơ quan trước.', 'The earlier body.', ({ agency }) => agency.id, {
      references: 'agencies',
    }),
    field('successor', 'string', 'Cơ quan sau.', 'The later body.', ({ succession }) => succession.agency.id, {
      references: 'agencies',
    }),
    field(
      'relation',
      'string',
      'renamed: đổi tên; merged: hợp nhất; divided: chia tách; took-over-tasks: chỉ nhận thêm việc.',
      'renamed, merged or divided; took-over-tasks: a body that existed before and only took over tasks.',
      ({ succession }) => succession.relation,
      { values: SUCCESSION_RELATIONS },
    ),
    field(
      'strength',
      'string',
      'same-text: cùng một văn bản; same-city: hai kế hoạch của thành phố; other-city: chỉ kế hoạch của thành phố khác.',
      'same-text: one and the same document; same-city: two plans of the city; other-city: only another city’s plan.',
      ({ succession }) => succession.strength,
      { values: SUCCESSION_STRENGTHS },
    ),
    field(
      'clauses',
      'string',
      'Dòng văn bản làm bằng chứng.',
      'Lines that show it.',
      ({ succession }) => joined(succession.clauses.map((clause) => clause.id)),
      { many: { table: 'agency_successor_lines', key: 'succession', value: 'line' }, optional: true },
    ),
    ...pair<Step>('evidence', 'Bằng chứng.', 'Evidence.', ({ succession }) => succession.evidence),
  ],
});
