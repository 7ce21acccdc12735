/** The table of milestones: the dates of the roadmaps. */
import { itemLabel } from '../../derive/references.ts';
import { contextOf } from '../../derive/context.ts';
import type { Milestone } from '../../model/types.ts';
import { spanOf } from '../../derive/span.ts';
import { context, id, lineAddresses, lineOf, pair, placeOf, planOf, renamed, span } from './shared.ts';
import { field, joined, table } from './table.ts';

export const milestones = table<Milestone>({
  name: 'milestones',
  title: { vi: 'Mốc lộ trình', en: 'Milestones' },
  description: {
    vi: 'Mỗi dòng là một mốc của lộ trình; một điều khoản ghi nhiều thời gian thì có nhiều mốc.',
    en: 'One row per date of a roadmap; a clause that states several dates has several rows.',
  },
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
      {
        many: { table: 'milestone_clauses', key: 'milestone', value: 'clause' },
        optional: true,
        references: 'clauses',
      },
    ),
    lineOf((milestone) => milestone.clause),
    ...placeOf<Milestone>(
      (milestone) => milestone.clause.section.ref,
      (milestone) => itemLabel(milestone.clause),
    ),
    ...pair<Milestone>('what', 'Việc gì.', 'What happens.', (milestone) => milestone.what),
    ...context<Milestone>((milestone) => contextOf(milestone.clause)),
    ...renamed<Milestone>('from', 'date_from', 'Từ.', 'From.', (milestone) => milestone.from),
    ...renamed<Milestone>(
      'to',
      'date_to',
      'Đến, hoặc chậm nhất.',
      'To, or at the latest.',
      (milestone) => milestone.to,
    ),
    ...span<Milestone>((milestone) => spanOf(milestone.from, milestone.to)),
    ...lineAddresses<Milestone>((milestone) => milestone.clause),
  ],
});
