/** The files of one indicator: targets and values as CSV, all that is known as JSON, and a description for whoever meets the numbers elsewhere. */
import { across } from '../../derive/answers/across.ts';
import { dataCitation } from '../../derive/citation.ts';
import { indicatorPath, localised } from '../../derive/address.ts';
import { unitName } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Bilingual } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';
import type { Indicator, Site } from '../../model/types.ts';
import { toCsv } from '../formats/csv.ts';
import { toObjects } from '../formats/json.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { joined, type Cell, type Table } from '../tables/table.ts';
import { frameworkIndicators as indicatorTable } from '../tables/registers.ts';
import { targets as targetTable } from '../tables/targets.ts';
import { observations as observationTable } from '../tables/observations.ts';
import { progress as progressTable } from '../tables/progress.ts';

/** Columns of the CSV, in order, and what they mean. */
const COLUMNS = {
  kind: {
    vi: 'target: chỉ tiêu; value: giá trị; missing: đến ngày của dữ liệu, ở đây chưa tìm thấy giá trị nào của thành phố.',
    en: 'target; value; missing: no value of the city was found here up to the date of the data.',
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
  qualifier: {
    vi: 'Chữ mà nguồn viết trước con số: > trên, < dưới, ~ khoảng.',
    en: 'The word before the figure in the source: > over, < under, ~ about.',
  },
  unit: { vi: 'Đơn vị.', en: 'Unit.' },
  basis: {
    vi: 'Khớp chỉ số tới đâu: exact, close, proxy, context.',
    en: 'How near it is to the indicator: exact, close, proxy, context.',
  },
  gaps: {
    vi: 'Chỗ nguồn không nói hoặc không khớp với chỉ tiêu: population, definition, date; có một chỗ thì giá trị chỉ là chỉ dẫn.',
    en: 'What the source leaves open or what does not agree with the target: population, definition, date; with one of them the value only indicates.',
  },
  as_of: {
    vi: 'Khi nào giá trị đúng, theo chính nguồn; trống khi nguồn không nói.',
    en: 'When the value was true, as the source itself says; empty where it does not.',
  },
  published: { vi: 'Ngày nguồn công bố.', en: 'When the source was published.' },
  series: {
    vi: 'Giá trị khác series thì không nối được với nhau.',
    en: 'Values of different series cannot be joined.',
  },
  status: { vi: 'provisional, break hoặc suspect.', en: 'provisional, break or suspect.' },
  reason: {
    vi: 'not-reported: đến ngày của dữ liệu, ở đây chưa tìm thấy; không có nghĩa là chưa ai công bố.',
    en: 'not-reported: none was found here up to the date of the data; it does not mean that none was published.',
  },
  source: {
    vi: 'Nơi đọc được: điều khoản, phụ lục hoặc địa chỉ nguồn.',
    en: 'Where it stands: clause, annex or address of the source.',
  },
} satisfies Record<string, Bilingual>;
const COLUMN_NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export const INDICATOR_FORMATS = ['csv', 'json', 'metadata.json'] as const;
const fileOf = (indicator: Pick<Indicator, 'id'>, format: (typeof INDICATOR_FORMATS)[number]): string =>
  `indicators/${indicator.id}.${format}`;

export const indicatorFiles = (site: Site): Output[] =>
  site.indicators.flatMap((indicator): Output[] => [
    {
      path: fileOf(indicator, 'csv'),
      mediaType: 'text/csv',
      title: indicator.name,
      render: (from) => toCsv(COLUMN_NAMES, rowsOf(from, indicator)),
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

type Row = Partial<Record<keyof typeof COLUMNS, Cell>>;

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
  return [...targets, ...values, ...missing].map((row) => COLUMN_NAMES.map((name) => row[name] ?? null));
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
