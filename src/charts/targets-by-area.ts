/** Chart: the thresholds that a plan's annex sets, by focal area; what is no percentage is named, not bent into one. */
import { group, scaleLinear } from 'd3';
import { indicatorPath, localised } from '../derive/address.ts';
import { planName } from '../derive/life.ts';
import { formatShortThreshold } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import type { AnnexRow, FocalArea, Plan } from '../model/types.ts';
import { largest } from '../text/many.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, legend, mark, operatorEntries, operatorShape } from './kit/marks.ts';
import { anchored, at, HEAD, label, lineOf, rule, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

export const targetsByAreaChart = (plan: Plan): Chart =>
  withSvg({ id: `targets-${plan.id}`, kind: 'targets', about: { plan } }, () => {
    const percents = plan.annex.filter(isPercent);
    const figures = {
      percents: percents.length,
      all: plan.annex.length,
      full: percents.filter(({ value }) => value === 100).length,
    };
    return {
      title: both((lang) => chartTexts(lang).targets.title(planName(plan)[lang])),
      finding: both((lang) => findings(lang).targets({ plan: planName(plan)[lang], ...figures })),
      reading: both((lang) => chartTexts(lang).targets.reading(figures)),
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
      draw: (lang, sheet) => draw(plan, lang, sheet),
    };
  });

const isPercent = (row: AnnexRow): row is AnnexRow & { value: number } =>
  row.unit.id === 'percent' && row.value !== undefined;

/** Marks of one figure stand one above the other. */
const STEP = 12;

function draw(plan: Plan, lang: Lang, sheet: Sheet): Drawn {
  const x = scaleLinear([0, 100], [8, sheet.width - 12]);
  const groups = group(plan.annex, (row) => row.indicator.feature?.focal_area);
  const start = legend(
    operatorEntries(
      plan.annex.filter(isPercent).map(({ operator }) => operator),
      lang,
    ),
    sheet,
    0,
  );
  let y = start.end + 8;
  const shapes = [...groups].flatMap(([area, rows]) => (area ? place(area, rows) : []));
  return { height: y, from: start.end, shapes: [...start.shapes, ...shapes] };

  function place(area: FocalArea, rows: AnnexRow[]): Element[] {
    const lines = wrap(`${area.no} ${area.title[lang]}`, sheet.width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 8;
    const marked = [...group(rows.filter(isPercent), (row) => row.value)].sort(([a], [b]) => a - b);
    const base =
      y +
      largest(
        marked.map(([, same]) => same.length),
        1,
      ) *
        STEP -
      4;
    const marks = marked.flatMap(([value, same]) =>
      same.map((row, index) =>
        mark(
          localised(indicatorPath(row.indicator), lang),
          `${(row.name ?? row.indicator.name)[lang]}: ${formatShortThreshold(row, lang)}`,
          operatorShape(row.operator, x(value), base - index * STEP),
        ),
      ),
    );
    let last = -Infinity;
    const values = marked.flatMap(([value]) => {
      const text = `${value}%`;
      const half = roomFor(text, TEXT) / 2;
      const middle = Math.min(Math.max(x(value), half), sheet.width - half);
      if (middle - half < last + 3) return [];
      last = middle + half;
      return [anchored(text, middle, base + 21, 'middle', 'c-muted')];
    });
    if (marked.length > 0) y = base + 26;
    const note = summarise(
      rows.filter((row) => !isPercent(row)),
      lang,
    );
    const noted = note === '' ? [] : wrap(note, sheet.width, TEXT);
    const foot = noted.length === 0 ? [] : [label(noted, 0, y + TEXT, TEXT, 'c-muted')];
    y = at(y + noted.length * lineOf(TEXT) + 12);
    return [
      heading,
      ...(marked.length > 0 ? [rule(`M${at(x(0))} ${base}H${at(x(100))}`), ...marks, ...values] : []),
      ...foot,
    ];
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
