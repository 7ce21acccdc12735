/** Link tables of the lists: each value of a cell that holds several is a row here, so that nobody has to split a cell. */
import { datedBy, tasksOf } from '../../derive/bodies/task.ts';
import { progress as progressOfSite } from '../../derive/answers/progress.ts';
import { GROUND_GAPS } from '../../model/answer.ts';
import { GAPS } from '../../model/schema/observation.ts';
import { BREAKDOWNS } from '../../model/schema/registers.ts';
import { cellId } from './annex.ts';
import { stepKey, stepsOf } from './bodies.ts';
import { indicativeOf, inputs, moving } from './progress.ts';
import { id } from './shared.ts';
import { listTable, pairs, type Entry } from './list-table.ts';
import { field, table, type Table } from './table.ts';

const idOf = (row: { readonly id: string }): string => row.id;
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(idOf);

const INPUT_PARTS = ['input', 'indicative', 'pace-from'] as const;

export const LIST_TABLES: readonly Table[] = [
  listTable({
    name: 'responsibility_milestones',
    title: { vi: 'Nhiệm vụ – mốc', en: 'Responsibility – milestone' },
    description: { vi: 'Mốc ghi thời gian của mỗi nhiệm vụ.', en: 'Milestones that date each duty.' },
    key: ['responsibility', 'responsibilities', 'Nhiệm vụ.', 'The duty.'],
    value: ['milestone', 'Mốc.', 'The milestone.', { references: 'milestones' }],
    entries: (site) => pairs(tasksOf(site.duties), idOf, (task) => idsOf(datedBy(task))),
  }),
  listTable({
    name: 'milestone_clauses',
    title: { vi: 'Mốc – điều khoản', en: 'Milestone – clause' },
    description: { vi: 'Điều khoản mà mỗi mốc áp dụng.', en: 'Clauses that each milestone dates.' },
    key: ['milestone', 'milestones', 'Mốc.', 'The milestone.'],
    value: ['clause', 'Điều khoản.', 'The clause.', { references: 'clauses' }],
    entries: (site) => pairs(site.milestones, idOf, ({ clause, dates }) => idsOf(clause.operative ? [clause] : dates)),
  }),
  listTable({
    name: 'annex_indicator_agencies',
    title: { vi: 'Chỉ số trong phụ lục – cơ quan', en: 'Annex indicator – agency' },
    description: {
      vi: 'Cơ quan phụ trách mỗi chỉ số trong phụ lục.',
      en: 'Agencies responsible for each indicator of an annex.',
    },
    key: ['annex_indicator', 'annex_indicators', 'Chỉ số trong phụ lục.', 'The indicator in the annex.'],
    value: ['agency', 'Cơ quan.', 'The agency.', { references: 'agencies' }],
    entries: (site) => pairs(site.annex, idOf, (row) => idsOf(row.responsible)),
  }),
  table<{ indicator: string; cell: string; breakdown: string }>({
    name: 'indicator_cell_breakdowns',
    title: { vi: 'Phép đo – nhóm', en: 'Measure – breakdown' },
    description: { vi: 'Nhóm phải điền của mỗi phép đo.', en: 'Groups to be filled in for each measure.' },
    derived: true,
    records: (site) =>
      site.indicators.flatMap((indicator) =>
        (indicator.cells ?? []).flatMap((cell) =>
          cell.breakdown.map((breakdown) => ({ indicator: indicator.id, cell: cellId(indicator, cell), breakdown })),
        ),
      ),
    fields: [
      id(({ cell, breakdown }) => `${cell}:${breakdown}`),
      field('indicator', 'string', 'Chỉ số.', 'The indicator.', ({ indicator }) => indicator, {
        references: 'framework_indicators',
      }),
      field('cell', 'string', 'Phép đo.', 'The measure.', ({ cell }) => cell, { references: 'indicator_cells' }),
      field('breakdown', 'string', 'Nhóm.', 'The group.', ({ breakdown }) => breakdown, { values: BREAKDOWNS }),
    ],
  }),
  listTable({
    name: 'observation_gaps',
    title: { vi: 'Số liệu – chỗ chưa rõ', en: 'Observation – gap' },
    description: {
      vi: 'Chỗ mà nguồn không nói hoặc không khớp với chỉ tiêu, của mỗi giá trị.',
      en: 'What the source of each value leaves open, or what does not agree with the target.',
    },
    key: ['observation', 'observations', 'Giá trị.', 'The value.'],
    value: ['gap', 'Chỗ chưa rõ.', 'The gap.', { values: GAPS }],
    entries: (site) => pairs(site.observations, idOf, ({ gaps }) => gaps),
  }),
  listTable({
    name: 'progress_observations',
    title: { vi: 'Tiến độ – số liệu', en: 'Progress – observation' },
    description: {
      vi: 'Giá trị mà mỗi câu trả lời về tiến độ dựa vào hoặc nhắc tới.',
      en: 'Values that each answer about progress rests on or speaks of.',
    },
    key: ['progress', 'progress', 'Dòng tiến độ.', 'The row of progress.'],
    more: field<Entry>(
      'part',
      'string',
      'input: đã dùng hoặc đã xem; indicative: chỉ là chỉ dẫn; pace-from: giá trị đầu của tốc độ.',
      'input: used or looked at; indicative: indicative only; pace-from: the first value of the pace.',
      ({ more }) => more,
      { values: INPUT_PARTS },
    ),
    value: ['observation', 'Giá trị.', 'The value.', { references: 'observations' }],
    entries: (site) =>
      progressOfSite(site).flatMap((row) => {
        const parts = {
          input: inputs(row),
          indicative: indicativeOf(row)?.reading.observations ?? [],
          'pace-from': moving(row)?.from.observations ?? [],
        } as const;
        return INPUT_PARTS.flatMap((more) =>
          pairs([row], idOf, () => idsOf(parts[more])).map((one) => ({ ...one, more })),
        );
      }),
  }),
  listTable({
    name: 'progress_gaps',
    title: { vi: 'Tiến độ – chỗ chưa rõ', en: 'Progress – gap' },
    description: { vi: 'Vì sao giá trị chỉ là chỉ dẫn.', en: 'Why a value is indicative only.' },
    key: ['progress', 'progress', 'Dòng tiến độ.', 'The row of progress.'],
    value: ['gap', 'Chỗ chưa rõ.', 'The gap.', { values: GROUND_GAPS }],
    entries: (site) => pairs(progressOfSite(site), idOf, (row) => indicativeOf(row)?.gaps ?? []),
  }),
  listTable({
    name: 'agency_successor_lines',
    title: { vi: 'Cơ quan kế tục – dòng văn bản', en: 'Agency successor – line' },
    description: {
      vi: 'Dòng văn bản cho thấy cơ quan nào kế tục cơ quan nào, trong clauses hoặc passages.',
      en: 'Lines that show which body follows another, in clauses or passages.',
    },
    key: ['succession', 'agency_successors', 'Quan hệ kế tục.', 'The succession.'],
    value: ['line', 'Dòng văn bản.', 'The line.'],
    entries: (site) => pairs(stepsOf(site), stepKey, ({ succession }) => idsOf(succession.clauses)),
  }),
  listTable({
    name: 'glossary_short_forms',
    title: { vi: 'Thuật ngữ – chữ tắt', en: 'Glossary – short form' },
    description: { vi: 'Chữ tắt của mỗi thuật ngữ.', en: 'Short forms of each term.' },
    key: ['term', 'glossary', 'Thuật ngữ.', 'The term.'],
    value: ['short', 'Chữ tắt.', 'The short form.'],
    entries: (site) =>
      pairs(
        site.glossary,
        ({ vi }) => vi,
        ({ short }) => short,
      ),
  }),
];
