/** The table of what changed from one release to the next: one row for each cell that differs. */
import type { ToldCell, ToldChange } from '../../ledger/told-changes.ts';
import { TOLD_KINDS } from '../../model/told-kind.ts';
import { id, pair } from './shared.ts';
import { field, joined, table } from './table.ts';

interface Record {
  readonly id: string;
  readonly change: ToldChange;
  readonly cell: ToldCell;
}

const NOTHING: ToldCell = { table: '', row: '', column: '', before: '', after: '' };

const recordsOf = (changes: readonly ToldChange[]): Record[] =>
  changes.flatMap((change) =>
    (change.cells.length > 0 ? change.cells : [NOTHING]).map((cell, index) => ({
      id: `${change.key}#${index + 1}`,
      change,
      cell,
    })),
  );

export const changesTable = (changes: readonly ToldChange[]) =>
  table<Record>({
    name: 'changes',
    title: { vi: 'Thay đổi so với bản trước', en: 'Changes since the release before' },
    description: {
      vi: 'Mỗi dòng là một ô đã đổi; các dòng cùng change nói về một thay đổi.',
      en: 'One row per cell that differs; rows with the same change tell of one change.',
    },
    records: () => recordsOf(changes),
    fields: [
      id((record) => record.id),
      field('change', 'string', 'Mã của thay đổi.', 'Identifier of the change.', ({ change }) => change.key),
      field('kind', 'string', 'Việc gì đã xảy ra.', 'What happened.', ({ change }) => change.kind, {
        values: TOLD_KINDS,
      }),
      field('thing', 'string', 'Mã của thứ đã đổi.', 'Identifier of what changed.', ({ change }) => change.thing),
      ...pair<Record>('name', 'Tên của thứ đã đổi.', 'What it is called.', ({ change }) => change.name),
      ...pair<Record>('says', 'Thay đổi nói thành câu.', 'The change as a sentence.', ({ change }) => change.says),
      field('date', 'edtf', 'Có hiệu lực từ khi nào.', 'When it takes effect.', ({ change }) => change.date || null, {
        optional: true,
      }),
      field(
        'instrument',
        'string',
        'Theo văn bản nào.',
        'By which instrument.',
        ({ change }) => change.instrument || null,
        { optional: true, references: 'instruments' },
      ),
      field('plans', 'string', 'Kế hoạch liên quan.', 'Plans concerned.', ({ change }) => joined(change.plans), {
        optional: true,
        many: 'alone',
      }),
      field('agencies', 'string', 'Cơ quan liên quan.', 'Bodies concerned.', ({ change }) => joined(change.agencies), {
        optional: true,
        many: 'alone',
      }),
      field(
        'indicators',
        'string',
        'Chỉ số liên quan.',
        'Indicators concerned.',
        ({ change }) => joined(change.indicators),
        { optional: true, many: 'alone' },
      ),
      field('table_name', 'string', 'Bảng có ô đã đổi.', 'Table of the cell.', ({ cell }) => cell.table || null, {
        optional: true,
      }),
      field('row_id', 'string', 'Dòng của ô.', 'Row of the cell.', ({ cell }) => cell.row || null, { optional: true }),
      field(
        'column_name',
        'string',
        'Cột của ô; trống khi cả dòng có thêm hoặc mất đi.',
        'Column of the cell; empty where the whole row came or went.',
        ({ cell }) => cell.column || null,
        { optional: true },
      ),
      field('before', 'string', 'Ở bản trước.', 'In the release before.', ({ cell }) => cell.before || null, {
        optional: true,
      }),
      field('after', 'string', 'Ở bản này.', 'In this release.', ({ cell }) => cell.after || null, { optional: true }),
    ],
  });
