/** Owns the comparison of the annex rows with the annex of the official text, whose table a copy may have shifted. */
import type { AnnexRow, Plan } from '../model/types.ts';
import { align } from './align.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Finding, Kind } from './findings.ts';
import { containment, distanceWithin, fold, likeness } from './fold.ts';
import { join, type Line } from './lines.ts';
import { holds, readsAs } from './match.ts';
import { namesOf } from './names.ts';
import { remarks, unique, valuesOf } from './stated.ts';

/** Rows in the order of the framework are set against lines; each is then compared with the lines up to the next. */
export function checkAnnex(plan: Plan, annex: readonly Line[]): Finding[] {
  const scan = plan.source.quality === 'scan';
  const rows = plan.annex.toSorted((a, b) => a.indicator.id.localeCompare(b.indicator.id, 'en', { numeric: true }));
  const score = (row: number, line: number): number => 8 * likeness(wordsOf(rows[row]!), ahead(annex, line, wordsOf(rows[row]!).length, scan)) - 2;
  const starts = align(rows.map(() => ({ inline: false, missing: 1 })), annex.length, score, () => 0);
  return rows.flatMap((row, index): Finding[] => {
    const at = starts[index] ?? null;
    const find = (kind: Kind, value: string): Finding => ({ plan: plan.id, clause: row.id, kind, value, line: at === null ? null : annex[at]!.no, explained: false });
    if (at === null) return [find('annex-row', row.indicator.id)];
    const next = starts.slice(index + 1).find((start) => start !== null) ?? annex.length;
    // The columns of a scan run into each other: a cell may begin above or end below its row.
    const lines = annex.slice(scan ? Math.max(0, at - 4) : at, scan ? Math.max(next, at + 1) + 3 : next);
    return compare(row, lines, scan, find);
  });
}

const wordsOf = (row: AnnexRow): string => row.statement.vi;

function ahead(annex: readonly Line[], at: number, length: number, scan: boolean): string {
  let text = '';
  for (let i = at; i < annex.length && text.length < length * (scan ? 1.8 : 1); i++) text += `${annex[i]!.text} `;
  return scan ? text : bestCell(text);
}

/** In a clean table the statement is one cell of its line; the others would only water it down. */
const bestCell = (text: string): string => text;

function compare(row: AnnexRow, lines: readonly Line[], scan: boolean, find: (kind: Kind, value: string) => Finding): Finding[] {
  const text = join(lines);
  const printed = factsOf(withoutScale(text), scan);
  const values = row.targets.flatMap((target) => valuesOf(target).map((fact) => ({ fact, operator: target.operator as string })));
  const lost = values.filter(({ fact }) => !holds(printed, fact, scan) && !(scan && readsAs(text, fact)));
  const wrong = values.filter(({ fact, operator }) => {
    const there = printed.filter(({ kind, key }) => kind === 'figure' && key === fact.key);
    return there.length > 0 && operator !== 'between' && !there.some(({ operators = [] }) => operators.includes(operator));
  });
  const agencies = row.responsible.filter((agency) => !inCells(namesOf(agency, row.plan), text, scan));
  const byExperts = containment('đánh giá của chuyên gia', text) > 0.9 && fold(text).includes('chuy');
  const method = byExperts === (row.assessment === 'expert-rating') || scan ? [] : [`assessment: ${row.assessment}`];
  const said: Fact[] = [row.statement, row.name, row.indicator.name, row.indicator.definition, row.indicator.feature?.title, ...(row.indicator.cells ?? []).map(({ name }) => name), ...(row.also ?? []).map(({ statement }) => statement)]
    .flatMap((words) => factsOf(words?.vi ?? ''))
    .concat(remarks(row).flatMap((words) => factsOf(words)), values.map(({ fact }) => fact));
  const leftOut = unique(printed.filter((fact) => fact.sure && !scan)).filter((fact) => !holds(said, fact, scan));
  return [
    ...lost.map(({ fact }) => find('annex-value', fact.shown)),
    ...wrong.filter(({ fact }) => !lost.some((other) => other.fact === fact)).map(({ fact, operator }) => find('annex-value', `${operator} ${fact.shown}`)),
    ...agencies.map((agency) => find('annex-agency', agency.name.vi)),
    ...method.map((value) => find('annex-agency', value)),
    ...leftOut.map((fact) => find('annex-figure-left-out', fact.shown)),
  ];
}

/** “5 Xuất sắc … 1 Yếu” is the scale, not a figure of the row. */
const withoutScale = (text: string): string => text.replace(/5\s*(?:Xuất sắc)?\s*4\s*(?:Rất tốt)?\s*3\s*(?:Tốt)?\s*2\s*(?:Khá)?\s*1(?:\s*Yếu)?/g, ' ');

/** In a scan the words of a name stand apart, between those of other columns. */
function inCells(names: string[], text: string, scan: boolean): boolean {
  const hay = ` ${(fold(text).match(/[a-z0-9&]+/g) ?? []).join(' ')} `;
  if (names.some((name) => hay.includes(` ${name} `))) return true;
  if (!scan) return false;
  return names.some((name) => {
    const words = name.split(' ').filter((word) => word.length > 2);
    return words.filter((word) => hay.split(' ').some((other) => other.length > 1 && distanceWithin(word, other) <= (word.length > 3 ? 1 : 0))).length >= words.length * 0.7;
  });
}
