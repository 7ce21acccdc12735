/** The files of a chart: its numbers as CSV, its drawing as SVG in each language. Takes charts as data; does not make them. */
import { LANGS, type Bilingual, type Lang } from '../model/schema/common.ts';
import { toCsv } from './csv.ts';
import type { Output } from './output.ts';

type ChartCell = string | number | null | Bilingual;

/** What an output needs to know of a chart. */
export interface DrawnChart {
  id: string;
  title: Bilingual;
  columns: { key: string }[];
  rows: ChartCell[][];
  svg: (lang: Lang) => string;
}

const isBilingual = (cell: ChartCell | undefined): cell is Bilingual => typeof cell === 'object' && cell !== null;

export const chartFiles = (charts: readonly DrawnChart[]): Output[] =>
  charts.flatMap((chart) => [
    { path: `charts/${chart.id}.csv`, mediaType: 'text/csv', title: chart.title, render: () => chartCsv(chart) },
    ...LANGS.map((lang) => ({ path: `charts/${chart.id}.${lang}.svg`, mediaType: 'image/svg+xml', title: chart.title, render: () => `<?xml version="1.0" encoding="UTF-8"?>\n${chart.svg(lang)}\n` })),
  ]);

/** A column with two languages becomes two columns. */
function chartCsv({ columns, rows }: DrawnChart): string {
  const double = columns.map((_, index) => rows.some((row) => isBilingual(row[index])));
  const header = columns.flatMap(({ key }, index) => (double[index] ? [`${key}_vi`, `${key}_en`] : [key]));
  const cells = rows.map((row) => row.flatMap((cell, index) => (double[index] ? (isBilingual(cell) ? [cell.vi, cell.en] : [cell, cell]) : [cell as string | number | null])));
  return toCsv(header, cells);
}
