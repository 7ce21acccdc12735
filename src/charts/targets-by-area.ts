/** Chart: the thresholds that a plan's annex sets, by focal area; what is no percentage is named, not bent into one. */
import { planName } from '../derive/life.ts';
import { group, scaleLinear } from 'd3';
import { formatShortThreshold } from '../i18n/format.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { AnnexRow, FocalArea, Plan } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

export function targetsByAreaChart(plan: Plan): Chart {
  const id = `targets-${plan.id}`;
  const percents = plan.annex.filter(isPercent);
  const title = both((lang) => chartTexts(lang).targets.title(planName(plan)[lang]));
  const full = percents.filter(({ value }) => value === 100).length;
  const reading = both((lang) =>
    chartTexts(lang).targets.reading({ percents: percents.length, all: plan.annex.length, full }),
  );
  return withSvg({
    id,
    kind: 'targets',
    about: { plan },
    title,
    reading,
    columns: [
      { key: 'focal_area', title: both((lang) => chartTexts(lang).targets.focalArea) },
      { key: 'indicator', title: both((lang) => words(lang).indicator) },
      { key: 'name', title: both((lang) => chartTexts(lang).targets.name) },
      { key: 'target', title: both((lang) => words(lang).target) },
    ],
    rows: plan.annex.map((row) => [
      row.indicator.feature?.focal_area.no ?? '',
      row.indicator.id,
      row.name ?? row.indicator.name,
      { vi: formatShortThreshold(row, 'vi'), en: formatShortThreshold(row, 'en') },
    ]),
    draw: (lang) => draw(id, title[lang], reading[lang], plan, lang),
  });
}

const isPercent = (row: AnnexRow): row is AnnexRow & { value: number } =>
  row.unit.id === 'percent' && row.value !== undefined;

function draw(id: string, title: string, reading: string, plan: Plan, lang: Lang): Element {
  const size = 11.5;
  const x = scaleLinear([0, 100], [8, WIDTH - 12]);
  const groups = group(plan.annex, (row) => row.indicator.feature?.focal_area);
  let y = 46;
  const shapes = [...groups].flatMap(([area, rows]) => (area ? place(area, rows) : []));
  return drawing(id, y, title, reading, [...legend(lang), ...shapes]);

  function place(area: FocalArea, rows: AnnexRow[]): Element[] {
    const lines = wrap(`${area.no} ${area.title[lang]}`, WIDTH, size);
    const heading = label(lines, 0, y + size, size, 'c-label c-strong');
    y += lines.length * size * 1.25 + 10;
    const marked = [...group(rows.filter(isPercent), (row) => row.value)].sort(([a], [b]) => a - b);
    const axis = y + 6;
    const marks = marked.flatMap(([value, same]) => [
      ...same.map((row, index) =>
        marker(row.operator, x(value), axis - index * 10, `${row.indicator.id}: ${formatShortThreshold(row, lang)}`),
      ),
    ]);
    const stackHeight = Math.max(1, ...marked.map(([, same]) => same.length)) * 10 - 10;
    if (marked.length > 0) {
      for (const mark of marks) mark.properties['transform'] = `translate(0 ${stackHeight})`;
    }
    const base = axis + stackHeight;
    let lastEnd = -Infinity;
    const values = marked.flatMap(([value]) => {
      const text = `${value}%`;
      const middle = Math.min(Math.max(x(value), textWidth(text, 10) / 2), WIDTH - textWidth(text, 10) / 2);
      if (middle - textWidth(text, 10) / 2 < lastEnd + 3) return [];
      lastEnd = middle + textWidth(text, 10) / 2;
      return [
        s(
          'text',
          { x: middle, y: base + 19, 'font-size': 10, 'text-anchor': 'middle', fill: '#44525f', className: 'c-muted' },
          text,
        ),
      ];
    });
    const line = s('line', {
      x1: x(0),
      x2: x(100),
      y1: base,
      y2: base,
      stroke: '#9aa7b2',
      'stroke-width': 1,
      className: 'c-axis',
    });
    y = marked.length > 0 ? base + 24 : y - 4;
    const others = summarise(
      rows.filter((row) => !isPercent(row)),
      lang,
    );
    const note = others === '' ? [] : [label(wrap(others, WIDTH, 10.5), 0, y + 10.5, 10.5, 'c-muted')];
    if (note.length > 0) y += wrap(others, WIDTH, 10.5).length * 13 + 4;
    y += 8;
    return [heading, ...(marked.length > 0 ? [line, ...marks, ...values] : []), ...note];
  }
}

/** “+ 2 × rated 1–5, 1 × standard met” */
function summarise(rows: AnnexRow[], lang: Lang): string {
  const kinds = group(rows, (row) => (row.value === undefined ? row.operator : row.id));
  return [...kinds]
    .flatMap(([, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      return first.value === undefined
        ? `${same.length} × ${words(lang).operators[first.operator]}`
        : `${first.indicator.id}: ${formatShortThreshold(first, lang)}`;
    })
    .join(' · ');
}

/** At least: a triangle to the right; at most: to the left; exactly: a diamond. Shape tells what colour repeats. */
function marker(operator: string, x: number, y: number, name: string): Element {
  const shape =
    operator === '>=' || operator === '>'
      ? `M${x - 4} ${y - 5}L${x + 5} ${y}L${x - 4} ${y + 5}Z`
      : operator === '<=' || operator === '<'
        ? `M${x + 4} ${y - 5}L${x - 5} ${y}L${x + 4} ${y + 5}Z`
        : `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`;
  const kind = operator.startsWith('>') ? 'lead' : operator.startsWith('<') ? 'advise' : 'requested';
  const fill = { lead: '#0b4f6c', advise: '#8a4b08', requested: '#6b5b95' }[kind];
  return s('g', [s('title', name), s('path', { d: shape, fill, className: `c-fill c-${kind}` })]);
}

function legend(lang: Lang): Element[] {
  const { signs } = chartWords(lang);
  const entries = [
    ['>=', signs.atLeast],
    ['=', signs.exactly],
    ['<=', signs.atMost],
  ] as const;
  let x = 6;
  return entries.flatMap(([operator, name]) => {
    const placed = [marker(operator, x, 12, name), label([name], x + 10, 16, 11)];
    x += textWidth(name, 11) + 34;
    return placed;
  });
}
