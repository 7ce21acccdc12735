/** What the page of promises fetches when a reader filters it: the rows in each language, and the cells of the table for files made in the browser. */
import { promiseRows } from '../../derive/promises/row.ts';
import { LANGS, inBoth } from '../../text/bilingual.ts';
import { aboutTable } from '../formats/about-sheet.ts';
import type { Output } from '../kit/output.ts';
import { tableNamed } from '../tables/index.ts';
import type { Cell, Column } from '../tables/table.ts';

/** The table of promises as a script reads it. */
export interface PromiseTable {
  readonly columns: readonly (Pick<Column, 'name' | 'type'> & { readonly many: boolean })[];
  readonly rows: readonly (readonly Cell[])[];
  /** The sheet that explains. */
  readonly about: readonly (readonly Cell[])[];
}

export const promiseRowsPath = (lang: (typeof LANGS)[number]): string => `promises/rows-${lang}.json`;
export const PROMISE_TABLE_PATH = 'promises/table.json';

const promises = tableNamed('promises');
const title = promises.title;

export const promiseFiles: readonly Output[] = [
  ...LANGS.map((lang) => ({
    path: promiseRowsPath(lang),
    mediaType: 'application/json',
    title: inBoth((own) => `${title[own]} (${lang})`),
    render: (site: Parameters<Output['render']>[0]) => JSON.stringify(promiseRows(site, lang)),
  })),
  {
    path: PROMISE_TABLE_PATH,
    mediaType: 'application/json',
    title,
    render: (site) => {
      const table: PromiseTable = {
        columns: promises.columns.map(({ name, type, many }) => ({ name, type, many: many !== undefined })),
        rows: promises.rows(site),
        about: aboutTable(promises, '/data/promises/', site),
      };
      return JSON.stringify(table);
    },
  },
];
