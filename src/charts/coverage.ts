/** Chart: what there is for each feature of the framework, for one city by plan or for all cities; a gap is an empty dashed box. */
import {
  citySign,
  coveredCities,
  coverageId,
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
import { withSvg, type Chart } from './kit/chart.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const both = (make: (lang: Lang) => string): Bilingual => ({ vi: make('vi'), en: make('en') });
const OF_PLAN = ['clauses', 'targets', 'bodies'] as const;

/** Columns of a chart under one heading, and the sign of each row in each of them. */
interface Block {
  heading: Bilingual;
  kinds: readonly Kind[];
  sign: (row: number, kind: Kind) => Sign;
}

/** Every city, whatever plan it comes from. */
export function coverageChart(site: Site): Chart {
  const cities = coveredCities(site).map((city) => ({ city, rows: coverageOf(site, city) }));
  const blocks = cities.map(({ city, rows }): Block => ({
    heading: city.name,
    kinds: KINDS,
    sign: (row, kind) => citySign(rows[row]!, kind),
  }));
  const title = both((lang) => words(lang).coverage.title);
  return make(
    coverageId(),
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
    ...city.plans.map((plan, index): Block => ({
      heading: plan.short,
      kinds: OF_PLAN,
      sign: (row, kind) => planSign(rows[row]!.plans[index]!, kind as (typeof OF_PLAN)[number]),
    })),
    { heading: both((lang) => words(lang).city), kinds: ['values'], sign: (row, kind) => citySign(rows[row]!, kind) },
  ];
  return make(
    coverageId(city),
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
  id: string,
  title: Bilingual,
  text: Bilingual,
  cities: Coverage[][],
  blocks: Block[],
  names: 'no' | 'title',
): Chart {
  const counts = ['clauses', 'targets', 'otherTargets', 'indicatorBodies', 'dutyBodies'] as const;
  const values = ['values', 'otherValues'] as const;
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return withSvg({
    id,
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
          plan.plan.short,
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
  const widths = blocks.map(({ kinds }) => Math.max(kinds.length * step, 48));
  const left = WIDTH - widths.reduce((sum, width) => sum + width + gap, -gap);
  const starts = blocks.map((_, index) => left + widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0));
  let y = 0;
  let x = 0;
  const key = (['full', 'part', 'none'] as const).flatMap((sign) => {
    const placed = [box(sign, x, y, c[sign]), label([c[sign]], x + 20, y + 11, 11)];
    x += 20 + textWidth(c[sign], 11) + 14;
    return placed;
  });
  y += 22;
  const letters = wrap(KINDS.map((kind) => `${c.letters[kind]} ${c.columns[kind]}`).join(' · '), WIDTH, 10.5);
  const explained = label(letters, 0, y + 10, 10.5, 'c-label c-muted');
  y += letters.length * 13 + 10;
  const headings = blocks.map(({ heading }, index) => wrap(heading[lang], widths[index]! + gap - 4, 11.5));
  const tall = Math.max(...headings.map((lines) => lines.length));
  const heads = blocks.flatMap(({ kinds }, index) => [
    label(headings[index]!, starts[index]!, y + 10 + (tall - headings[index]!.length) * 12.5, 10, 'c-label c-strong'),
    ...kinds.map((kind, column) =>
      s(
        'text',
        {
          x: starts[index]! + column * step + BOX / 2,
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
      ...blocks.flatMap(({ heading, kinds, sign }, index) =>
        kinds.map((kind, column) =>
          box(
            sign(row, kind),
            starts[index]! + column * step,
            middle,
            `${feature.no}, ${heading[lang]}, ${c.columns[kind]}: ${c[sign(row, kind)]}`,
          ),
        ),
      ),
    ];
    y += height;
    return shapes;
  });
  return drawing(id, y + 2, title, text, [...key, explained, ...heads, ...drawn]);
}
