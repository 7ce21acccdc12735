/** Chart: who took over from whom in one city. A full line is shown by documents of the city, a broken one only by comparison; a full disc is a body that lives on, a ring one that only took over tasks. */
import { agencyPath, localised } from '../derive/address.ts';
import { livesOn, shownByCity, successions, type Step } from '../derive/bodies/succession.ts';
import { clauseLabel } from '../derive/references.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { successionWords } from '../i18n/words/succession.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Agency, City, Succession } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, legend, mark } from './kit/marks.ts';
import { at, label, lineOf, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const unique = (agencies: readonly Agency[]): Agency[] => [...new Set(agencies)];

const reorganisationId = (city: Pick<City, 'id'>): string => `reorganisation-${city.id}`;

export const reorganisationChart = (city: City): Chart =>
  withSvg({ id: reorganisationId(city), kind: 'reorganisation', about: { city } }, () => {
    const steps = successions(city);
    const [from, to] = [unique(steps.map((step) => step.from)), unique(steps.map((step) => step.to))];
    const lives = steps.filter(({ succession }) => livesOn(succession)).length;
    const own = steps.filter(({ succession }) => shownByCity(succession)).length;
    return {
      title: both((lang) => successionWords(lang).chartTitle(city.name[lang])),
      finding: both((lang) =>
        findings(lang).reorganisation({ city: city.name[lang], from: from.length, to: to.length }),
      ),
      reading: both((lang) =>
        successionWords(lang).reading({
          from: from.length,
          to: to.length,
          links: steps.length,
          livesOn: lives,
          tasks: steps.length - lives,
          own,
          other: steps.length - own,
        }),
      ),
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
      draw: (lang, sheet) => draw(steps, from, to, lang, sheet),
    };
  });

/** Room between the columns, for the lines. */
const BETWEEN = { narrow: 46, wide: 110 };
const columnOf = (sheet: Sheet): number => (sheet.width - BETWEEN[sheet.name]) / 2 - 1;
const linesOf = (agency: Agency, sheet: Sheet, lang: Lang): string[] =>
  wrap(agency.name[lang], columnOf(sheet) - 14, TEXT);
const heightOf = (lines: readonly string[]): number => lines.length * lineOf(TEXT) + 8;

/** Boxes of one column from top to bottom; the middle of each is where its lines meet. */
function column(agencies: readonly Agency[], x: number, top: number, room: number, lang: Lang, sheet: Sheet) {
  const boxes = agencies.map((agency) => ({ agency, lines: linesOf(agency, sheet, lang) }));
  const filled = boxes.reduce((sum, { lines }) => sum + heightOf(lines), 0);
  const gap = boxes.length > 1 ? Math.max(8, (room - filled) / (boxes.length - 1)) : 0;
  const middles = new Map<Agency, number>();
  let y = top;
  const shapes = boxes.flatMap(({ agency, lines }) => {
    const height = heightOf(lines);
    middles.set(agency, y + height / 2);
    const placed = [
      s('rect', {
        x: at(x),
        y: at(y),
        width: at(columnOf(sheet)),
        height: at(height),
        rx: 4,
        'stroke-width': 1,
        className: 'c-paper c-axis',
      }),
      label(lines, x + 6, y + TEXT + 3),
    ];
    y += height + gap;
    return placed;
  });
  return { shapes, middles, end: y - gap };
}

function draw(steps: readonly Step[], from: readonly Agency[], to: readonly Agency[], lang: Lang, sheet: Sheet): Drawn {
  const w = successionWords(lang);
  const course = (x: number, y: number, strength: Succession['strength']) =>
    line(`M${at(x - 14)} ${at(y)}h28`, { strength });
  const start = legend(
    [
      { text: w.shownByCity, room: 36, draw: (x, y) => [course(x, y, 'same-city')] },
      { text: w.shownByOther, room: 36, draw: (x, y) => [course(x, y, 'other-city')] },
      { text: w.livesOn, draw: (x, y) => [end(x, y, { relation: 'renamed' })] },
      { text: w.tookTasks, draw: (x, y) => [end(x, y, { relation: 'took-over-tasks' })] },
    ],
    sheet,
    0,
  );
  const tall = (agencies: readonly Agency[]) =>
    agencies.reduce((sum, agency) => sum + heightOf(linesOf(agency, sheet, lang)) + 8, -8);
  const second = sheet.width - columnOf(sheet) - 1;
  const heads = [wrap(w.former, columnOf(sheet), TEXT, 600), wrap(w.now, columnOf(sheet), TEXT, 600)] as const;
  const headed = start.end + 6 + largest(heads.map(({ length }) => length)) * lineOf(TEXT);
  const top = headed + 6;
  const room = Math.max(tall(from), tall(to));
  const left = column(from, 1, top, room, lang, sheet);
  const right = column(to, second, top, room, lang, sheet);
  const [x1, x2] = [at(columnOf(sheet) + 1), at(second)];
  const middle = at((x1 + x2) / 2);
  const heightAt = (middles: ReadonlyMap<Agency, number>, agency: Agency) => at(must(middles.get(agency), agency.id));
  const links = steps.map(({ from: a, to: b, succession }) => {
    const [y1, y2] = [heightAt(left.middles, a), heightAt(right.middles, b)];
    return mark(
      localised(agencyPath(b), lang),
      `${a.name[lang]} → ${b.name[lang]}: ${w.relation[succession.relation]}; ${w.strength[succession.strength]}`,
      line(`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`, succession),
    );
  });
  // Above every line, so that a crossing line does not fill a ring.
  const ends = steps.map(({ to: b, succession }) => end(x2 - 5, heightAt(right.middles, b), succession));
  const titles = heads.map((lines, index) =>
    label(lines, index === 0 ? 1 : second, start.end + 6 + TEXT, TEXT, 'c-label c-strong'),
  );
  return {
    height: Math.max(left.end, right.end) + 2,
    from: start.end,
    shapes: [...start.shapes, ...titles, ...links, ...ends, ...left.shapes, ...right.shapes],
  };
}

function line(d: string, succession: Pick<Succession, 'strength'>): Element {
  const look = shownByCity(succession)
    ? { className: 'c-line-lead' }
    : { 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' as const, className: 'c-line-advise' };
  return s('path', { d, fill: 'none', 'stroke-width': 2, ...look });
}

function end(x: number, y: number, succession: Pick<Succession, 'relation'>): Element {
  const look = livesOn(succession)
    ? { className: 'c-lead' }
    : { 'stroke-width': 1.6, className: 'c-hollow c-line-lead' };
  return s('circle', { cx: at(x), cy: at(y), r: 4, ...look });
}
