/** Chart: one disc for each target of each plan, by its answer; of many plans, how their answers are spread. */
import { localised, planPath, targetPath } from '../derive/address.ts';
import { nameOf } from '../derive/answers/evidence.ts';
import { answerOf, isDirection, judgedIn, judgedPlans, reasonsIn, type JudgedPlan } from '../derive/answers/judged.ts';
import { sayAnswer } from '../derive/answers/progress-statement.ts';
import type { Progress } from '../derive/answers/progress.ts';
import { planName } from '../derive/life.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS, type Answer } from '../model/answer.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { answerBar } from './kit/answer-bar.ts';
import { answerShape } from './kit/answer-shape.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { chosen, CROWD } from './kit/crowd.ts';
import { both, legend, mark, type Entry } from './kit/marks.ts';
import { HEAD, label, lineOf, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';

const JUDGED_ID = 'judged-targets';

export const judgedTargetsChart = (site: Site): Chart =>
  withSvg({ id: JUDGED_ID, kind: 'judged-targets', about: 'site' }, () => {
    const plans = judgedPlans(site);
    const numeric = true;
    const all = plans.flatMap(({ targets }) => targets);
    const counts = countsIn(all);
    return {
      title: both((lang) => chartTexts(lang).judgedTitle),
      finding: both((lang) => findings(lang).judged({ judged: judgedIn(counts), all: all.length, met: counts.met })),
      reading: both((lang) => sentence(all, counts, lang)),
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
      rows: plans.map(({ plan, targets, counts: own }) => [
        planName(plan),
        ...ANSWERS.map((answer) => own[answer]),
        targets.length,
        targets.filter(({ due }) => due === 'no-year').length,
        targets.filter(isDirection).length,
      ]),
      draw: (lang, sheet) => (plans.length > CROWD ? drawSpread(plans, lang, sheet) : drawDiscs(plans, lang, sheet)),
    };
  });

const countsIn = (all: readonly Progress[]): Record<Answer, number> => {
  const count = (answer: Answer) => all.filter((one) => answerOf(one) === answer).length;
  return {
    met: count('met'),
    missed: count('missed'),
    'not-yet': count('not-yet'),
    short: count('short'),
    'cannot-be-judged': count('cannot-be-judged'),
  };
};

/** “Of 220 targets 8 can be judged: 3 met, …. 212 cannot: 180 because …”. */
function sentence(all: readonly Progress[], counts: Record<Answer, number>, lang: Lang): string {
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

const answerEntries = (lang: Lang): Entry[] =>
  ANSWERS.map((answer) => ({
    text: words(lang).progress.answer[answer],
    room: 22,
    draw: (x, y) => answerShape(answer, x - 1, y),
  }));

function drawDiscs(plans: readonly JudgedPlan[], lang: Lang, sheet: Sheet): Drawn {
  const w = words(lang).progress;
  const dotted: Entry[] = plans.some(({ targets }) => targets.some(isHinted))
    ? [
        {
          text: `${w.answer['cannot-be-judged']}: ${w.indicative}`,
          room: 22,
          draw: (x, y) => answerShape('cannot-be-judged', x - 1, y, 7, true),
        },
      ]
    : [];
  const start = legend([...answerEntries(lang), ...dotted], sheet, 0);
  const row = Math.floor((sheet.width - 2) / STEP);
  let y = start.end + 8;
  const rows = plans.flatMap(({ plan, targets }) => {
    const lines = wrap(`${planName(plan)[lang]}: ${words(lang).countTargets(targets.length)}`, sheet.width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 5;
    const sorted = ANSWERS.flatMap((answer) => targets.filter((one) => answerOf(one) === answer));
    const discs = sorted.map((one, index) => {
      const [x, top] = [(index % row) * STEP + 8, y + Math.floor(index / row) * STEP + 8];
      return mark(
        localised(targetPath(one.target), lang),
        `${nameOf(one.target)[lang]}: ${sayAnswer(one, lang)}`,
        ...answerShape(one.achievement.is, x, top, 7, isHinted(one)),
      );
    });
    y += Math.ceil(sorted.length / row) * STEP + 10;
    return [heading, ...discs];
  });
  return { height: y, from: start.end, shapes: [...start.shapes, ...rows] };
}

/** All targets as one bar, then plans from most to least that can be judged. */
function drawSpread(plans: readonly JudgedPlan[], lang: Lang, sheet: Sheet): Drawn {
  const start = legend(answerEntries(lang), sheet, 0);
  const all = plans.flatMap(({ targets }) => targets);
  const share = ({ counts, targets }: JudgedPlan) => judgedIn(counts) / targets.length;
  const ranked = plans.toSorted((a, b) => share(b) - share(a));
  let y = start.end + 8;
  const rows = [
    ...line(chartWords(lang).allOf(plans.length), countsIn(all), '/charts/judged-targets/'),
    ...chosen(ranked).flatMap(({ plan, counts }) => line(planName(plan)[lang], counts, planPath(plan))),
  ];
  const note = wrap(chartWords(lang).chosen(plans.length), sheet.width, TEXT);
  const foot = label(note, 0, y + TEXT, TEXT, 'c-muted');
  return {
    height: y + note.length * lineOf(TEXT) + 4,
    from: start.end,
    shapes: [...start.shapes, ...rows, foot],
  };

  function line(name: string, counts: Readonly<Record<Answer, number>>, path: string): Element[] {
    const lines = wrap(name, sheet.width, TEXT, 600);
    const heading = label(lines, 0, y + TEXT, TEXT, 'c-label c-strong');
    y += lines.length * lineOf(TEXT) + 3;
    const parts = ANSWERS.map((answer) => ({
      answer,
      count: counts[answer],
      words: `${name}: ${words(lang).progress.answer[answer]} ${counts[answer]}`,
    }));
    const drawn = answerBar(parts, localised(path, lang), { left: 0, right: sheet.width, y }, lang);
    y += 32;
    return [heading, ...drawn];
  }
}
