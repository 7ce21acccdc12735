/** The files of one indicator: targets and values as CSV, all that is known as JSON, and a description for whoever meets the numbers elsewhere. */
import { across } from '../../derive/answers/across.ts';
import { dataCitation } from '../../derive/citation.ts';
import { indicatorPath, localised } from '../../derive/address.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Bilingual } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';
import type { Indicator, Site } from '../../model/types.ts';
import { toCsv } from '../formats/csv.ts';
import { toObjects } from '../formats/json.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import type { Cell, Table } from '../tables/table.ts';
import { frameworkIndicators as indicatorTable } from '../tables/registers.ts';
import { targets as targetTable } from '../tables/commitments.ts';
import { observations as observationTable, progress as progressTable } from '../tables/observations.ts';

/** Columns of the CSV, in order, and what they mean. */
const COLUMNS: Record<string, Bilingual> = {
  kind: {
    vi: 'target: chỉ tiêu; value: giá trị; missing: thành phố không có giá trị.',
    en: 'target; value; missing: the city has no value.',
  },
  area: { vi: 'Thành phố, hoặc viet-nam cho cả nước.', en: 'City, or viet-nam for the whole country.' },
  period: {
    vi: 'Kỳ của giá trị hoặc thời hạn của chỉ tiêu, theo EDTF; trống khi không ghi.',
    en: 'Period of the value, or date of the target, in EDTF; empty where none is given.',
  },
  breakdown: { vi: 'Nhóm mà giá trị tính trên.', en: 'Group that the value is of.' },
  operator: { vi: 'Dấu so sánh của chỉ tiêu.', en: 'Comparison of the target.' },
  value: {
    vi: 'Giá trị, hoặc ngưỡng; với between là cận dưới.',
    en: 'The value, or the threshold; with between, its lower end.',
  },
  value_upper: { vi: 'Cận trên của khoảng.', en: 'Upper end of a range.' },
  unit: { vi: 'Đơn vị.', en: 'Unit.' },
  basis: {
    vi: 'Khớp chỉ số tới đâu: exact, close, proxy, context.',
    en: 'How near it is to the indicator: exact, close, proxy, context.',
  },
  series: {
    vi: 'Giá trị khác series thì không nối được với nhau.',
    en: 'Values of different series cannot be joined.',
  },
  status: { vi: 'provisional, break hoặc suspect.', en: 'provisional, break or suspect.' },
  reason: { vi: 'Vì sao không có giá trị: not-reported.', en: 'Why there is no value: not-reported.' },
  source: {
    vi: 'Nơi đọc được: điều khoản, phụ lục hoặc địa chỉ nguồn.',
    en: 'Where it stands: clause, annex or address of the source.',
  },
};

export const INDICATOR_FORMATS = ['csv', 'json', 'metadata.json'] as const;
const fileOf = (indicator: Pick<Indicator, 'id'>, format: (typeof INDICATOR_FORMATS)[number]): string =>
  `indicators/${indicator.id}.${format}`;

export const indicatorFiles = (site: Site): Output[] =>
  site.indicators.flatMap((indicator): Output[] => [
    {
      path: fileOf(indicator, 'csv'),
      mediaType: 'text/csv',
      title: indicator.name,
      render: (from) => toCsv(Object.keys(COLUMNS), rowsOf(from, indicator)),
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

function rowsOf(site: Site, indicator: Indicator): Cell[][] {
  const targets = indicator.targets.map(({ plan, by, operator, value, value_upper, unit, clause }): Cell[] => [
    'target',
    plan.city.id,
    by ?? null,
    null,
    operator,
    value ?? null,
    value_upper ?? null,
    unit,
    null,
    null,
    null,
    null,
    clause?.id ?? `${plan.id}#annex`,
  ]);
  const values = indicator.observations.map(
    ({ area, period, breakdown, value, unit, basis, series, status, source }): Cell[] => [
      'value',
      area.id,
      period,
      breakdown,
      null,
      value,
      null,
      unit,
      basis,
      series,
      status,
      null,
      source.url,
    ],
  );
  const missing = across(site, indicator)
    .filter(({ latest }) => latest === null)
    .map(({ city }): Cell[] => [
      'missing',
      city.id,
      null,
      null,
      null,
      null,
      null,
      indicator.unit,
      null,
      null,
      null,
      'not-reported',
      null,
    ]);
  return [...targets, ...values, ...missing];
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
    unit: { key: unit, vi: words('vi').units[unit] ?? unit, en: words('en').units[unit] ?? unit },
    measure: { key: measure, vi: words('vi').measures[measure], en: words('en').measures[measure] },
    better,
    feature: feature?.no ?? null,
    date: dateOf(site),
    pages: Object.fromEntries(LANGS.map((lang) => [lang, absolute(site, localised(path, lang))])),
    files: INDICATOR_FORMATS.map((format) => absolute(site, fileOf(indicator, format))),
    columns: Object.entries(COLUMNS).map(([key, meaning]) => ({ name: key, ...meaning })),
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
      note: {
        vi: 'Cho phần biên tập của trang; từng nguồn có giấy phép riêng.',
        en: 'For the editing of this site; each source has its own licence.',
      },
    },
    cite: Object.fromEntries(LANGS.map((lang) => [lang, dataCitation(site, cited, lang).full])),
  };
}
