/** The files of one indicator: targets and values as CSV, all that is known as JSON, and a description for whoever meets the numbers elsewhere. */
import { across } from '../../derive/answers/across.ts';
import { dataCitation } from '../../derive/citation.ts';
import { indicatorPath, localised } from '../../derive/address.ts';
import { unitName } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { inBoth, LANGS } from '../../text/bilingual.ts';
import type { Published } from '../../ledger/index.ts';
import type { Indicator, Site } from '../../model/types.ts';
import { toCsv } from '../formats/csv.ts';
import { toObjects } from '../formats/json.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS } from '../tables/indicator-columns.ts';
import { joined, type Cell, type Table } from '../tables/table.ts';
import { frameworkIndicators as indicatorTable } from '../tables/registers.ts';
import { targets as targetTable } from '../tables/targets.ts';
import { observations as observationTable } from '../tables/observations.ts';
import { progress as progressTable } from '../tables/progress.ts';

export const INDICATOR_FORMATS = ['csv', 'json', 'metadata.json'] as const;
const fileOf = (indicator: Pick<Indicator, 'id'>, format: (typeof INDICATOR_FORMATS)[number]): string =>
  `indicators/${indicator.id}.${format}`;

export const indicatorFiles = (site: Site): Output[] =>
  site.indicators.flatMap((indicator): Output[] => [
    {
      path: fileOf(indicator, 'csv'),
      mediaType: 'text/csv',
      title: indicator.name,
      render: (from) => toCsv(INDICATOR_COLUMN_NAMES, rowsOf(from, indicator)),
    },
    {
      path: fileOf(indicator, 'json'),
      mediaType: 'application/json',
      title: indicator.name,
      render: (from) => `${JSON.stringify(allOf(from, indicator), null, 1)}\n`,
    },
    {
      path: fileOf(indicator, 'metadata.json'),
      mediaType: 'application/json',
      title: indicator.name,
      render: (from) => `${JSON.stringify(metadataOf(from, indicator), null, 1)}\n`,
    },
  ]);

type Row = Partial<Record<keyof typeof INDICATOR_COLUMNS, Cell>>;

function rowsOf(site: Site, indicator: Indicator): Cell[][] {
  const targets = indicator.targets.map(({ plan, by, operator, value, value_upper, unit, clause }): Row => ({
    kind: 'target',
    area: plan.city.id,
    period: by ?? null,
    operator,
    value: value ?? null,
    value_upper: value_upper ?? null,
    unit: unit.id,
    source: clause?.id ?? `${plan.id}#annex`,
  }));
  const values = indicator.observations.map(
    ({
      area,
      gaps,
      source,
      period,
      breakdown,
      value,
      qualifier,
      unit,
      basis,
      as_of,
      published,
      series,
      status,
    }): Row => ({
      kind: 'value',
      area: area.id,
      period,
      breakdown,
      value,
      qualifier,
      unit: unit.id,
      basis,
      gaps: joined(gaps),
      as_of,
      published,
      series,
      status,
      source: source.url,
    }),
  );
  const missing = across(site, indicator)
    .filter(({ latest }) => latest === null)
    .map(({ city }): Row => ({ kind: 'missing', area: city.id, unit: indicator.unit.id, reason: 'not-reported' }));
  return [...targets, ...values, ...missing].map((row) => INDICATOR_COLUMN_NAMES.map((name) => row[name] ?? null));
}

const objects = new WeakMap<Site, Map<Table, Map<string, object[]>>>();

/** Rows of a table about one indicator, as objects. The table is read once per site, not once per indicator. */
function rowsAbout(site: Site, table: Table, column: string, id: string): object[] {
  const known = objects.get(site) ?? new Map<Table, Map<string, object[]>>();
  objects.set(site, known);
  const byId = known.get(table) ?? Map.groupBy(toObjects(table, site), (row) => String(row[column]));
  known.set(table, byId);
  return byId.get(id) ?? [];
}

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
  const sources = new Map(
    observations.map(({ source, licence: own, accessed }) => [
      source.url + source.title,
      { ...source, licence: own, accessed },
    ]),
  );
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
    columns: Object.entries(INDICATOR_COLUMNS).map(([key, meaning]) => ({ name: key, ...meaning })),
    plans: [...new Set(targets.map(({ plan }) => plan))].map((plan) => ({
      id: plan.id,
      title: plan.title,
      number: plan.number ?? null,
      date: plan.date,
    })),
    sources: [...sources.values()],
    missing: across(site, indicator)
      .filter(({ latest }) => latest === null)
      .map(({ city }) => ({ area: city.id, reason: 'not-reported' })),
    licence: {
      id: licence.id,
      name: licence.name,
      url: licence.url,
      note: inBoth((lang) => dataFileWords(lang).ownLicences),
    },
    cite: Object.fromEntries(LANGS.map((lang) => [lang, dataCitation(site, cited, lang).full])),
  };
}
