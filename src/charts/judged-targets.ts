/** Chart: one disc for each target of each plan, by its answer. */
import { planName } from '../derive/life.ts';
import { answerOf, isDirection, judgedIn, judgedPlans, reasonsIn, type JudgedPlan } from '../derive/answers/judged.ts';
import { nameOf } from '../derive/answers/evidence.ts';
import { sayAnswer } from '../derive/answers/progress-statement.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import type { Progress } from '../derive/answers/progress.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS, type Answer } from '../model/answer.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { answerShape } from './kit/answer-shape.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both, mark } from './kit/marks.ts';
import { drawing, label, WIDTH, wrap, type Element } from './kit/svg.ts';

const JUDGED_ID = 'judged-targets';

export function judgedTargetsChart(site: Site): Chart {
  const plans = judgedPlans(site);
  const title = both((lang) => chartTexts(lang).judgedTitle);
  const reading = both((lang) => sentence(plans, lang));
  const numeric = true;
  return withSvg({
    id: JUDGED_ID,
    kind: 'judged-targets',
    about: 'site',
    title,
    reading,
    columns: [
      { key: 'plan', title: both((lang) => words(lang).plan) },
      ...ANSWERS.map((answer) => ({
        key: answer.replaceAll('-', '_'),
        title: both((lang) => words(lang).progress.answer[answer]),
        numeric,
      })),
      { key: 'total', title: both((lang) => words(lang).judged.total), numeric },
      { key: 'no_year', title: both((lang) => words(lang).judged.noYear), numeric },
      { key: 'directions', title: both((lang) => words(lang).judged.directions), numeric },
    ],
    rows: plans.map(({ plan, targets, counts }) => [
      planName(plan),
      ...ANSWERS.map((answer) => counts[answer]),
      targets.length,
      targets.filter(({ due }) => due === 'no-year').length,
      targets.filter(isDirection).length,
    ]),
    draw: (lang) => draw(title[lang], reading[lang], plans, lang),
  });
}

/** “Of 220 targets 8 can be judged: 3 met, …. 212 cannot: 180 because …”. */
function sentence(plans: readonly JudgedPlan[], lang: Lang): string {
  const all = plans.flatMap(({ targets }) => targets);
  const count = (answer: Answer) => all.filter((one) => answerOf(one) === answer).length;
  const counts = Object.fromEntries(ANSWERS.map((answer) => [answer, count(answer)])) as Record<Answer, number>;
  const w = words(lang);
  const split = ANSWERS.filter((answer) => answer !== 'cannot-be-judged' && counts[answer] > 0).map(
    (answer) => `${counts[answer]} ${w.progress.answer[answer].toLocaleLowerCase(lang)}`,
  );
  const reasons = reasonsIn(all).map(({ reason, targets }) => `${targets.length} ${w.progress.reasons[reason]}`);
  return w.judged.sentence({
    all: all.length,
    judged: judgedIn(counts),
    split: split.join(', '),
    cannot: counts['cannot-be-judged'],
    reasons: reasons.join('; '),
    noYear: all.filter(({ due }) => due === 'no-year').length,
  });
}

/** A value points somewhere but does not answer. */
const isHinted = ({ achievement }: Progress): boolean =>
  achievement.is === 'cannot-be-judged' && achievement.indicative !== null;

const STEP = 18;
const ROW = Math.floor((WIDTH - 2) / STEP);

function draw(title: string, reading: string, plans: readonly JudgedPlan[], lang: Lang): Element {
  let y = 0;
  const w = words(lang).progress;
  const hinted = plans.some(({ targets }) => targets.some(isHinted));
  const entries = [
    ...ANSWERS.map((answer) => ({ answer, dotted: false, text: w.answer[answer] })),
    ...(hinted
      ? [
          {
            answer: 'cannot-be-judged' as const,
            dotted: true,
            text: `${w.answer['cannot-be-judged']}: ${w.indicative}`,
          },
        ]
      : []),
  ];
  const legend = entries.flatMap(({ answer, dotted, text }) => {
    const lines = wrap(text, WIDTH - 24, 11);
    const placed = [...answerShape(answer, 8, y + 8, 6.5, dotted), label(lines, 24, y + 12, 11)];
    y += Math.max(20, lines.length * 14 + 4);
    return placed;
  });
  y += 10;
  const rows = plans.flatMap(({ plan, targets }) => {
    const heading = label(
      [`${planName(plan)[lang]}: ${words(lang).countTargets(targets.length)}`],
      0,
      y + 12,
      11.5,
      'c-label c-strong',
    );
    y += 20;
    const sorted = ANSWERS.flatMap((answer) => targets.filter((one) => answerOf(one) === answer));
    const discs = sorted.map((one, index) => {
      const { achievement } = one;
      const [x, top] = [(index % ROW) * STEP + 8, y + Math.floor(index / ROW) * STEP + 8];
      return mark(
        `${nameOf(one.target)[lang]}: ${sayAnswer(one, lang)}`,
        ...answerShape(achievement.is, x, top, 6.5, isHinted(one)),
      );
    });
    y += Math.ceil(sorted.length / ROW) * STEP + 8;
    return [heading, ...discs];
  });
  return drawing(JUDGED_ID, y, title, reading, [...legend, ...rows]);
}
