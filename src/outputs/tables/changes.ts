/** The table of what happened to clauses after their plan was issued: inserted, amended, repealed. */
import { CHANGE_KINDS } from '../../model/schema/life.ts';
import type { Change, Clause } from '../../model/types.ts';
import { id, pair, planOf } from './shared.ts';
import { field, table } from './table.ts';

interface Row {
  readonly clause: Clause;
  readonly change: Change;
}

export const clauseChanges = table<Row>({
  name: 'clause_changes',
  title: { vi: 'Thay đổi của điều khoản', en: 'Changes of clauses' },
  description: {
    vi: 'Mỗi dòng là một thay đổi của một khoản sau khi kế hoạch ban hành: thêm vào, có hiệu lực sau, sửa đổi, bãi bỏ; theo văn bản nào, từ ngày nào, lời văn trước đó.',
    en: 'One row per change of a line after its plan was issued: inserted, commenced later, amended, repealed; by which instrument, from which day, and the text before.',
  },
  records: (site) => site.lines.flatMap((clause) => clause.changes.map((change) => ({ clause, change }))),
  fields: [
    // A clause can change once a day in one way, so that the id stays when another change is added.
    id(({ clause, change }) => `${clause.id}/${change.kind}/${change.date}`),
    planOf<Row>(({ clause }) => clause.plan),
    field('line', 'string', 'Mã của dòng văn bản.', 'Identifier of the line.', ({ clause }) => clause.id),
    field('kind', 'string', 'Thay đổi gì.', 'What happened.', ({ change }) => change.kind, { values: CHANGE_KINDS }),
    field('date', 'edtf', 'Từ khi nào.', 'When it takes effect.', ({ change }) => change.date),
    field('instrument', 'string', 'Theo văn bản nào.', 'By which instrument.', ({ change }) => change.instrument.id, {
      references: 'instruments',
    }),
    field(
      'effective',
      'boolean',
      'true khi đã có hiệu lực vào ngày của dữ liệu.',
      'true where it has taken effect on the day of the data.',
      ({ change }) => change.effective,
    ),
    ...pair<Row>('before', 'Lời văn trước khi sửa.', 'The text before.', ({ change }) => change.before, true),
    ...pair<Row>('text', 'Lời văn hiện nay.', 'The text as it stands.', ({ clause }) => clause.text),
  ],
});
