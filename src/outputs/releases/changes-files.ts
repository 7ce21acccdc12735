/** What changed since the release before, as files: CSV, JSON and a workbook. */
import { changesPath, type ToldChange } from '../../ledger/told-changes.ts';
import { tableCsv } from '../formats/csv.ts';
import { toJson } from '../formats/json.ts';
import { encoded } from '../formats/pieces.ts';
import { workbookOf } from '../formats/xlsx.ts';
import type { Output } from '../kit/output.ts';
import { changesTable } from '../tables/told-changes.ts';

/** Below the folder of the release. */
export function changesFiles(release: string, changes: readonly ToldChange[]): Output[] {
  const made = changesTable(changes);
  const { title, columns } = made;
  return [
    {
      path: changesPath(release, 'csv'),
      mediaType: 'text/csv',
      title,
      render: (site) => tableCsv(made, site),
    },
    {
      path: changesPath(release, 'json'),
      mediaType: 'application/json',
      title,
      render: (site) => encoded(toJson(columns, made.rows(site))),
    },
    {
      path: changesPath(release, 'xlsx'),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      title,
      render: (site) => workbookOf([made], site),
    },
  ];
}
