/** Chart: what two plans want to reach for the same indicator, by year; cities apart by shape, years by outline and fill. */
import { scaleLinear } from 'd3';
import { localised, targetPath } from '../derive/address.ts';
import { planName } from '../derive/life.ts';
import { clauseLabel } from '../derive/references.ts';
import { sharedTargets, type DatedTarget, type SharedTargets } from '../derive/compare/dated-targets.ts';
import { formatDate, formatShortDate, formatShortThreshold } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import { latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, legend, mark } from './kit/marks.ts';
import { anchored, at, HEAD, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const datedTargetsId = (a: Plan, b: Plan): string => `${a.id}-and-${b.id}-targets`;

export const datedTargetsChart = (a: Plan, b: Plan): Chart =>
  withSvg({ id: datedTargetsId(a, b), kind: 'shared-targets', about: { plans: [a, b] } }, () => {
    const shared = sharedTargets(a, b);
    const count = (wanted: SharedTargets['relation']) => shared.filter(({ relation }) => relation === wanted).length;
    const figures = (lang: Lang) => ({
      shared: shared.length,
      a: a.city.name[lang],
      b: b.city.name[lang],
      aLarger: count('a-larger'),
      bLarger: count('b-larger'),
      otherOperator: count('other-operator'),
      same: count('same'),
    });
    return {
      title: both((lang) => chartTexts(lang).shared.title(planName(a)[lang], planName(b)[lang])),
      finding: both((lang) => findings(lang).shared(figures(lang))),
      reading: both((lang) => chartTexts(lang).shared.reading(figures(lang))),
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
      draw: (lang, sheet) => draw(shared, [a, b], lang, sheet),
    };
  });

/** How the targets of one of the two plans look. */
interface Side {
  plan: Plan;
  shape: 'circle' | 'diamond';
  role: 'lead' | 'advise';
}

/** A circle for the first plan, a diamond for the second; hollow until the last year. */
function sign({ shape, role }: Side, x: number, y: number, last: boolean): Element {
  const look = last ? { className: `c-${role}` } : { 'stroke-width': 2, className: `c-hollow c-line-${role}` };
  return shape === 'circle'
    ? s('circle', { cx: at(x), cy: at(y), r: last ? 5.5 : 4.5, ...look })
    : s('path', { d: `M${at(x)} ${at(y - 6.5)}l6.5 6.5-6.5 6.5-6.5-6.5z`, ...look });
}

/** Names above the scales on a phone, before them on a desk. */
function draw(
  shared: readonly SharedTargets[],
  [first, second]: readonly [Plan, Plan],
  lang: Lang,
  sheet: Sheet,
): Drawn {
  const sides: readonly [Side, Side] = [
    { plan: first, shape: 'circle', role: 'lead' },
    { plan: second, shape: 'diamond', role: 'advise' },
  ];
  const left = sheet.name === 'wide' ? 300 : 0;
  const x = scaleLinear([0, 100], [left + 10, sheet.width - 12]);
  const end = largest(shared.flatMap(({ a, b }) => [...a, ...b]).map(({ by }) => latest(by)));
  const last = formatShortDate(String(new Date(end).getUTCFullYear()), lang);
  const entry = (side: Side, filled: boolean, text: string) => ({
    text,
    draw: (cx: number, cy: number) => [sign(side, cx, cy, filled)],
  });
  const start = legend(
    [
      ...sides.map((side) => entry(side, true, side.plan.city.name[lang])),
      entry(sides[0], true, last),
      entry(sides[0], false, chartTexts(lang).shared.before(last)),
    ],
    sheet,
    0,
  );
  let y = start.end + 20;
  const ends = [
    label(['0%'], x(0) - 8, y - 4, TEXT, 'c-muted'),
    anchored('100%', x(100) + 10, y - 4, 'end', 'c-muted'),
  ];
  const rows = shared.flatMap(({ indicator, a, b }) => {
    const lines = wrap(indicator.name[lang], sheet.width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 3;
    const lanes = [...line(a, sides[0]), ...line(b, sides[1])];
    y += 8;
    return [heading, ...lanes];
  });
  return { height: y, from: start.end, shapes: [...start.shapes, ...ends, ...rows] };

  function line(targets: readonly DatedTarget[], side: Side): Element[] {
    const { plan, role } = side;
    const said = targets
      .map((target) => `${formatShortThreshold(target, lang)} (${formatShortDate(target.by, lang)})`)
      .join(' → ');
    const text = wrap(`${plan.city.name[lang]}: ${said}`, (left || sheet.width) - 10, TEXT);
    const tall = text.length * lineOf(TEXT);
    const caption = label(text, 0, y + TEXT);
    const level = at(left ? y + Math.max(10, tall / 2) : y + tall + 8);
    const axis = rule(`M${at(x(0))} ${level}H${at(x(100))}`, 'c-grid');
    const across = (from: number, to: number, width: number, opacity = 1) =>
      s('path', {
        d: `M${at(x(from))} ${level}H${at(x(to))}`,
        'stroke-width': width,
        fill: 'none',
        className: `c-line-${role}`,
        ...(opacity < 1 && { 'stroke-opacity': opacity }),
      });
    const [from, to] = [must(targets[0], 'dated target'), must(targets.at(-1), 'dated target')];
    const ranges = targets.flatMap(({ value, value_upper }) =>
      value_upper === undefined ? [] : [across(value, value_upper, 7, 0.4)],
    );
    const marks = targets.map((target) =>
      mark(
        localised(targetPath(target), lang),
        `${plan.city.name[lang]}, ${formatDate(target.by, lang)}: ${formatShortThreshold(target, lang)}`,
        sign(side, x(target.value), level, latest(target.by) === end),
      ),
    );
    y = Math.max(y + tall, level + 6) + 4;
    return [caption, axis, across(from.value, to.value, 3), ...ranges, ...marks];
  }
}
