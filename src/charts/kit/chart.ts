/** Owns what a chart is: what it found, what it is of, a drawing for narrow and for wide columns, the same numbers as a table, and how it is read. */
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { City, Indicator, Plan } from '../../model/types.ts';
import { remembered } from '../../reads/remember.ts';
import { framed } from './picture.ts';
import { svgOf, toSvg, WIDE, type Drawn, type Sheet } from './svg.ts';

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
  /** What it is of; does not change with the data. */
  title: Bilingual;
  /** What it shows, in a sentence with a figure: the heading of the page and of the picture. */
  finding: Bilingual;
  /** How the figures were counted, and what the drawing does not say. */
  reading: Bilingual;
  columns: ChartColumn[];
  rows: ChartCell[][];
  /** The drawing as SVG text; `lang` chooses labels and number format. */
  svg: (lang: Lang, sheet: Sheet) => string;
  /** The drawing as a file of its own: with its finding above it and `source` below. */
  picture: (lang: Lang, source: string) => string;
}

/** What a chart is called and is about: known before it is made. */
export type ChartHead = Pick<Chart, 'id' | 'kind' | 'about'>;

/** What is found in the model when somebody asks for it. */
export type ChartBody = Pick<Chart, 'title' | 'finding' | 'reading' | 'columns' | 'rows'> & {
  readonly draw: (lang: Lang, sheet: Sheet) => Drawn;
};

interface Source {
  readonly id: string;
  readonly make: (id: string) => ChartBody;
}

const bodyOf = remembered('chart', ({ id, make }: Source): ChartBody => make(id));

/** A chart that is made when it is first looked at: a list of all charts costs nothing, and what asks for one has read no other. */
export function withSvg(head: ChartHead, make: (id: string) => ChartBody): Chart {
  const source = { id: head.id, make };
  return {
    ...head,
    get title() {
      return bodyOf(source).title;
    },
    get finding() {
      return bodyOf(source).finding;
    },
    get reading() {
      return bodyOf(source).reading;
    },
    get columns() {
      return bodyOf(source).columns;
    },
    get rows() {
      return bodyOf(source).rows;
    },
    svg: (lang, sheet) => toSvg(svgOf(sheet, bodyOf(source).draw(lang, sheet))),
    picture: (lang, origin) => {
      const { draw, finding, title, reading } = bodyOf(source);
      const words = {
        id: head.id,
        finding: finding[lang],
        subject: title[lang],
        reading: reading[lang],
        source: origin,
      };
      return toSvg(framed(draw(lang, WIDE), words));
    },
  };
}

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
