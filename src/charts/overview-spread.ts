/** Draws the overview of many cities: for each indicator how many cities have each answer, and how many set no target. */
import type { CellSign } from '../derive/answers/across.ts';
import { indicatorPath, localised } from '../derive/address.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { ANSWERS, type Answer } from '../model/answer.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { answerBar } from './kit/answer-bar.ts';
import { answerShape } from './kit/answer-shape.ts';
import { legend } from './kit/marks.ts';
import { HEAD, label, lineOf, s, TEXT, at, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { wrap } from './kit/text-width.ts';
import type { Row } from './overview.ts';

/** A target without a value cannot be judged either; a value without a target answers nothing. */
const GROUPS: readonly { answer: Answer | null; signs: readonly CellSign[] }[] = [
  ...ANSWERS.map((answer) => ({
    answer,
    signs: answer === 'cannot-be-judged' ? ([answer, 'target-only'] as const) : ([answer] as const),
  })),
  { answer: null, signs: ['value-only', 'nothing'] },
];

const empty = (x: number, y: number): Element =>
  s('rect', {
    x: at(x - 6),
    y: at(y - 6),
    width: 12,
    height: 12,
    fill: 'none',
    'stroke-dasharray': '2 2',
    className: 'c-axis',
  });

export function drawSpread(site: Site, rows: readonly Row[], lang: Lang, sheet: Sheet): Drawn {
  const t = chartWords(lang);
  const name = (answer: Answer | null) => (answer === null ? t.noTarget : words(lang).progress.answer[answer]);
  const start = legend(
    GROUPS.map(({ answer }) => ({
      text: name(answer),
      room: 22,
      draw: (x, y) => (answer === null ? [empty(x - 1, y)] : answerShape(answer, x - 1, y)),
    })),
    sheet,
    0,
  );
  const left = sheet.name === 'wide' ? 250 : 0;
  let y = start.end;
  const blocks = site.framework.focal_areas.flatMap((focal) => {
    y += 12;
    const lines = wrap(`${focal.no} ${focal.title[lang]}`, sheet.width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 6;
    return [heading, ...rows.filter(({ indicator }) => indicator.feature?.focal_area === focal).flatMap(line)];
  });
  return { height: y + 4, from: start.end, shapes: [...start.shapes, ...blocks] };

  function line({ indicator, views }: Row): Element[] {
    const lines = wrap(`${indicator.id} ${indicator.name[lang]}`, (left || sheet.width) - 10, TEXT);
    const tall = lines.length * lineOf(TEXT);
    const text = label(lines, 0, y + TEXT + 1);
    const parts = GROUPS.map(({ answer, signs }) => {
      const count = views.filter(({ sign }) => signs.includes(sign)).length;
      return { answer, count, words: `${indicator.id}: ${name(answer)} ${count}` };
    });
    const bar = answerBar(
      parts,
      localised(indicatorPath(indicator), lang),
      {
        left,
        right: sheet.width,
        y: left ? y : y + tall + 3,
      },
      lang,
    );
    y += left ? Math.max(tall, 22) + 8 : tall + 33;
    return [text, ...bar];
  }
}
