/** Owns what a chart is: a drawing, the same numbers as a table, and one sentence that reads it. */
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { City, Indicator, Plan } from '../../model/types.ts';
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

/** What a chart is about. Pages ask for charts by this and by their kind; the id is only an address. */
export type Subject =
  | { readonly plan: Plan }
  | { readonly plans: readonly [Plan, Plan] }
  | { readonly city: City }
  | { readonly indicator: Indicator }
  | 'site';

export type ChartKind =
  | 'duties'
  | 'targets'
  | 'timeline'
  | 'shared-targets'
  | 'reorganisation'
  | 'judged-targets'
  | 'overview'
  | 'dated-targets'
  | 'values'
  | 'across'
  | 'coverage';

export interface Chart {
  /** Also its address: `/charts/<id>/`. */
  id: string;
  kind: ChartKind;
  about: Subject;
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

const isAbout = (about: Subject, subject: Subject): boolean => {
  if (about === 'site' || subject === 'site') return about === subject;
  if ('plan' in about) return 'plan' in subject && about.plan === subject.plan;
  if ('city' in about) return 'city' in subject && about.city === subject.city;
  if ('indicator' in about) return 'indicator' in subject && about.indicator === subject.indicator;
  return 'plans' in subject && about.plans.every((plan) => subject.plans.includes(plan));
};

/** The charts about one thing, in the order of the site. */
export const chartsAbout = (charts: readonly Chart[], subject: Subject): Chart[] =>
  charts.filter(({ about }) => isAbout(about, subject));

/** The chart of one kind about one thing, where there is one. */
export const chartOf = (charts: readonly Chart[], kind: ChartKind, subject: Subject): Chart | undefined =>
  chartsAbout(charts, subject).find((chart) => chart.kind === kind);
