/** Datasette's `metadata.json`: title, licence and the meaning of every column, beside the SQLite file. */
import { dictionaryRows } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { baseAddress, PACKAGE } from '../../derive/publication.ts';
import { TABLES } from '../tables/index.ts';

export const datasetteFile: Output = {
  path: 'data/metadata.json',
  mediaType: 'application/json',
  title: { vi: 'Mô tả cho Datasette', en: 'Metadata for Datasette' },
  summary: {
    vi: 'datasette open-plan.sqlite --metadata metadata.json',
    en: 'datasette open-plan.sqlite --metadata metadata.json',
  },
  render: (site) => {
    const { publisher } = site;
    const described = {
      title: `${publisher.name.vi} · ${publisher.name.en}`,
      license: publisher.data_licence.id,
      license_url: publisher.data_licence.url,
      source: publisher.name.en,
      source_url: `${baseAddress(site)}/data/`,
    };
    const tables = Object.fromEntries(
      TABLES.map((table) => [
        table.name,
        {
          title: `${table.title.vi} · ${table.title.en}`,
          description: `${table.description.vi} · ${table.description.en}`,
          columns: Object.fromEntries(dictionaryRows(table).map(({ column, vi, en }) => [column, `${vi} · ${en}`])),
        },
      ]),
    );
    return `${JSON.stringify({ ...described, databases: { [PACKAGE]: { ...described, tables: { ...tables, _about: { hidden: true }, _columns: { hidden: true } } } } }, null, 1)}\n`;
  },
};
