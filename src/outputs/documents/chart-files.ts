/** The files of a chart: its numbers as CSV, its drawing as SVG and PNG in each language. Takes charts as data; does not make them. */
import { chartPath, localised } from '../../derive/address.ts';
import { chartWords } from '../../i18n/words/charts.ts';
import { formatDate } from '../../i18n/format.ts';
import { LANGS, type Bilingual, type Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { toCsv } from '../formats/csv.ts';
import type { Output } from '../kit/output.ts';
import { pngSize, toPng } from '../formats/png.ts';
import { absolute } from '../../derive/publication.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { ChartRecord } from './thing-records.ts';

type ChartCell = string | number | null | Bilingual;

/** What an output needs to know of a chart. */
export interface DrawnChart {
  id: string;
  kind: string;
  title: Bilingual;
  reading: Bilingual;
  columns: { key: string; title: Bilingual; numeric?: boolean }[];
  rows: ChartCell[][];
  picture: (lang: Lang, source: string) => string;
}

const isBilingual = (cell: ChartCell | undefined): cell is Bilingual => typeof cell === 'object' && cell !== null;

export const chartFiles = (charts: readonly DrawnChart[]): Output[] =>
  charts.flatMap((chart) => [
    ...textFiles(chart),
    {
      path: `charts/${chart.id}.json`,
      mediaType: 'application/json',
      title: chart.title,
      render: () => `${JSON.stringify(chartRecord(chart), null, 1)}\n`,
    },
    ...LANGS.map((lang) => ({
      path: pngPath(chart, lang),
      mediaType: 'image/png',
      title: chart.title,
      render: (site: Site) => toPng(pictureOf(chart, site, lang)),
    })),
  ]);

/** The numbers with what they mean: a row is an object, its cells named as the columns of the CSV are. */
export const chartRecord = ({ id, kind, title, reading, columns, rows }: DrawnChart): ChartRecord => ({
  id,
  kind,
  title,
  reading,
  columns: columns.map(({ key, title: name, numeric = false }) => ({ key, title: name, numeric })),
  rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null]))),
  files: [`/charts/${id}.csv`, ...LANGS.flatMap((lang) => [`/charts/${id}.${lang}.svg`, `/charts/${id}.${lang}.png`])],
  url: inBoth((lang) => localised(chartPath(id), lang)),
});

const pngPath = ({ id }: Pick<DrawnChart, 'id'>, lang: Lang): string => `charts/${id}.${lang}.png`;

/** The PNG of a chart as pages name it to others: where it is, and its pixels. */
export const chartPicture = (chart: DrawnChart, site: Site, lang: Lang) => ({
  path: `/${pngPath(chart, lang)}`,
  ...pngSize(pictureOf(chart, site, lang)),
});

/** What a release keeps of the charts: pictures as PNG can be made from these again. */
export const frozenChartFiles = (charts: readonly DrawnChart[]): Output[] => charts.flatMap(textFiles);

const textFiles = (chart: DrawnChart): Output[] => [
  { path: `charts/${chart.id}.csv`, mediaType: 'text/csv', title: chart.title, render: () => chartCsv(chart) },
  ...LANGS.map((lang) => ({
    path: `charts/${chart.id}.${lang}.svg`,
    mediaType: 'image/svg+xml',
    title: chart.title,
    render: (site: Site) => `<?xml version="1.0" encoding="UTF-8"?>\n${pictureOf(chart, site, lang)}\n`,
  })),
];

function pictureOf(chart: DrawnChart, site: Site, lang: Lang): string {
  const { publisher } = site;
  return chart.picture(
    lang,
    chartWords(lang).from(
      absolute(site, localised(chartPath(chart.id), lang)).replace(/^https?:\/\//, ''),
      formatDate(publisher.updated, lang),
      publisher.data_licence.id,
    ),
  );
}

/** A column with two languages becomes two columns. */
function chartCsv({ columns, rows }: DrawnChart): string {
  const double = columns.map((_, index) => rows.some((row) => isBilingual(row[index])));
  const header = columns.flatMap(({ key }, index) => (double[index] ? [`${key}_vi`, `${key}_en`] : [key]));
  const cells = rows.map((row) =>
    row.flatMap((cell, index) =>
      double[index] ? (isBilingual(cell) ? [cell.vi, cell.en] : [cell, cell]) : [cell as string | number | null],
    ),
  );
  return toCsv(header, cells);
}
