/** Chart: what two plans want to reach for the same indicator, by year; cities apart by shape, years by outline and fill. */
import { planName } from '../derive/life.ts';
import { scaleLinear } from 'd3';
import { clauseLabel } from '../derive/references.ts';
import { sharedTargets, type DatedTarget, type SharedTargets } from '../derive/compare/dated-targets.ts';
import { formatDate, formatShortDate, formatShortThreshold } from '../i18n/format.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import { latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { must } from '../text/must.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const datedTargetsId = (a: Plan, b: Plan): string => `${a.id}-and-${b.id}-targets`;

export function datedTargetsChart(a: Plan, b: Plan): Chart {
  const shared = sharedTargets(a, b);
  const id = datedTargetsId(a, b);
  const title = both((lang) => chartTexts(lang).shared.title(planName(a)[lang], planName(b)[lang]));
  const count = (wanted: SharedTargets['relation']) => shared.filter(({ relation }) => relation === wanted).length;
  const reading = both((lang) =>
    chartTexts(lang).shared.reading({
      shared: shared.length,
      a: a.city.name[lang],
      b: b.city.name[lang],
      aLarger: count('a-larger'),
      bLarger: count('b-larger'),
      otherOperator: count('other-operator'),
      same: count('same'),
    }),
  );
  return withSvg({
    id,
    kind: 'shared-targets',
    about: { plans: [a, b] },
    title,
    reading,
    columns: [
      { key: 'indicator', title: both((lang) => words(lang).indicator) },
      { key: 'plan', title: both((lang) => words(lang).plan) },
      { key: 'by', title: both((lang) => words(lang).by) },
      { key: 'target', title: both((lang) => words(lang).target) },
      { key: 'population', title: both((lang) => words(lang).population) },
      { key: 'place', title: both((lang) => words(lang).source) },
    ],
    rows: shared.flatMap(({ indicator, a: ofA, b: ofB }) =>
      [...ofA, ...ofB].map((target) => [
        indicator.name,
        planName(target.plan),
        both((lang) => formatDate(target.by, lang)),
        both((lang) => formatShortThreshold(target, lang)),
        target.population ?? null,
        target.clause ? clauseLabel(target.clause) : null,
      ]),
    ),
    draw: (lang) => draw(id, title[lang], reading[lang], shared, [a, b], lang),
  });
}

/** How the targets of one of the two plans look. */
interface Side {
  plan: Plan;
  shape: 'circle' | 'diamond';
  fill: string;
  role: 'lead' | 'advise';
}

/** A circle for the first plan, a diamond for the second; hollow until the last year. */
function mark({ shape: form, fill, role }: Side, x: number, y: number, last: boolean, title: string): Element {
  const look = last
    ? { fill, className: `c-fill c-${role}` }
    : { fill: '#fff', stroke: fill, 'stroke-width': 2, className: `c-hollow c-line-${role}` };
  const shape =
    form === 'circle'
      ? s('circle', { cx: x, cy: y, r: last ? 5.5 : 4.5, ...look })
      : s('path', { d: `M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`, ...look });
  return s('g', [s('title', title), shape]);
}

function draw(
  id: string,
  title: string,
  reading: string,
  shared: readonly SharedTargets[],
  [first, second]: readonly [Plan, Plan],
  lang: Lang,
): Element {
  const sides: readonly [Side, Side] = [
    { plan: first, shape: 'circle', fill: '#0b4f6c', role: 'lead' },
    { plan: second, shape: 'diamond', fill: '#8a4b08', role: 'advise' },
  ];
  const size = 11.5;
  const x = scaleLinear([0, 100], [10, WIDTH - 12]);
  const end = Math.max(...shared.flatMap(({ a, b }) => [...a, ...b]).map(({ by }) => latest(by)));
  let y = 44;
  const rows = shared.flatMap(({ indicator, a, b }) => {
    const lines = wrap(indicator.name[lang], WIDTH, size);
    const heading = label(lines, 0, y + size, size, 'c-label c-strong');
    y += lines.length * size * 1.25 + 4;
    const lanes = [...line(a, sides[0]), ...line(b, sides[1])];
    y += 10;
    return [heading, ...lanes];
  });
  return drawing(id, y, title, reading, [...legend(), ...rows]);

  function line(targets: readonly DatedTarget[], side: Side): Element[] {
    const { plan, fill: colour, role } = side;
    const said = targets
      .map((target) => `${formatShortThreshold(target, lang)} (${formatShortDate(target.by, lang)})`)
      .join(' → ');
    const text = wrap(`${plan.city.name[lang]}: ${said}`, WIDTH, 10.5);
    const caption = label(text, 0, y + 10.5, 10.5, 'c-label');
    y += text.length * 13 + 8;
    const axis = s('line', {
      x1: x(0),
      x2: x(100),
      y1: y,
      y2: y,
      stroke: '#9aa7b2',
      'stroke-width': 1,
      className: 'c-axis',
    });
    const ends = [targets[0], targets.at(-1)].map((target) => x(must(target, 'dated target').value));
    const span = s('line', {
      x1: ends[0],
      x2: ends[1],
      y1: y,
      y2: y,
      stroke: colour,
      'stroke-width': 3,
      className: `c-line-${role}`,
    });
    const ranges = targets.flatMap((target) =>
      target.value_upper === undefined
        ? []
        : [
            s('line', {
              x1: x(target.value),
              x2: x(target.value_upper),
              y1: y,
              y2: y,
              stroke: colour,
              'stroke-width': 7,
              'stroke-opacity': 0.4,
              className: `c-line-${role}`,
            }),
          ],
    );
    const marks = targets.map((target) =>
      mark(
        side,
        x(target.value),
        y,
        latest(target.by) === end,
        `${plan.city.name[lang]}, ${formatDate(target.by, lang)}: ${formatShortThreshold(target, lang)}`,
      ),
    );
    y += 10;
    return [caption, axis, span, ...ranges, ...marks];
  }

  function legend(): Element[] {
    const last = formatShortDate(String(new Date(end).getUTCFullYear()), lang);
    const earlier = chartTexts(lang).shared.before(last);
    let at = 7;
    const entry = (side: Side, filled: boolean, text: string): Element[] => {
      const placed = [mark(side, at, 12, filled, text), label([text], at + 11, 16, 11)];
      at += textWidth(text, 11) + 32;
      return placed;
    };
    return [
      ...sides.flatMap((side) => entry(side, true, side.plan.city.name[lang])),
      ...entry(sides[0], true, last),
      ...entry(sides[0], false, earlier),
      label(['0%'], 4, 36, 10, 'c-muted'),
      label(['100%'], WIDTH - 30, 36, 10, 'c-muted'),
    ];
  }
}
