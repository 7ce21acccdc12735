/** Chart: how many duties each agency of a plan has, by role. */
import { scaleLinear, stack } from 'd3';
import { dutiesByRole, ROLE_ORDER, type Workload } from '../derive/bodies/workload.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { mark } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const NAMES: Record<(typeof ROLE_ORDER)[number], Bilingual> = {
  lead: { vi: 'Chủ trì', en: 'Leads' },
  coordinate: { vi: 'Phối hợp', en: 'Coordinates' },
  advise: { vi: 'Tham mưu', en: 'Advises' },
  implement: { vi: 'Thực hiện', en: 'Implements' },
  requested: { vi: 'Được đề nghị', en: 'Requested' },
};

export function dutiesByRoleChart(plan: Plan): Chart {
  const load = dutiesByRole(plan);
  const most = load[0];
  const id = `duties-${plan.id}`;
  const title = {
    vi: `Nhiệm vụ của từng cơ quan theo vai trò: ${plan.short.vi}`,
    en: `Duties of each agency by role: ${plan.short.en}`,
  };
  const total = plan.duties.length;
  const reading = {
    vi: most
      ? `${total} nhiệm vụ giao cho ${load.length} cơ quan; nhiều nhất là ${most.agency.name.vi} (${most.total}). Mỗi nhiệm vụ tính một lần theo vai trò đầu tiên; cơ quan được “đề nghị” tính riêng.`
      : 'Chưa có nhiệm vụ nào.',
    en: most
      ? `${total} duties fall to ${load.length} agencies; ${most.agency.name.en} has the most (${most.total}). Each duty counts once, under its first role; bodies that are only asked count apart.`
      : 'There are no duties yet.',
  };
  return withSvg({
    id,
    kind: 'duties',
    about: { plan },
    title,
    reading,
    columns: [
      { key: 'agency', title: { vi: 'Cơ quan', en: 'Agency' } },
      ...ROLE_ORDER.map((role) => ({ key: role, title: NAMES[role], numeric: true })),
      { key: 'total', title: { vi: 'Tổng', en: 'Total' }, numeric: true },
    ],
    rows: load.map(({ agency, counts, total: sum }) => [agency.name, ...ROLE_ORDER.map((role) => counts[role]), sum]),
    draw: (lang) => draw(id, title[lang], reading[lang], load, lang),
  });
}

/** Patterns beside the colours, so that roles stay apart in print and for every eye. */
const PATTERNS: Record<string, Element[]> = {
  coordinate: [
    s('path', { d: 'M0 6 6 0M-1 1 1 -1M5 7 7 5', stroke: '#fff', 'stroke-width': 1.4, className: 'c-hatch' }),
  ],
  advise: [s('circle', { cx: 3, cy: 3, r: 1.3, fill: '#fff', className: 'c-dot' })],
  requested: [s('path', { d: 'M0 3H6', stroke: '#fff', 'stroke-width': 1.6, className: 'c-hatch' })],
};
const FILLS: Record<string, string> = {
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
    const [series] = [
      stack<Workload, string>()
        .keys([...ROLE_ORDER])
        .value(({ counts }, role) => counts[role as keyof typeof counts])([row]),
    ];
    const segments = series.flatMap((role) => {
      const [[from, to]] = role as unknown as [[number, number]];
      if (to === from) return [];
      const place = { x: x(from), y: top, width: Math.max(1, x(to) - x(from) - 1), height: bar };
      return [
        mark(
          `${row.agency.name[lang]}: ${NAMES[role.key as keyof typeof NAMES][lang]} ${to - from}`,
          s('rect', { ...place, fill: FILLS[role.key], className: `c-fill c-${role.key}` }),
          ...(PATTERNS[role.key] ? [s('rect', { ...place, fill: `url(#${id}-${role.key})` })] : []),
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
  const shapes = ROLE_ORDER.flatMap((role) => {
    const text = NAMES[role][lang];
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
