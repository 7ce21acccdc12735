/** Owns the comparison of the annex rows with the annex of the official text, whose table a copy may have shifted. */
import type { AnnexRow, Plan } from '../../model/types.ts';
import { largest } from '../../text/many.ts';
import { align } from '../align.ts';
import { factsOf, type Fact } from '../facts.ts';
import type { Found } from '../findings.ts';
import { fold } from '../../text/fold.ts';
import { containment, letters, likeness } from '../likeness.ts';
import { join, type Line } from '../lines.ts';
import { checkEnglish } from './english.ts';
import { wordsAdded } from './words.ts';
import { holds, readsAs } from '../match.ts';
import { isNamed, wordsInCells } from '../names.ts';
import { remarks, unique, valuesOf } from '../stated.ts';

export interface CheckedRow {
  row: AnnexRow;
  /** Line of the official text on which the row begins. */
  line: number | null;
  found: Found[];
}

/** Rows in the order of the framework are set against lines; each is then compared with the lines up to the next. */
export function checkAnnex(plan: Plan, annex: readonly Line[]): CheckedRow[] {
  const scan = plan.source.quality === 'scan';
  const rows = plan.annex.toSorted((a, b) => a.indicator.id.localeCompare(b.indicator.id, 'en', { numeric: true }));
  const score = (row: number, line: number): number => 8 * fit(rows[row], annex, line, scan) - 2;
  const starts = align(
    rows.map(() => ({ inline: false, missing: 1 })),
    annex.length,
    score,
    () => 0,
  );
  return rows.map((row, index): CheckedRow => {
    const at = starts[index] ?? null;
    if (at === null) return { row, line: null, found: [['annex-row', row.indicator.id]] };
    const next = starts.slice(index + 1).find((start) => start !== null) ?? annex.length;
    // The columns of a scan run into each other: a cell may begin above or end below its row.
    const around = scan ? annex.slice(Math.max(0, at - 4), next + 3) : [];
    const found = compare(row, join(annex.slice(at, next)), join(around));
    return { row, line: annex[at]?.no ?? null, found };
  });
}

/** How well a row's statement fits what begins on a line: in a clean table one cell, in a scan the lines below. */
function fit(row: AnnexRow | undefined, annex: readonly Line[], at: number, scan: boolean): number {
  const line = annex[at];
  if (!row || !line) return 0;
  const words = letters(row.statement.vi);
  const next = annex[at + 1];
  if (!scan) {
    // An empty line within the table is a page break, and the rest of a cell stands below it.
    const rests = ['', ...(next && next.no > line.no + 1 ? next.text.split('\t') : [])];
    return largest(line.text.split('\t').flatMap((cell) => rests.map((rest) => likeness(words, letters(cell + rest)))));
  }
  let below = '';
  for (const { text } of annex.slice(at)) {
    if (below.length >= words.length * 1.3) break;
    below += letters(text);
  }
  return likeness(words, below);
}

function compare(row: AnnexRow, own: string, around: string): Found[] {
  const scan = around !== '';
  const text = scan ? around : own;
  const printed = factsOf(withoutScale(text), scan);
  const values = row.targets.flatMap((target) => valuesOf(target).map((fact) => ({ fact, operator: target.operator })));
  const lost = values.filter(({ fact }) => !holds(printed, fact, scan) && !(scan && readsAs(text, fact)));
  const wrong = values.filter(({ fact, operator }) => {
    const there = printed.filter(({ kind, key }) => kind === 'figure' && key === fact.key);
    return (
      there.length > 0 &&
      operator !== 'between' &&
      !there.some(({ operators = [] }) => operators.includes(operator)) &&
      !(scan && TORN[operator]?.test(fold(own)))
    );
  });
  const agencies = row.responsible.filter(
    (agency) => !isNamed(agency, row.plan, text, scan) && !wordsInCells(agency, row.plan, text, scan),
  );
  const byExperts =
    fold(text).includes('chuyen gia\t') || containment(letters('đánh giá của chuyên gia'), letters(text)) > 0.95;
  const method = byExperts === (row.assessment === 'expert-rating') || scan ? [] : [`assessment: ${row.assessment}`];
  const said: Fact[] = [
    row.statement,
    row.name,
    row.indicator.name,
    row.indicator.definition,
    row.indicator.feature?.title,
    ...(row.indicator.cells ?? []).map(({ name }) => name),
    ...row.targets.map(({ statement }) => statement),
  ]
    .flatMap((words) => factsOf(words?.vi ?? ''))
    .concat(
      remarks(row).flatMap((words) => factsOf(words)),
      values.map(({ fact }) => fact),
    );
  const leftOut = unique(printed.filter((fact) => fact.sure && !scan)).filter((fact) => !holds(said, fact, scan));
  return [
    ...lost.map(({ fact }) => ['annex-value', fact.shown] as const),
    ...wrong
      .filter(({ fact }) => !lost.some((other) => other.fact === fact))
      .map(({ fact, operator }) => ['annex-value', `${operator} ${fact.shown}`] as const),
    ...agencies.map((agency) => ['annex-agency', agency.name.vi] as const),
    ...method.map((value) => ['annex-agency', value] as const),
    ...leftOut.map((fact) => ['annex-figure-left-out', fact.shown] as const),
    ...wordsAdded(
      row.targets.map(({ statement }) => statement.vi),
      text,
      scan,
    ),
    ...checkEnglish(row.targets.map(({ statement }) => statement)),
  ];
}

/** “5 Xuất sắc … 1 Yếu” is the scale and “2. Các trụ cột” a heading, not figures of the row. */
const withoutScale = (text: string): string =>
  text
    .replace(/(?:^|\t| )\d\. /g, ' ')
    .replace(/5\s*(?:Xuất sắc)?\s*4\s*(?:Rất tốt)?\s*3\s*(?:Tốt)?\s*2\s*(?:Khá)?\s*1(?:\s*Yếu)?/g, ' ');

/** Words of an operator that the columns of a scan have torn from their number. */
const TORN: Record<string, RegExp> = {
  '>=': /\btr\S{1,2}\s+(?:\S+\s+){0,8}[il1]\S{0,2}n\b|th\S{2,3}u \d|>/,
  '<=': /khong qua/,
  '>': /\btren\b|>/,
};
