/** The files of a chart: its data as workbook and CSV, its drawing as SVG and PNG in each language. Takes charts as data; does not make them. */
import { chartPath, localised } from '../../derive/address.ts';
import { chartWords } from '../../i18n/words/charts.ts';
import { formatDate } from '../../i18n/format.ts';
import { LANGS, type Bilingual, type Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { FOR_PROGRAMS, tableCsv } from '../formats/csv.ts';
import { toJsonWith } from '../formats/json.ts';
import { encoded } from '../formats/pieces.ts';
import { tableWorkbook, XLSX } from '../formats/xlsx.ts';
import { chartTableName } from '../tables/chart-data.ts';
import { chartRows } from '../tables/chart-rows.ts';
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
  /** What it shows, in a sentence with a figure. */
  finding: Bilingual;
  reading: Bilingual;
  columns: { key: string; title: Bilingual; numeric?: boolean }[];
  rows: ChartCell[][];
  picture: (lang: Lang, source: string) => string;
}

export const chartFiles = (charts: readonly DrawnChart[]): Output[] =>
  charts.flatMap((chart) => [
    {
      path: `charts/${chart.id}.xlsx`,
      mediaType: XLSX,
      get title() {
        return chart.title;
      },
      render: (site: Site) => tableWorkbook(chartRows(chart), chartPath(chart.id), site),
    },
    ...textFiles(chart),
    {
      path: `charts/${chart.id}.json`,
      mediaType: 'application/json',
      get title() {
        return chart.title;
      },
      render: (site: Site) => {
        const { columns, rows } = chartRows(chart);
        return encoded(toJsonWith(chartRecord(chart), 'data', columns, rows(site)));
      },
    },
    ...LANGS.map((lang) => ({
      path: pngPath(chart, lang),
      mediaType: 'image/png',
      get title() {
        return chart.title;
      },
      render: (site: Site) => toPng(pictureOf(chart, site, lang)),
    })),
  ]);

/** The table of the page, and room for the data that it is made of: the rows that the CSV has, by the schema of the kind. */
const chartRecord = ({
  id,
  kind,
  title,
  finding,
  reading,
  columns,
  rows,
}: DrawnChart): ChartRecord & { data: never[] } => ({
  id,
  kind,
  title,
  finding,
  reading,
  columns: columns.map(({ key, title: name, numeric = false }) => ({ key, title: name, numeric })),
  rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null]))),
  table: chartTableName(kind),
  data: [],
  files: [
    `/charts/${id}.xlsx`,
    `/charts/${id}.csv`,
    ...LANGS.flatMap((lang) => [`/charts/${id}.${lang}.svg`, `/charts/${id}.${lang}.png`]),
  ],
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
  {
    path: `charts/${chart.id}.csv`,
    mediaType: 'text/csv',
    get title() {
      return chart.title;
    },
    summary: FOR_PROGRAMS,
    render: (site) => tableCsv(chartRows(chart), site),
  },
  ...LANGS.map((lang) => ({
    path: `charts/${chart.id}.${lang}.svg`,
    mediaType: 'image/svg+xml',
    get title() {
      return chart.title;
    },
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
