/** Datasette's `metadata.json`: title, licence and the meaning of every column, beside the SQLite file. */
import { dictionaryRows } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { absolute, baseAddress, PACKAGE } from '../../derive/publication.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
import type { Site } from '../../model/types.ts';
import type { Table } from '../tables/table.ts';
import { tableTerms } from '../tables/table-terms.ts';
import { TABLES } from '../tables/index.ts';
import { SAFE_QUERY, SEARCHED } from './full-text.ts';

/** Datasette shows the licence of the database for a table that has none of its own: one with rows of others says so. */
function tableLicence(site: Site, table: Table) {
  const { others } = tableTerms(table, site);
  if (others.length === 0) return {};
  const terms = termsWords('en');
  return {
    license: `${terms.mixed}. ${terms.ownOnly(site.publisher.data_licence.name.en)}`,
    license_url: absolute(site, '/data/sources/'),
    source: others.map((one) => terms.rows(TERMS_NAMES[one.terms].en, one.rows, table.rows(site).length)).join('; '),
    source_url: absolute(site, '/data/sources/'),
  };
}

/** How a table is shown: by what a row is called, what it is searched and sifted by. */
function shownBy({ name, columns }: Table) {
  const has = (column: string) => columns.some((one) => one.name === column);
  const label = ['name_vi', 'title_vi', 'text_vi', 'statement_vi'].find(has);
  const facets = ['plan', 'city', 'area', 'kind', 'role', 'licence_id'].filter(has).slice(0, 3);
  return {
    ...(label !== undefined && { label_column: label }),
    ...(SEARCHED[name] !== undefined && { fts_table: `${name}_fts`, fts_pk: 'rowid' }),
    ...(facets.length > 0 && { facets }),
    size: 50,
  };
}

/** Queries that stand ready; `:number` is asked for. */
const QUERIES = {
  document_by_number: {
    title: 'Văn bản theo số hiệu · Documents by number',
    description:
      'Số hiệu đặt trong ngoặc kép, để FTS5 không hiểu “/” và “-” là toán tử. · The number stands in quotation marks, so that FTS5 takes no sign of it for an operator.',
    sql: SAFE_QUERY,
    params: ['number'],
  },
};

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
          ...tableLicence(site, table),
          ...shownBy(table),
          columns: Object.fromEntries(dictionaryRows(table).map(({ column, vi, en }) => [column, `${vi} · ${en}`])),
        },
      ]),
    );
    return `${JSON.stringify({ ...described, databases: { [PACKAGE]: { ...described, queries: QUERIES, tables: { ...tables, _about: { hidden: true }, _columns: { hidden: true } } } } }, null, 1)}\n`;
  },
};
