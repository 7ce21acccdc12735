/** Chart: one square for each target of each plan, by what can be said about it; signs tell apart what colours repeat. */
import {
  isDirection,
  judgedPlans,
  VERDICTS,
  verdictOf,
  type JudgedPlan,
  type Verdict,
} from '../derive/answers/judged.ts';
import { words } from '../i18n/words/index.ts';
import type { Bilingual, Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { drawing, label, s, WIDTH, wrap, type Element } from './kit/svg.ts';

const both = (make: (lang: Lang) => string): Bilingual => ({ vi: make('vi'), en: make('en') });

export const JUDGED_ID = 'judged-targets';

export function judgedTargetsChart(site: Site): Chart {
  const plans = judgedPlans(site);
  const all = plans.flatMap(({ targets }) => targets);
  const count = (verdict: Verdict) => all.filter((one) => verdictOf(one) === verdict).length;
  const cannot = all.length - count('met') - count('not-met');
  const noYear = all.filter(({ due }) => due === 'no-year').length;
  const title = { vi: 'Chỉ tiêu nào đã đánh giá được?', en: 'Which targets can be judged?' };
  const reading = {
    vi: `Trong ${all.length} chỉ tiêu, ${cannot} chưa đánh giá được: ${count('no-value')} không có giá trị nào của thành phố, ${count('rating-not-reported')} do chuyên gia chấm mà chưa công bố điểm, ${count('other')} vì lý do khác. Theo giá trị mới nhất, ${count('met')} đạt và ${count('not-met')} chưa đạt. ${noYear} chỉ tiêu không ghi năm.`,
    en: `Of ${all.length} targets ${cannot} cannot be judged: ${count('no-value')} have no value for the city, ${count('rating-not-reported')} are rated by experts and no rating is published, ${count('other')} have other reasons. By the latest value ${count('met')} are met and ${count('not-met')} are not. ${noYear} targets give no year.`,
  };
  const numeric = true;
  return withSvg({
    id: JUDGED_ID,
    title,
    reading,
    columns: [
      { key: 'plan', title: both((lang) => words(lang).plan) },
      ...VERDICTS.map((verdict) => ({
        key: verdict.replaceAll('-', '_'),
        title: both((lang) => words(lang).judged[verdict]),
        numeric,
      })),
      { key: 'total', title: both((lang) => words(lang).judged.total), numeric },
      { key: 'no_year', title: both((lang) => words(lang).judged.noYear), numeric },
      { key: 'directions', title: both((lang) => words(lang).judged.directions), numeric },
    ],
    rows: plans.map(({ plan, targets, counts }) => [
      plan.short,
      ...VERDICTS.map((verdict) => counts[verdict]),
      targets.length,
      targets.filter(({ due }) => due === 'no-year').length,
      targets.filter(isDirection).length,
    ]),
    draw: (lang) => draw(title[lang], reading[lang], plans, lang),
  });
}

const SQUARE = 14;
const STEP = 18;
const ROW = Math.floor((WIDTH - 2) / STEP);

/** A full square with a tick, one with a cross, an empty one, one with a dot, one with a stroke. */
function square(verdict: Verdict, x: number, y: number): Element[] {
  const filled = { met: ['#0b4f6c', 'lead'], 'not-met': ['#8a4b08', 'advise'] }[verdict as string];
  const box = { x: x + 1, y: y + 1, width: SQUARE, height: SQUARE, rx: 2 };
  const frame = filled
    ? s('rect', { ...box, fill: filled[0], className: `c-fill c-${filled[1]}` })
    : s('rect', { ...box, fill: 'none', stroke: '#4a5865', 'stroke-width': 1, className: 'c-axis' });
  const sign = {
    met: `M${x + 4} ${y + 8}l3 3l5 -6`,
    'not-met': `M${x + 4.5} ${y + 4.5}l7 7m0 -7l-7 7`,
    other: `M${x + 4.5} ${y + 11.5}l7 -7`,
    'no-value': '',
    'rating-not-reported': '',
  }[verdict];
  const dot =
    verdict === 'rating-not-reported'
      ? [s('circle', { cx: x + 8, cy: y + 8, r: 2.4, fill: '#4a5865', className: 'c-muted' })]
      : [];
  return [
    frame,
    ...dot,
    ...(sign === ''
      ? []
      : [
          s('path', {
            d: sign,
            fill: 'none',
            'stroke-width': 1.8,
            stroke: filled ? '#fff' : '#4a5865',
            className: filled ? 'c-hatch' : 'c-axis',
          }),
        ]),
  ];
}

function draw(title: string, reading: string, plans: readonly JudgedPlan[], lang: Lang): Element {
  let y = 0;
  const legend = VERDICTS.flatMap((verdict) => {
    const lines = wrap(words(lang).judged[verdict], WIDTH - 24, 11);
    const placed = [...square(verdict, 0, y), label(lines, 24, y + 12, 11)];
    y += Math.max(20, lines.length * 14 + 4);
    return placed;
  });
  y += 10;
  const rows = plans.flatMap(({ plan, counts }) => {
    const heading = label(
      [
        `${plan.short[lang]}: ${words(lang).countTargets(Object.values(counts).reduce((sum, count) => sum + count, 0))}`,
      ],
      0,
      y + 12,
      11.5,
      'c-label c-strong',
    );
    y += 20;
    const verdicts = VERDICTS.flatMap((verdict) => Array.from({ length: counts[verdict] }, () => verdict));
    const squares = verdicts.flatMap((verdict, index) =>
      square(verdict, (index % ROW) * STEP, y + Math.floor(index / ROW) * STEP),
    );
    y += Math.ceil(verdicts.length / ROW) * STEP + 8;
    return [heading, ...squares];
  });
  return drawing(JUDGED_ID, y, title, reading, [...legend, ...rows]);
}
