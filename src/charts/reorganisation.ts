/** Chart: who took over from whom in one city; a full line where two plans of the city show it, a broken one where only a comparison does. */
import { successions, type Succession } from '../derive/bodies/succession.ts';
import { clauseLabel } from '../derive/references.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Agency, City } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { drawing, label, s, WIDTH, wrap, type Element } from './kit/svg.ts';

const both = (make: (lang: Lang) => string): Bilingual => ({ vi: make('vi'), en: make('en') });
const unique = (agencies: readonly Agency[]): Agency[] => [...new Set(agencies)];

export const reorganisationId = (city: Pick<City, 'id'>): string => `reorganisation-${city.id}`;

export function reorganisationChart(city: City): Chart {
  const steps = successions(city);
  const [from, to] = [unique(steps.map((step) => step.from)), unique(steps.map((step) => step.to))];
  const id = reorganisationId(city);
  const title = {
    vi: `Ai nhận việc sau sắp xếp năm 2025: ${city.name.vi}`,
    en: `Who took over in the 2025 reorganisation: ${city.name.en}`,
  };
  const own = steps.filter(({ seen }) => seen === 'own').length;
  const split = from.filter((agency) => steps.filter((step) => step.from === agency).length > 1).length;
  const reading = {
    vi: `Việc của ${from.length} cơ quan cũ nay thấy ở ${to.length} cơ quan; việc của ${split} cơ quan chia ra nhiều nơi. ${own} trong ${steps.length} đường nối thấy được trong hai kế hoạch của chính thành phố; những đường còn lại chỉ suy ra khi so với kế hoạch của thành phố khác.`,
    en: `The work of ${from.length} former bodies is now with ${to.length}; that of ${split} went to several. ${own} of ${steps.length} links are shown by two plans of the city itself; the others are seen only by comparing it with another city’s plan.`,
  };
  return withSvg({
    id,
    title,
    reading,
    columns: [
      { key: 'former', title: both((lang) => words(lang).succession.former) },
      { key: 'now', title: both((lang) => words(lang).succession.now) },
      { key: 'seen', title: both((lang) => words(lang).succession.seen) },
      { key: 'clauses', title: both((lang) => words(lang).succession.clauses) },
    ],
    rows: steps.map(({ from: former, to: now, seen, successor }) => [
      former.name,
      now.name,
      both((lang) => words(lang).succession[seen]),
      both((lang) => successor.clauses.map((clause) => clauseLabel(clause)[lang]).join('; ')),
    ]),
    draw: (lang) => draw(id, title[lang], reading[lang], steps, from, to, lang),
  });
}

const COLUMN = 142;
const SIZE = 10.5;
const LINE = SIZE * 1.25;

/** Boxes of one column from top to bottom; the middle of each is where its lines meet. */
function column(agencies: readonly Agency[], x: number, top: number, room: number, lang: Lang) {
  const texts = agencies.map((agency) => wrap(agency.name[lang], COLUMN - 18, SIZE));
  const heights = texts.map((lines) => lines.length * LINE + 8);
  const gap =
    agencies.length > 1
      ? Math.max(8, (room - heights.reduce((sum, height) => sum + height, 0)) / (agencies.length - 1))
      : 0;
  const middles = new Map<Agency, number>();
  let y = top;
  const shapes = agencies.flatMap((agency, index) => {
    const height = heights[index]!;
    middles.set(agency, y + height / 2);
    const placed = [
      s('rect', {
        x,
        y,
        width: COLUMN,
        height,
        rx: 4,
        fill: 'none',
        stroke: '#4a5865',
        'stroke-width': 1,
        className: 'c-axis',
      }),
      label(texts[index]!, x + 6, y + SIZE + 3, SIZE),
    ];
    y += height + gap;
    return placed;
  });
  return { shapes, middles, end: y - gap };
}

const heightOf = (agencies: readonly Agency[], lang: Lang): number =>
  agencies.reduce((sum, agency) => sum + wrap(agency.name[lang], COLUMN - 18, SIZE).length * LINE + 8, 0) +
  (agencies.length - 1) * 8;

function draw(
  id: string,
  title: string,
  reading: string,
  steps: readonly Succession[],
  from: readonly Agency[],
  to: readonly Agency[],
  lang: Lang,
): Element {
  const { former, now, own, compared } = words(lang).succession;
  const room = Math.max(heightOf(from, lang), heightOf(to, lang));
  const top = 62;
  const left = column(from, 1, top, room, lang);
  const right = column(to, WIDTH - COLUMN - 1, top, room, lang);
  const [x1, x2] = [COLUMN + 1, WIDTH - COLUMN - 1];
  const middle = (x1 + x2) / 2;
  const stroke = (seen: Succession['seen']) =>
    seen === 'own'
      ? { stroke: '#0b4f6c', 'stroke-width': 2, className: 'c-line-lead' }
      : {
          stroke: '#8a4b08',
          'stroke-width': 2,
          'stroke-dasharray': '2 4',
          'stroke-linecap': 'round' as const,
          className: 'c-line-advise',
        };
  const links = steps.map(({ from: a, to: b, seen }) => {
    const [y1, y2] = [left.middles.get(a)!, right.middles.get(b)!];
    return s('g', [
      s('title', `${a.name[lang]} → ${b.name[lang]}`),
      s('path', {
        d: `M${x1} ${y1.toFixed(1)}C${middle} ${y1.toFixed(1)} ${middle} ${y2.toFixed(1)} ${x2} ${y2.toFixed(1)}`,
        fill: 'none',
        ...stroke(seen),
      }),
    ]);
  });
  const legend = (
    [
      ['own', own],
      ['compared', compared],
    ] as const
  ).flatMap(([seen, text], index) => [
    s('path', { d: `M1 ${8 + index * 16}H27`, fill: 'none', ...stroke(seen) }),
    label([text], 34, 12 + index * 16, 11),
  ]);
  const heads = [
    label([former], 1, top - 10, 11, 'c-label c-strong'),
    label([now], WIDTH - COLUMN - 1, top - 10, 11, 'c-label c-strong'),
  ];
  return drawing(id, Math.max(left.end, right.end) + 2, title, reading, [
    ...legend,
    ...heads,
    ...links,
    ...left.shapes,
    ...right.shapes,
  ]);
}
