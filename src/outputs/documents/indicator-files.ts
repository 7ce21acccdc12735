/** The files of one indicator: targets and values as CSV, all that is known as JSON, and a description for whoever meets the numbers elsewhere. */
import { across } from '../../derive/answers/across.ts';
import { dataCitation } from '../../derive/citation.ts';
import { indicatorPath, localised } from '../../derive/address.ts';
import { sourceId, sourcesOf } from '../../derive/sources.ts';
import { unitName } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { termsWords } from '../../i18n/words/terms.ts';
import { inBoth, LANGS } from '../../text/bilingual.ts';
import type { Published } from '../../ledger/index.ts';
import type { Indicator, Site } from '../../model/types.ts';
import { FOR_PROGRAMS, tableCsv } from '../formats/csv.ts';
import { tableWorkbook, XLSX } from '../formats/xlsx.ts';
import { toObjects } from '../formats/json.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import { accessOf } from '../tables/sources.ts';
import { indicatorRows } from '../tables/indicator-rows.ts';
import type { Table } from '../tables/table.ts';
import { frameworkIndicators as indicatorTable } from '../tables/registers.ts';
import { targets as targetTable } from '../tables/targets.ts';
import { observations as observationTable } from '../tables/observations.ts';
import { progress as progressTable } from '../tables/progress.ts';
import { rememberedBy } from '../../reads/remember.ts';

/** The workbook first: it is what people open. */
export const JSON_FORMATS = ['json', 'metadata.json'] as const;
export const INDICATOR_FORMATS = ['xlsx', 'csv', ...JSON_FORMATS] as const;
const fileOf = (indicator: Pick<Indicator, 'id'>, format: (typeof INDICATOR_FORMATS)[number]): string =>
  `indicators/${indicator.id}.${format}`;

/** The workbook first. */
export const filesOfIndicator = (indicator: Indicator): Output[] => [
  {
    path: fileOf(indicator, 'xlsx'),
    mediaType: XLSX,
    get title() {
      return indicator.name;
    },
    render: (from) => tableWorkbook(indicatorRows(indicator), indicatorPath(indicator), from),
  },
  {
    path: fileOf(indicator, 'csv'),
    mediaType: 'text/csv',
    get title() {
      return indicator.name;
    },
    summary: FOR_PROGRAMS,
    render: (from) => tableCsv(indicatorRows(indicator), from),
  },
  {
    path: fileOf(indicator, 'json'),
    mediaType: 'application/json',
    get title() {
      return indicator.name;
    },
    render: (from) => `${JSON.stringify(allOf(from, indicator), null, 1)}\n`,
  },
  {
    path: fileOf(indicator, 'metadata.json'),
    mediaType: 'application/json',
    get title() {
      return indicator.name;
    },
    render: (from) => `${JSON.stringify(metadataOf(from, indicator), null, 1)}\n`,
  },
];

export const indicatorFiles = (site: Site): Output[] => site.indicators.flatMap(filesOfIndicator);

/** The table is read once per site, not once per indicator. */
const objectsOf = rememberedBy('rows as objects', (site: Site, { columns, rows }: Table) =>
  toObjects(columns, rows(site)),
);
const byColumn = rememberedBy('rows by column', (rows: ReturnType<typeof objectsOf>, column: string) =>
  Map.groupBy(rows, (row) => String(row[column])),
);

/** Rows of a table about one indicator, as objects. */
const rowsAbout = (site: Site, table: Table, column: string, id: string): object[] =>
  byColumn(objectsOf(site, table), column).get(id) ?? [];

const allOf = (site: Site, { id }: Indicator) => ({
  indicator: rowsAbout(site, indicatorTable, 'id', id)[0],
  targets: rowsAbout(site, targetTable, 'indicator', id),
  observations: rowsAbout(site, observationTable, 'indicator', id),
  progress: rowsAbout(site, progressTable, 'indicator', id),
});

/** What travels with the numbers: definition, unit, sources, licence, how to cite. */
function metadataOf(site: Published, indicator: Indicator) {
  const { id, name, definition, unit, measure, better, feature, observations, targets } = indicator;
  const { data_licence: licence } = site.publisher;
  const path = indicatorPath(indicator);
  const ids = new Set(observations.map(sourceId));
  const cited = { key: `indicator-${id}`, title: name, path };
  return {
    id,
    name,
    definition,
    unit: { key: unit.id, vi: unitName(unit, 'vi'), en: unitName(unit, 'en') },
    measure: { key: measure, vi: words('vi').measures[measure], en: words('en').measures[measure] },
    better,
    feature: feature?.no ?? null,
    date: dateOf(site),
    pages: Object.fromEntries(LANGS.map((lang) => [lang, absolute(site, localised(path, lang))])),
    files: INDICATOR_FORMATS.map((format) => absolute(site, fileOf(indicator, format))),
    columns: dictionaryRows(indicatorRows(indicator)).map(({ column, type, unit: measuredIn, vi, en }) => ({
      name: column,
      type,
      ...(measuredIn !== '' && { unit: measuredIn }),
      vi,
      en,
    })),
    plans: [...new Set(targets.map(({ plan }) => plan))].map((plan) => ({
      id: plan.id,
      title: plan.title,
      number: plan.number ?? null,
      date: plan.date,
    })),
    sources: sourcesOf(site)
      .filter((source) => ids.has(source.id))
      .map(({ id: source, title, publisher, url, licence: written, terms, accessed }) => ({
        id: source,
        title,
        publisher,
        url,
        licence: written,
        licence_id: terms,
        accessed,
        access: accessOf(accessed),
      })),
    missing: across(site, indicator)
      .filter(({ latest }) => latest === null)
      .map(({ city }) => ({ area: city.id, reason: 'not-reported' })),
    licence: {
      id: licence.id,
      name: licence.name,
      url: licence.url,
      note: inBoth((lang) => termsWords(lang).ownOnly(licence.name[lang])),
    },
    cite: Object.fromEntries(LANGS.map((lang) => [lang, dataCitation(site, cited, lang).full])),
  };
}
