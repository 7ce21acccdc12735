/** Chart: what there is for each feature of the framework, for one city by plan or for all cities; a gap is an empty dashed box. */
import { planName } from '../derive/life.ts';
import {
  citySign,
  coveredCities,
  coverageOf,
  isComplete,
  KINDS,
  planSign,
  type Coverage,
  type Kind,
  type Sign,
} from '../derive/coverage.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { City, Site } from '../model/types.ts';
import { must } from '../text/must.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const OF_PLAN = ['clauses', 'targets', 'bodies'] as const;

/** Columns of a chart under one heading, and the sign of each row in each of them. */
interface Block {
  heading: Bilingual;
  columns: readonly Column[];
}

interface Column {
  kind: Kind;
  /** From top to bottom. */
  signs: readonly Sign[];
}

/** Every city, whatever plan it comes from. */
export function coverageChart(site: Site): Chart {
  const cities = coveredCities(site).map((city) => ({ city, rows: coverageOf(site, city) }));
  const blocks = cities.map(({ city, rows }): Block => ({
    heading: city.name,
    columns: KINDS.map((kind) => ({ kind, signs: rows.map((row) => citySign(row, kind)) })),
  }));
  const title = both((lang) => words(lang).coverage.title);
  return make(
    'site',
    title,
    both((lang) => cities.map(({ city, rows }) => reading(city, rows, lang)).join(' ')),
    cities.map(({ rows }) => rows),
    blocks,
    'no',
  );
}

/** One city, plan by plan. */
export function cityCoverageChart(site: Site, city: City): Chart {
  const rows = coverageOf(site, city);
  const blocks: Block[] = [
    ...city.plans.map((plan): Block => ({
      heading: planName(plan),
      columns: OF_PLAN.map((kind) => ({
        kind,
        signs: rows.map(({ plans }) =>
          planSign(
            must(
              plans.find((one) => one.plan === plan),
              `coverage of ${plan.id}`,
            ),
            kind,
          ),
        ),
      })),
    })),
    {
      heading: both((lang) => words(lang).city),
      columns: [{ kind: 'values', signs: rows.map((row) => citySign(row, 'values')) }],
    },
  ];
  return make(
    { city },
    both((lang) => words(lang).coverage.titleOf(city.name[lang])),
    both((lang) => reading(city, rows, lang)),
    [rows],
    blocks,
    'title',
  );
}

function reading(city: City, rows: readonly Coverage[], lang: Lang): string {
  const without = (kind: Kind) => rows.filter((row) => citySign(row, kind) === 'none').length;
  return words(lang).coverage.reading(
    city.name[lang],
    rows.length,
    rows.filter(isComplete).length,
    without('targets'),
    without('values'),
  );
}

function make(
  about: 'site' | { readonly city: City },
  title: Bilingual,
  text: Bilingual,
  cities: Coverage[][],
  blocks: Block[],
  names: 'no' | 'title',
): Chart {
  const id = about === 'site' ? 'coverage' : `coverage-${about.city.id}`;
  const counts = ['clauses', 'targets', 'otherTargets', 'indicatorBodies', 'dutyBodies'] as const;
  const values = ['values', 'otherValues'] as const;
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return withSvg({
    id,
    kind: 'coverage',
    about,
    title,
    reading: text,
    columns: [
      { key: 'feature', title: both((lang) => words(lang).feature) },
      { key: 'title', title: both((lang) => words(lang).contents) },
      { key: 'plan', title: both((lang) => words(lang).plan) },
      ...[...counts, ...values].map((key) => ({
        key: snake(key),
        title: both((lang) => words(lang).coverage.counts[key]),
        numeric: true,
      })),
    ],
    // Values belong to the city, so each plan of the city repeats them; the heading of the column says so on the page.
    rows: cities.flatMap((rows) =>
      rows.flatMap((row) =>
        row.plans.map((plan) => [
          row.feature.no,
          row.feature.title,
          planName(plan.plan),
          ...counts.map((key) => plan[key].length),
          ...values.map((key) => row[key].length),
        ]),
      ),
    ),
    draw: (lang) => draw(id, title[lang], text[lang], cities[0] ?? [], blocks, names, lang),
  });
}

const BOX = 14;

/** Full with a tick, half filled with a stroke, or an empty dashed box. */
function box(sign: Sign, x: number, y: number, name: string): Element {
  const frame = { x: x + 0.5, y: y + 0.5, width: BOX - 1, height: BOX - 1, rx: 2 };
  const title = s('title', name);
  if (sign === 'full')
    return s('g', [
      title,
      s('rect', { ...frame, fill: '#0b4f6c', className: 'c-fill c-lead' }),
      s('path', {
        d: `M${x + 3} ${y + 7}l3 3l5 -6`,
        fill: 'none',
        stroke: '#fff',
        'stroke-width': 1.8,
        className: 'c-hatch',
      }),
    ]);
  if (sign === 'part')
    return s('g', [
      title,
      s('rect', { ...frame, fill: 'none', stroke: '#8a4b08', 'stroke-width': 1.5, className: 'c-line-advise' }),
      s('path', {
        d: `M${x + 3} ${y + 11}l8 -8`,
        fill: 'none',
        stroke: '#8a4b08',
        'stroke-width': 1.8,
        className: 'c-line-advise',
      }),
    ]);
  return s('g', [
    title,
    s('rect', {
      ...frame,
      fill: 'none',
      stroke: '#4a5865',
      'stroke-width': 0.8,
      'stroke-dasharray': '2 2',
      className: 'c-axis',
    }),
  ]);
}

function draw(
  id: string,
  title: string,
  text: string,
  rows: readonly Coverage[],
  blocks: readonly Block[],
  names: 'no' | 'title',
  lang: Lang,
): Element {
  const c = words(lang).coverage;
  const step = names === 'no' ? 24 : 21;
  const gap = names === 'no' ? 12 : 8;
  // A single column still needs room for its heading.
  const widthOf = ({ columns }: Block) => Math.max(columns.length * step, 48);
  const left = WIDTH - blocks.reduce((sum, block) => sum + widthOf(block) + gap, -gap);
  let x = left;
  const placed = blocks.map((block) => {
    const start = x;
    x += widthOf(block) + gap;
    return { ...block, start, lines: wrap(block.heading[lang], widthOf(block) + gap - 4, 11.5) };
  });
  let y = 0;
  x = 0;
  const key = (['full', 'part', 'none'] as const).flatMap((sign) => {
    const entry = [box(sign, x, y, c[sign]), label([c[sign]], x + 20, y + 11, 11)];
    x += 20 + textWidth(c[sign], 11) + 14;
    return entry;
  });
  y += 22;
  const letters = wrap(KINDS.map((kind) => `${c.letters[kind]} ${c.columns[kind]}`).join(' · '), WIDTH, 10.5);
  const explained = label(letters, 0, y + 10, 10.5, 'c-label c-muted');
  y += letters.length * 13 + 10;
  const tall = Math.max(...placed.map(({ lines }) => lines.length));
  const heads = placed.flatMap(({ columns, start, lines }) => [
    label(lines, start, y + 10 + (tall - lines.length) * 12.5, 10, 'c-label c-strong'),
    ...columns.map(({ kind }, column) =>
      s(
        'text',
        {
          x: start + column * step + BOX / 2,
          y: y + tall * 12.5 + 12,
          'font-size': 10,
          'text-anchor': 'middle',
          fill: '#44525f',
          className: 'c-muted',
        },
        c.letters[kind],
      ),
    ),
  ]);
  y += tall * 12.5 + 20;
  const drawn = rows.flatMap(({ feature }, row) => {
    const lines = names === 'no' ? [feature.no] : wrap(`${feature.no} ${feature.title[lang]}`, left - 8, 10);
    const height = Math.max(BOX + 4, lines.length * 12.5 + 5);
    const first = feature.focal_area.features[0] === feature && row > 0;
    if (first) y += 5;
    const middle = y + (height - BOX) / 2 - 2;
    const shapes = [
      ...(first
        ? [
            s('line', {
              x1: 0,
              x2: WIDTH,
              y1: y - 4,
              y2: y - 4,
              stroke: '#4a5865',
              'stroke-width': 0.5,
              'stroke-opacity': 0.6,
              className: 'c-axis',
            }),
          ]
        : []),
      label(lines, 0, y + 10, names === 'no' ? 11 : 10),
      ...placed.flatMap(({ heading, columns, start }) =>
        columns.map(({ kind, signs }, column) => {
          const sign = must(signs[row], 'sign');
          const name = `${feature.no}, ${heading[lang]}, ${c.columns[kind]}: ${c[sign]}`;
          return box(sign, start + column * step, middle, name);
        }),
      ),
    ];
    y += height;
    return shapes;
  });
  return drawing(id, y + 2, title, text, [...key, explained, ...heads, ...drawn]);
}
