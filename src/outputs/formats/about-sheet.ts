/** What a workbook says of itself: what it is, from where, under which terms, of which day, and what each column means. */
import { TERMS_URL } from '../../derive/sources.ts';
import { baseAddress, contactOf } from '../../derive/publication.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
import { inBoth, type Bilingual } from '../../text/bilingual.ts';
import type { Plan, Site } from '../../model/types.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import { namesIn } from '../tables/naming.ts';
import type { Cell, Table } from '../tables/table.ts';
import { tableTerms, termsOfAll, termsOfSome, type TableTerms } from '../tables/table-terms.ts';
import { TABLES } from '../tables/index.ts';

/** The sheet is named in both languages, since readers choose the file before a language. */
export const ABOUT_SHEET = 'Giới thiệu · About';
export const ABOUT_WIDTHS = [60, 60, 28, 14, 14, 60, 60] as const;

const both = ({ vi, en }: Bilingual): Cell[] => [vi, en];
const w = (of: (words: ReturnType<typeof termsWords>) => string): Cell[] =>
  both(inBoth((lang) => of(termsWords(lang))));

/** The licence of the site for what is its own; then the terms of others with the rows that they cover, and each source. */
function termsRows({ publisher }: Site, { all, others, sources }: TableTerms): Cell[][] {
  const licence = publisher.data_licence;
  return [
    [...both(inBoth((lang) => termsWords(lang).own(licence.name[lang]))), licence.url],
    ...others.map(({ terms, rows }) => [
      ...both(inBoth((lang) => termsWords(lang).rows(TERMS_NAMES[terms][lang], rows, all))),
      TERMS_URL[terms],
    ]),
    ...(sources.length > 0
      ? [
          [],
          [...w((words) => words.sources), 'url', 'licence_id', 'accessed', 'licence'],
          ...sources.map(({ title, publisher: who, url, terms, accessed, licence: written }) => [
            title,
            who,
            url,
            terms,
            accessed ?? termsWords('vi').notRead,
            written ?? TERMS_NAMES[terms].vi,
            written ?? TERMS_NAMES[terms].en,
          ]),
        ]
      : []),
  ];
}

function headRows(site: Site, title: Bilingual, path: string, terms: TableTerms): Cell[][] {
  const { publisher } = site;
  const contact = contactOf(site)?.href;
  return [
    both(title),
    [...w((words) => words.address), `${baseAddress(site)}${path}`],
    [...w((words) => words.date), publisher.updated],
    ...termsRows(site, terms),
    [],
    [...w((words) => words.contact), contact ?? both(inBoth((lang) => termsWords(lang).noContact)).join(' · ')],
    both(publisher.official_text_status),
    w((words) => words.restated),
  ];
}

const planRows = (plans: readonly Plan[]): Cell[][] =>
  plans.length === 0
    ? []
    : [
        [],
        w((words) => words.source),
        ...plans.map((plan) => [plan.title.vi, plan.title.en, plan.number ?? '', plan.date]),
      ];

/** Plans that the rows of `tables` name, or something in them. */
function plansIn(tables: readonly Table[], site: Site): Plan[] {
  const named = new Set(
    tables.flatMap(({ columns, rows }) => {
      const names = namesIn(columns);
      return [...new Set(rows(site).flatMap((row) => names(row)))];
    }),
  );
  return site.plans.filter(({ id }) => named.has(id));
}

const columnRows = (tables: readonly Table[]): Cell[][] => [
  [],
  ['Bảng', 'Table', 'Cột · Column', 'Loại · Type', 'Đơn vị · Unit', 'Ý nghĩa', 'Meaning'],
  ...tables.flatMap((table) =>
    dictionaryRows(table).map(({ column, type, unit, vi, en }) => [
      table.title.vi,
      table.name,
      column,
      type,
      unit,
      vi,
      en,
    ]),
  ),
];

/** Of the workbook with all tables. */
export const aboutAll = (site: Site): Cell[][] => [
  ...headRows(site, site.publisher.name, '', termsOfAll(TABLES, site)),
  ...planRows(site.plans),
  ...columnRows(TABLES),
];

/** Of a workbook with some rows of several tables. */
export const aboutTables = (tables: readonly Table[], title: Bilingual, path: string, site: Site): Cell[][] => [
  ...headRows(site, title, path, termsOfSome(tables, site)),
  ...planRows(plansIn(tables, site)),
  ...columnRows(tables),
];

/** Of the workbook of one table. */
export const aboutTable = (table: Table, path: string, site: Site): Cell[][] => [
  ...headRows(
    site,
    inBoth((lang) => `${site.publisher.name[lang]}: ${table.title[lang]}`),
    path,
    tableTerms(table, site),
  ),
  both(table.description),
  ...planRows(plansIn([table], site)),
  ...columnRows([table]),
];
