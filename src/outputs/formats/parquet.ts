/** Parquet: one file per table, with the types of its columns. Its writer is loaded by who writes one: most commands only ask which files there are. */
import type { Output } from '../kit/output.ts';
import { PACKAGE } from '../../derive/publication.ts';
import type { Column, Table } from '../tables/table.ts';

const TYPES = {
  string: 'STRING',
  edtf: 'STRING',
  url: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<Column['type'], string>;

export const parquetOf = (table: Table): Output => ({
  path: `data/${table.name}.parquet`,
  mediaType: 'application/vnd.apache.parquet',
  title: table.title,
  table: table.name,
  render: async (site) => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const rows = table.rows(site);
    const columnData = table.columns.map(({ name, type, optional = false }, index) => ({
      name,
      type: TYPES[type],
      nullable: optional,
      data: rows.map((row) => row[index] ?? null),
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: PACKAGE, rowGroupSize: 100_000 }));
  },
});
