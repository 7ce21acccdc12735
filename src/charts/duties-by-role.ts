/** Chart: how many duties each agency of a plan has, by role. */
import { scaleLinear } from 'd3';
import { agencyPath, localised } from '../derive/address.ts';
import { dutiesByRole, type Workload } from '../derive/bodies/workload.ts';
import { countsOf } from '../derive/counts.ts';
import { planName } from '../derive/life.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import { ROLES, type Role } from '../model/schema/clause.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, legend, mark } from './kit/marks.ts';
import { at, label, lineOf, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

const roleName = (role: Role, lang: Lang): string => words(lang).roles[role];

export const dutiesByRoleChart = (plan: Plan): Chart =>
  withSvg({ id: `duties-${plan.id}`, kind: 'duties', about: { plan } }, (id) => {
    const load = dutiesByRole(plan);
    const counts = countsOf(plan);
    const busiest = load[0];
    return {
      title: both((lang) => chartTexts(lang).duties.title(planName(plan)[lang])),
      finding: both((lang) =>
        findings(lang).duties({
          plan: planName(plan)[lang],
          agency: busiest?.agency.name[lang] ?? '',
          most: busiest?.total ?? 0,
          all: counts.duties,
        }),
      ),
      reading: both((lang) =>
        chartTexts(lang).duties.reading({
          total: counts.duties,
          agencies: load.length,
          closing: counts['closing-duties'],
        }),
      ),
      columns: [
        { key: 'agency', title: both((lang) => words(lang).agency) },
        ...ROLES.map((role) => ({ key: role, title: both((lang) => roleName(role, lang)), numeric: true })),
        { key: 'total', title: both((lang) => chartTexts(lang).duties.total), numeric: true },
      ],
      rows: load.map(({ agency, counts: own, total }) => [agency.name, ...ROLES.map((role) => own[role]), total]),
      draw: (lang, sheet) => draw(`${id}-${sheet.name}`, load, lang, sheet),
    };
  });

/** Patterns beside the colours, so that roles stay apart in print and for every eye. */
const PATTERNS: Partial<Record<Role, Element[]>> = {
  coordinate: [s('path', { d: 'M0 6 6 0M-1 1 1 -1M5 7 7 5', 'stroke-width': 1.4, className: 'c-hatch' })],
  advise: [s('circle', { cx: 3, cy: 3, r: 1.3, className: 'c-dot' })],
  implement: [s('path', { d: 'M3 0V6', 'stroke-width': 1.2, className: 'c-hatch' })],
  requested: [s('path', { d: 'M0 3H6', 'stroke-width': 1.6, className: 'c-hatch' })],
};

const BAR = 16;

function filled(id: string, role: Role, place: Record<'x' | 'y' | 'width' | 'height', number>): Element[] {
  return [
    s('rect', { ...place, className: `c-${role}` }),
    ...(PATTERNS[role] ? [s('rect', { ...place, fill: `url(#${id}-${role})` })] : []),
  ];
}

/** Names above the bars on a phone, before them on a desk. */
function draw(id: string, load: readonly Workload[], lang: Lang, sheet: Sheet): Drawn {
  const names = sheet.name === 'wide' ? 230 : 0;
  const most = largest(
    load.map(({ total }) => total),
    1,
  );
  const x = scaleLinear([0, most], [names, sheet.width - roomFor(String(most), TEXT, 600) - 6]);
  const start = legend(
    ROLES.map((role) => ({
      text: roleName(role, lang),
      draw: (cx, cy) => filled(id, role, { x: at(cx - 6.5), y: at(cy - 6.5), width: 13, height: 13 }),
    })),
    sheet,
    0,
  );
  let y = start.end + 8;
  const rows = load.flatMap(({ agency, counts, total }) => {
    const lines = wrap(agency.name[lang], (names || sheet.width) - 10, TEXT);
    const tall = lines.length * lineOf(TEXT);
    const top = at(names ? y + Math.max(0, (tall - BAR) / 2) : y + tall + 3);
    let done = 0;
    const segments = ROLES.flatMap((role) => {
      const count = counts[role];
      if (count === 0) return [];
      const [from, to] = [x(done), x(done + count)];
      done += count;
      const place = { x: at(from), y: top, width: at(Math.max(1, to - from - 1)), height: BAR };
      return [
        mark(
          localised(agencyPath(agency), lang),
          `${agency.name[lang]}: ${roleName(role, lang)} ${count}`,
          ...filled(id, role, place),
        ),
      ];
    });
    const heading = label(lines, 0, y + TEXT);
    const sum = label([String(total)], x(total) + 4, top + BAR - 3.5, TEXT, 'c-label c-strong');
    y = (names ? Math.max(y + tall, top + BAR) : top + BAR) + 8;
    return [heading, ...segments, sum];
  });
  const patterns = Object.entries(PATTERNS).map(([role, marks]) =>
    s('pattern', { id: `${id}-${role}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, structuredClone(marks)),
  );
  return { height: y, from: start.end, shapes: [s('defs', patterns), ...start.shapes, ...rows] };
}
