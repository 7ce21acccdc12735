/** Chart: who took over from whom in one city. A full line is shown by documents of the city, a broken one only by comparison; a full disc is a body that lives on, a ring one that only took over tasks. */
import { livesOn, shownByCity, successions, type Step } from '../derive/bodies/succession.ts';
import { clauseLabel } from '../derive/references.ts';
import { successionWords } from '../i18n/words/succession.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Agency, City, Succession } from '../model/types.ts';
import { must } from '../text/must.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { at, both, mark, TARGET, VALUE } from './kit/marks.ts';
import { drawing, label, s, WIDTH, wrap, type Element } from './kit/svg.ts';

const unique = (agencies: readonly Agency[]): Agency[] => [...new Set(agencies)];

const reorganisationId = (city: Pick<City, 'id'>): string => `reorganisation-${city.id}`;

export function reorganisationChart(city: City): Chart {
  const steps = successions(city);
  const [from, to] = [unique(steps.map((step) => step.from)), unique(steps.map((step) => step.to))];
  const id = reorganisationId(city);
  const title = both((lang) => successionWords(lang).chartTitle(city.name[lang]));
  const lives = steps.filter(({ succession }) => livesOn(succession)).length;
  const own = steps.filter(({ succession }) => shownByCity(succession)).length;
  const reading = both((lang) =>
    successionWords(lang).reading({
      from: from.length,
      to: to.length,
      links: steps.length,
      livesOn: lives,
      tasks: steps.length - lives,
      own,
      other: steps.length - own,
    }),
  );
  return withSvg({
    id,
    kind: 'reorganisation',
    about: { city },
    title,
    reading,
    columns: [
      { key: 'former', title: both((lang) => successionWords(lang).former) },
      { key: 'now', title: both((lang) => successionWords(lang).now) },
      { key: 'relation', title: both((lang) => successionWords(lang).relationName) },
      { key: 'seen', title: both((lang) => successionWords(lang).strengthName) },
      { key: 'clauses', title: both((lang) => successionWords(lang).clauses) },
    ],
    rows: steps.map(({ from: former, to: now, succession: { relation, strength, clauses } }) => [
      former.name,
      now.name,
      both((lang) => successionWords(lang).relation[relation]),
      both((lang) => successionWords(lang).strength[strength]),
      both((lang) => clauses.map((clause) => clauseLabel(clause)[lang]).join('; ')),
    ]),
    draw: (lang) => draw(id, title[lang], reading[lang], steps, from, to, lang),
  });
}

const COLUMN = 142;
const SIZE = 10.5;
const LINE = SIZE * 1.25;

/** Boxes of one column from top to bottom; the middle of each is where its lines meet. */
function column(agencies: readonly Agency[], x: number, top: number, room: number, lang: Lang) {
  const boxes = agencies.map((agency) => {
    const lines = wrap(agency.name[lang], COLUMN - 18, SIZE);
    return { agency, lines, height: lines.length * LINE + 8 };
  });
  const gap =
    boxes.length > 1
      ? Math.max(8, (room - boxes.reduce((sum, { height }) => sum + height, 0)) / (boxes.length - 1))
      : 0;
  const middles = new Map<Agency, number>();
  let y = top;
  const shapes = boxes.flatMap(({ agency, lines, height }) => {
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
      label(lines, x + 6, y + SIZE + 3, SIZE),
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
  steps: readonly Step[],
  from: readonly Agency[],
  to: readonly Agency[],
  lang: Lang,
): Element {
  const w = successionWords(lang);
  const entries = [
    { shapes: [line(`M1 8H27`, { strength: 'same-city' })], text: w.shownByCity },
    { shapes: [line(`M1 26H27`, { strength: 'other-city' })], text: w.shownByOther },
    { shapes: [end(14, 44, { relation: 'renamed' })], text: w.livesOn },
    { shapes: [end(14, 62, { relation: 'took-over-tasks' })], text: w.tookTasks },
  ];
  const legend = entries.flatMap(({ shapes, text }, index) => [...shapes, label([text], 34, 12 + index * 18, 11)]);
  const room = Math.max(heightOf(from, lang), heightOf(to, lang));
  const top = entries.length * 18 + 26;
  const left = column(from, 1, top, room, lang);
  const right = column(to, WIDTH - COLUMN - 1, top, room, lang);
  const [x1, x2] = [COLUMN + 1, WIDTH - COLUMN - 1];
  const middle = (x1 + x2) / 2;
  const heightAt = (middles: ReadonlyMap<Agency, number>, agency: Agency) => must(middles.get(agency), agency.id);
  const links = steps.map(({ from: a, to: b, succession }) => {
    const [y1, y2] = [heightAt(left.middles, a), heightAt(right.middles, b)].map(at);
    return mark(
      `${a.name[lang]} → ${b.name[lang]}: ${w.relation[succession.relation]}; ${w.strength[succession.strength]}`,
      line(`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, succession),
    );
  });
  // Above every line, so that a crossing line does not fill a ring.
  const ends = steps.map(({ to: b, succession }) => end(x2 - 5, heightAt(right.middles, b), succession));
  const heads = [
    label([w.former], 1, top - 10, 11, 'c-label c-strong'),
    label([w.now], WIDTH - COLUMN - 1, top - 10, 11, 'c-label c-strong'),
  ];
  return drawing(id, Math.max(left.end, right.end) + 2, title, reading, [
    ...legend,
    ...heads,
    ...links,
    ...ends,
    ...left.shapes,
    ...right.shapes,
  ]);
}

function line(d: string, succession: Pick<Succession, 'strength'>): Element {
  const look = shownByCity(succession)
    ? { stroke: VALUE, className: 'c-line-lead' }
    : { stroke: TARGET, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' as const, className: 'c-line-advise' };
  return s('path', { d, fill: 'none', 'stroke-width': 2, ...look });
}

function end(x: number, y: number, succession: Pick<Succession, 'relation'>): Element {
  const look = livesOn(succession)
    ? { fill: VALUE, className: 'c-fill c-lead' }
    : { fill: '#fff', stroke: VALUE, 'stroke-width': 1.6, className: 'c-hollow c-line-lead' };
  return s('circle', { cx: at(x), cy: at(y), r: 4, ...look });
}
