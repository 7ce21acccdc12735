/** Chart: how many duties each agency of a plan has, by role. */
import { planName } from '../derive/life.ts';
import { scaleLinear } from 'd3';
import { countsOf } from '../derive/counts.ts';
import { dutiesByRole, type Workload } from '../derive/bodies/workload.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import { ROLES, type Role } from '../model/schema/clause.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, mark } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const roleName = (role: Role, lang: Lang): string => words(lang).roles[role];

/** Plans that give somebody a duty. */
export const hasDuties = (plan: Plan): boolean => countsOf(plan).duties > 0;

export function dutiesByRoleChart(plan: Plan): Chart {
  const load = dutiesByRole(plan);
  const id = `duties-${plan.id}`;
  const counts = countsOf(plan);
  const title = both((lang) => chartTexts(lang).duties.title(planName(plan)[lang]));
  const reading = both((lang) =>
    chartTexts(lang).duties.reading({
      total: counts.duties,
      agencies: load.length,
      busiest: load[0]?.agency.name[lang] ?? '',
      most: load[0]?.total ?? 0,
      closing: counts['closing-duties'],
    }),
  );
  return withSvg({
    id,
    kind: 'duties',
    about: { plan },
    title,
    reading,
    columns: [
      { key: 'agency', title: both((lang) => words(lang).agency) },
      ...ROLES.map((role) => ({ key: role, title: both((lang) => roleName(role, lang)), numeric: true })),
      { key: 'total', title: both((lang) => chartTexts(lang).duties.total), numeric: true },
    ],
    rows: load.map(({ agency, counts: own, total }) => [agency.name, ...ROLES.map((role) => own[role]), total]),
    draw: (lang) => draw(id, title[lang], reading[lang], load, lang),
  });
}

/** Patterns beside the colours, so that roles stay apart in print and for every eye. */
const PATTERNS: Partial<Record<Role, Element[]>> = {
  coordinate: [
    s('path', { d: 'M0 6 6 0M-1 1 1 -1M5 7 7 5', stroke: '#fff', 'stroke-width': 1.4, className: 'c-hatch' }),
  ],
  advise: [s('circle', { cx: 3, cy: 3, r: 1.3, fill: '#fff', className: 'c-dot' })],
  requested: [s('path', { d: 'M0 3H6', stroke: '#fff', 'stroke-width': 1.6, className: 'c-hatch' })],
};
const FILLS: Record<Role, string> = {
  lead: '#0b4f6c',
  coordinate: '#2a7f9e',
  advise: '#8a4b08',
  implement: '#c98a2b',
  requested: '#6b5b95',
};

function draw(id: string, title: string, reading: string, load: Workload[], lang: Lang): Element {
  const bar = 16;
  const size = 11.5;
  const x = scaleLinear([0, Math.max(1, ...load.map(({ total }) => total))], [0, WIDTH - 30]);
  const legend = drawLegend(id, lang);
  let y = legend.height + 10;
  const rows = load.flatMap((row) => {
    const lines = wrap(row.agency.name[lang], WIDTH, size);
    const top = y + lines.length * size * 1.25 + 3;
    let done = 0;
    const segments = ROLES.flatMap((role) => {
      const count = row.counts[role];
      if (count === 0) return [];
      const [from, to] = [x(done), x(done + count)];
      done += count;
      const place = { x: from, y: top, width: Math.max(1, to - from - 1), height: bar };
      return [
        mark(
          `${row.agency.name[lang]}: ${roleName(role, lang)} ${count}`,
          s('rect', { ...place, fill: FILLS[role], className: `c-fill c-${role}` }),
          ...(PATTERNS[role] ? [s('rect', { ...place, fill: `url(#${id}-${role})` })] : []),
        ),
      ];
    });
    const total = s(
      'text',
      {
        x: x(row.total) + 4,
        y: top + bar - 4,
        'font-size': 12,
        'font-weight': 600,
        fill: '#1b2733',
        className: 'c-label',
      },
      String(row.total),
    );
    const heading = label(lines, 0, y + size, size);
    y = top + bar + 9;
    return [heading, ...segments, total];
  });
  const patterns = Object.entries(PATTERNS).map(([role, marks]) =>
    s('pattern', { id: `${id}-${role}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, structuredClone(marks)),
  );
  return drawing(id, y, title, reading, [s('defs', patterns), ...legend.shapes, ...rows]);
}

function drawLegend(id: string, lang: Lang) {
  let x = 0;
  let y = 0;
  const shapes = ROLES.flatMap((role) => {
    const text = roleName(role, lang);
    const width = 18 + textWidth(text, 11) + 12;
    if (x + width > WIDTH) [x, y] = [0, y + 20];
    const box = { x, y, width: 13, height: 13 };
    const placed = [
      s('rect', { ...box, fill: FILLS[role], className: `c-fill c-${role}` }),
      ...(PATTERNS[role] ? [s('rect', { ...box, fill: `url(#${id}-${role})` })] : []),
      label([text], x + 18, y + 11, 11),
    ];
    x += width;
    return placed;
  });
  return { shapes, height: y + 20 };
}
