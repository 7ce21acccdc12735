/** Owns what a chart is: a drawing, the same numbers as a table, and one sentence that reads it. */
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import { framed } from './picture.ts';
import { toSvg, type Element } from './svg.ts';

export interface ChartColumn {
  key: string;
  title: Bilingual;
  /** Shown as a number, aligned right. */
  numeric?: boolean;
}

/** A cell is the same in both languages, or one text for each. */
export type ChartCell = string | number | null | Bilingual;

export interface Chart {
  /** Also its address: `/charts/<id>/`. */
  id: string;
  title: Bilingual;
  /** What the drawing shows, in one sentence. */
  reading: Bilingual;
  columns: ChartColumn[];
  rows: ChartCell[][];
  /** The drawing as SVG text; `lang` chooses labels and number format. */
  svg: (lang: Lang) => string;
  /** The drawing as a file of its own: with its title above it and `source` below. */
  picture: (lang: Lang, source: string) => string;
}

/** Ends the making of a chart: a drawing function becomes SVG text. */
export const withSvg = (chart: Omit<Chart, 'svg' | 'picture'> & { draw: (lang: Lang) => Element }): Chart => {
  const { draw, ...rest } = chart;
  return {
    ...rest,
    svg: (lang) => toSvg(draw(lang)),
    picture: (lang, source) => toSvg(framed(draw(lang), chart.title[lang], source)),
  };
};

export const cellText = (cell: ChartCell, lang: Lang): string =>
  cell === null ? '' : typeof cell === 'object' ? cell[lang] : String(cell);
