/** Step "check" of one row: its cells become an observation, or faults that name the cell. An empty box is no observation and no fault. */
import { dayOfSerial } from '../text/day-shift.ts';
import { addAll } from '../text/many.ts';
import { plainNumber, positiveZero, readNumber } from '../text/number.ts';
import { latest } from '../model/dates.ts';
import { dateArgs } from '../model/date-advice.ts';
import { isDate } from '../model/date-fields.ts';
import type { ObservationSpec } from '../model/read/observations.ts';
import { ObservationRow, type ObservationColumn } from '../model/schema/observation.ts';
import { checkText, withoutBullet } from '../model/read/text-rules.ts';
import type { Framework } from '../model/types.ts';
import { isChoice } from './boxes.ts';
import type { Fault, FaultCode } from '../messages/form-faults.ts';
import {
  BASIS_WORDS,
  basisWord,
  choicesOf,
  COLUMNS,
  DATA_SHEET,
  fold,
  STATUS_WORDS,
  unitWord,
  type ColumnKey,
} from './layout.ts';
import type { FormRow } from './read-form.ts';
import type { WorkbookCell } from './workbook.ts';

/** Whose figure it is; the office gives no licence by filling in a form. */
export const LICENCE = 'reported by the office; figure is a fact, cite the source';

export interface Entry {
  row: FormRow;
  spec: ObservationSpec;
}

type Report = (column: ColumnKey, code: FaultCode, args?: Record<string, string>) => void;

export function readRow(row: FormRow, framework: Framework, faults: Fault[]): Entry | null {
  const { cells, box, file } = row;
  if (!cells.value) return null;
  const own: Fault[] = [];
  const report: Report = (column, code, args = {}) =>
    void own.push({ code, file, sheet: DATA_SHEET, cell: row.at(column), args });
  const note = readNote(cells, report);
  const period = readPeriod(row, report);
  const basis = readWord('basis', cells.basis, BASIS_WORDS, report) ?? 'exact';
  const spec: ObservationSpec = {
    indicator: box.indicator.id,
    period,
    breakdown: box.breakdown,
    value: isChoice(box.kind)
      ? readChoice(cells.value, choicesOf(box.kind, framework), report)
      : readFigure(cells.value, row, note !== null, report),
    unit: box.unit.id,
    qualifier: null,
    as_of: period,
    published: null,
    basis,
    // The office says in its note how the figure differs; the form does not ask it to sort the difference.
    gaps: basis === 'close' ? ['definition'] : [],
    series: box.series,
    status: readWord('status', cells.status, STATUS_WORDS, report) ?? null,
    note,
    source: readSource(cells, report),
    licence: LICENCE,
    // The day on which an editor opened the source; nobody has yet.
    accessed: null,
  };
  if (spec.basis !== 'exact' && note === null) report('note_vi', 'no-note', { basis: basisWord(spec.basis) });
  addAll(faults, own);
  return own.length > 0 ? null : { row, spec };
}

/** Figures as the form shows them. */
export const shown = (value: number): string => plainNumber(value).replace('.', ',');

/** A serial number of a spreadsheet as the day that it stands for. */
const dayOf = (value: string | number): string => (typeof value === 'number' ? dayOfSerial(value) : value);

/** A formula that failed, or whose result is not in the file: whatever the column, nothing can be read from it. */
function isUnreadable(column: ColumnKey, { kind, value }: WorkbookCell, report: Report): boolean {
  if (kind === 'error') report(column, 'formula-error', { value: String(value) });
  else if (kind === 'formula') report(column, 'formula-not-computed', { value: String(value).slice(0, 60) });
  else return false;
  return true;
}

function readFigure(cell: WorkbookCell, { box }: FormRow, explained: boolean, report: Report): number {
  const { kind, value } = cell;
  if (isUnreadable('value', cell, report)) return NaN;
  if (kind === 'text') {
    reportText(String(value), box, report);
    return NaN;
  }
  if (kind === 'date') report('value', 'date-for-number', { value: dayOf(value) });
  else if (kind === 'boolean') report('value', 'not-a-number', { value: String(value) });
  else if (kind === 'percent' && box.unit.id !== 'percent')
    report('value', 'percent-for-number', { value: shown(Number(value)), unit: unitWord(box) });
  else checkRange(Number(value), box, explained, report);
  return positiveZero(Number(value));
}

/** A number that was typed as text is never taken as it is: what it was meant to be is said, and asked where it is not clear. */
function reportText(text: string, box: FormRow['box'], report: Report): void {
  const value = text.slice(0, 60);
  const reading = readNumber(text, { whole: box.kind === 'count' });
  if (reading.is !== 'none' && text.endsWith('%') && box.unit.id !== 'percent')
    report('value', 'percent-for-number', { value: value.replace(/\s*%$/, ''), unit: unitWord(box) });
  else if (reading.is === 'none') report('value', 'not-a-number', { value });
  else if (reading.is === 'fraction') report('value', 'not-whole', { value, unit: unitWord(box) });
  else if (reading.is === 'unclear') {
    const [thousands, fraction] = reading.readings;
    report('value', 'unclear-number', { value, thousands: shown(thousands), fraction: shown(fraction) });
  } else report('value', 'text-for-number', { value, fixed: shown(reading.value) });
}

function checkRange(value: number, box: FormRow['box'], explained: boolean, report: Report) {
  const args = { value: shown(value), unit: unitWord(box) };
  if (box.unit.id === 'percent') {
    const low = box.kind === 'change' ? -100 : 0;
    if (value < low) report('value', 'percent-range', { ...args, range: low === 0 ? '0–100' : '≥ -100' });
    else if (value > 100 && !explained) report('value', 'over-100', args);
  } else if (value < 0) report('value', 'negative', args);
  else if (box.kind === 'count' && !Number.isInteger(value)) report('value', 'not-whole', args);
}

function readChoice(cell: WorkbookCell, choices: readonly (readonly [string, number])[], report: Report): number {
  if (isUnreadable('value', cell, report)) return NaN;
  const typed = fold(String(cell.value));
  // The score alone is as good as the score with its word; the code of a direction is not.
  const choice = choices.find(
    ([word, code]) =>
      fold(word) === typed || (word.startsWith(`${code} `) && cell.kind !== 'date' && String(code) === typed),
  );
  if (!choice)
    report('value', 'not-in-list', {
      value: String(cell.value).slice(0, 60),
      known: choices.map(([word]) => word).join('; '),
    });
  return choice?.[1] ?? NaN;
}

function readWord<T>(
  column: ColumnKey,
  cell: WorkbookCell | undefined,
  options: readonly (readonly [string, T])[],
  report: Report,
): T | undefined {
  if (!cell || isUnreadable(column, cell, report)) return undefined;
  const option = options.find(([word]) => fold(word) === fold(String(cell.value)));
  if (!option)
    report(column, 'not-in-list', {
      value: String(cell.value).slice(0, 60),
      known: options.map(([word]) => word).join('; '),
    });
  return option?.[1];
}

function readPeriod({ cells: { period: cell }, year }: FormRow, report: Report): string {
  if (cell && isUnreadable('period', cell, report)) return year;
  const period = cell ? (cell.kind === 'date' ? dayOf(cell.value) : String(cell.value)) : year;
  // A date may have been a month before the program made it one; only the writer knows.
  if (cell?.kind === 'date' || !isDate('period', period)) report('period', 'bad-period', dateArgs('period', period));
  else if (/^\d{4}$/.test(year) && String(new Date(latest(period)).getUTCFullYear()) !== year)
    report('period', 'wrong-year', { value: period, year });
  return period;
}

function readSource(cells: FormRow['cells'], report: Report): ObservationSpec['source'] {
  const read = (column: 'source_title' | 'source_publisher' | 'source_url'): string => {
    const text = readText(cells, column, report);
    if (text === '' && !isFormula(cells[column])) report(column, 'no-source', { column: COLUMNS[column] });
    return text;
  };
  const [title, publisher, url] = [read('source_title'), read('source_publisher'), read('source_url')];
  if (url !== '' && !ObservationRow.shape.source_url.safeParse(url).success)
    report('source_url', 'bad-address', { value: url.slice(0, 60) });
  return { title, publisher, url };
}

/** Already reported as what cannot be read. */
const isFormula = (cell: WorkbookCell | undefined): boolean => cell?.kind === 'error' || cell?.kind === 'formula';

function readNote(cells: FormRow['cells'], report: Report): ObservationSpec['note'] {
  const [vi, en] = [readText(cells, 'note_vi', report), readText(cells, 'note_en', report)];
  if (vi === '' && en === '') return null;
  for (const [column, text] of [
    ['note_vi', vi],
    ['note_en', en],
  ] as const)
    if (text === '') report(column, 'note-one-language', { column: COLUMNS[column] });
  return { vi, en };
}

/** Text in one line, with composed diacritics. */
function readText(cells: FormRow['cells'], column: ColumnKey & ObservationColumn, report: Report): string {
  const cell = cells[column];
  if (!cell || isUnreadable(column, cell, report)) return '';
  // Spaces of every kind and line breaks within a cell are one space; what cannot be seen is not.
  const text = withoutBullet(
    String(cell.value)
      .normalize('NFC')
      .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
      .trim(),
  );
  checkText(text, (code, args) => {
    if (code === 'strange-letter' || code === 'wrong-encoding') report(column, code, args);
    else report(column, 'markup', { text: args['text'] ?? '' });
  });
  return text;
}
