/** The table of doubtful readings, wherever in the documents they are. */
import { doubtsOf, type Doubt } from '../../derive/doubts.ts';
import { clauseOf, id, lineOf, pair } from './shared.ts';
import { field, table } from './table.ts';

export const uncertainties = table<Doubt>({
  name: 'uncertainties',
  title: { vi: 'Chỗ chưa chắc chắn', en: 'Uncertain readings' },
  description: {
    vi: 'Chỗ văn bản không rõ hoặc không ghi: đọc được gì, chọn gì, vì sao, điều gì sẽ làm rõ.',
    en: 'Where a document is unclear or leaves a place blank: what it shows, what was chosen, why, and what would settle it.',
  },
  records: doubtsOf,
  fields: [
    id((doubt) => doubt.id),
    field('plan', 'string', 'Kế hoạch; trống với cơ quan.', 'The plan; empty for a body.', ({ plan }) => plan?.id, {
      optional: true,
      references: 'plans',
    }),
    clauseOf((doubt) => doubt.clause ?? null),
    lineOf((doubt) => doubt.clause, true),
    field('target', 'string', 'Chỉ tiêu có chỗ chưa chắc.', 'The target in doubt.', ({ target }) => target?.id, {
      optional: true,
      references: 'targets',
    }),
    field('annex_row', 'string', 'Dòng của phụ lục.', 'The row of an annex.', ({ annex }) => annex?.id, {
      optional: true,
      references: 'annex_indicators',
    }),
    field('agency', 'string', 'Cơ quan.', 'The body.', ({ agency }) => agency?.id, {
      optional: true,
      references: 'agencies',
    }),
    field('field', 'string', 'Trường.', 'Field.', (doubt) => doubt.field),
    field('reading', 'string', 'Bản chụp cho thấy.', 'What the copy shows.', (doubt) => doubt.reading),
    field('chosen', 'string', 'Cách đọc được chọn.', 'Reading chosen.', (doubt) => doubt.chosen),
    ...pair<Doubt>('why', 'Vì sao.', 'Why.', (doubt) => doubt.why),
    ...pair<Doubt>('settle', 'Điều gì sẽ làm rõ.', 'What would settle it.', (doubt) => doubt.settle),
  ],
});
