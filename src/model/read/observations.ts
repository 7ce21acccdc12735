/** Step "load" for `data/observations/<area>.csv`: rows in, checked records with their places out. */
import { z } from 'zod';
import { addAll } from '../../text/many.ts';
import { parseCsv, type CsvCell, type Place } from './csv-file.ts';
import { expectedShape } from '../../messages/expected.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { dateArgs } from '../date-advice.ts';
import { isDate } from '../date-fields.ts';
import { deepFreeze } from '../frozen.ts';
import type { Bilingual } from '../schema/common.ts';
import {
  OBSERVATION_COLUMNS,
  ObservationRow,
  GAPS,
  type Basis,
  type Gap,
  type ObservationColumn,
  type Qualifier,
  type Status,
} from '../schema/observation.ts';
import type { Breakdown } from '../schema/registers.ts';
import { positiveZero } from '../../text/number.ts';
import { faultOfFigure, type FigureUnits } from './figure.ts';
import { asData } from './readings.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { problemAt, type SourceFile } from './source-file.ts';

export interface ObservationSpec {
  indicator: string;
  period: string;
  breakdown: Breakdown;
  value: number;
  unit: string;
  qualifier: Qualifier | null;
  /** When it was true, as the source says; null where it does not say. */
  as_of: string | null;
  published: string | null;
  basis: Basis;
  /** What keeps it from answering a target; with one of them it is indicative only. */
  gaps: readonly Gap[];
  series: string | null;
  status: Status | null;
  note: Bilingual | null;
  source: { title: string; publisher: string; url: string };
  licence: string;
  accessed: string | null;
}

export interface WrittenObservation {
  spec: ObservationSpec;
  /** Name of the file without its ending. */
  area: string;
  /** Where each cell was written. */
  at: Record<ObservationColumn, Place>;
}

type Cells = Record<ObservationColumn, CsvCell>;

const rowsIn = remembered(
  (source, problems) => parseCsv(source, OBSERVATION_COLUMNS, problems, splitDecimal),
  asData<Cells[]>('observations'),
);

/** One file of observations. Rows with a fault are left out and say so in `problems`; all faults of a row are reported. */
export function readObservations(source: SourceFile, units: FigureUnits, problems: Problem[]): WrittenObservation[] {
  const area = source.name.replace(/^.*\/|\.csv$/g, '');
  return specsIn(rowsIn(source, problems), units, problems).map((written) => ({ ...written, area }));
}

const specsIn = rememberedBy((rows: readonly Cells[], units: FigureUnits, problems) =>
  rows.flatMap((cells): Omit<WrittenObservation, 'area'>[] => {
    const faults: Problem[] = [];
    const spec = readRow(cells, units, (column, code, args) => faults.push(at(cells[column], code, args)));
    addAll(problems, faults);
    return faults.length > 0 ? [] : [{ spec: deepFreeze(spec), at: placesOf(cells) }];
  }),
);

const placesOf = (cells: Cells): WrittenObservation['at'] =>
  Object.fromEntries(OBSERVATION_COLUMNS.map((name) => [name, cells[name].at])) as WrittenObservation['at'];

/** Columns of dates, and what each takes. */
const DATES = [
  ['as_of', 'period'],
  ['published', 'published'],
  ['accessed', 'accessed'],
] as const;

type Report = (column: ObservationColumn, code: ProblemCode, args?: Record<string, string>) => void;
const at = ({ at: { file, line, column } }: CsvCell, code: ProblemCode, args: Record<string, string> = {}): Problem =>
  problemAt(code, file, line, column, args);

function readRow(cells: Cells, units: FigureUnits, report: Report): ObservationSpec {
  const text = (column: ObservationColumn) => cells[column].text;
  const orNull = (column: ObservationColumn) => (text(column) === '' ? null : text(column));
  for (const column of ['indicator', 'period', 'value', 'unit', 'basis', 'licence'] as const)
    if (text(column) === '') report(column, 'csv-empty', { key: column });
  for (const column of ['source_title', 'source_publisher', 'source_url'] as const)
    if (text(column) === '') report(column, 'no-source', { key: column });
  for (const column of ['breakdown', 'qualifier', 'basis', 'status', 'series', 'source_url'] as const)
    checkShape(column, text(column), report);
  const fault = text('value') === '' ? null : faultOfFigure(text('value'), units.get(text('unit')));
  if (fault) report('value', fault.code, fault.args);
  checkPeriod(text('period'), report);
  for (const [column, field] of DATES)
    if (text(column) !== '' && !isDate(field, text(column))) report(column, 'bad-date', dateArgs(field, text(column)));
  const gaps = readGaps(text('gaps'), report);
  checkGround(text('basis'), gaps, text('as_of'), report);
  return {
    indicator: text('indicator'),
    period: text('period'),
    breakdown: (orNull('breakdown') ?? 'total') as Breakdown,
    value: positiveZero(Number(text('value'))),
    unit: text('unit'),
    qualifier: orNull('qualifier') as Qualifier | null,
    as_of: orNull('as_of'),
    published: orNull('published'),
    basis: text('basis') as Basis,
    gaps,
    series: orNull('series'),
    status: orNull('status') as Status | null,
    note: readNote(text('note_vi'), text('note_en'), text('basis'), gaps, report),
    source: { title: text('source_title'), publisher: text('source_publisher'), url: text('source_url') },
    licence: text('licence'),
    accessed: orNull('accessed'),
  };
}

function checkShape(column: ObservationColumn, value: string, report: Report) {
  const shape = ObservationRow.shape[column];
  if (value === '' || shape.safeParse(value).success) return;
  if (shape instanceof z.ZodEnum)
    report(column, 'wrong-value', { key: column, value, known: shape.options.join(', ') });
  else
    report(column, 'wrong-type', {
      key: column,
      detail: value.slice(0, 60),
      ...expectedShape(column === 'series' ? 'id' : 'https'),
    });
}

function checkPeriod(period: string, report: Report) {
  if (period !== '' && !isDate('period', period)) report('period', 'bad-period', dateArgs('period', period));
}

function readGaps(cell: string, report: Report): Gap[] {
  const written = cell.split(';').map((gap) => gap.trim());
  const gaps = GAPS.filter((gap) => written.includes(gap));
  const unknown = written.filter((gap) => gap !== '' && !gaps.some((known) => known === gap));
  if (unknown.length > 0)
    report('gaps', 'wrong-value', { key: 'gaps', value: unknown.join('; '), known: GAPS.join(', ') });
  return gaps;
}

/** “Exact” means that whom, what and when are stated and agree; “close” means that something is not. */
function checkGround(basis: string, gaps: readonly Gap[], asOf: string, report: Report) {
  const undated = asOf === '';
  if (basis === 'exact' && (gaps.length > 0 || undated))
    report(gaps.length > 0 ? 'gaps' : 'as_of', 'not-exact', { gaps: gaps.join('; ') || 'as_of —' });
  if (basis === 'close' && gaps.length === 0) report('gaps', 'no-gap', {});
  if (basis === 'close' && undated && gaps.length > 0 && !gaps.includes('date')) report('as_of', 'no-as-of', {});
}

function readNote(vi: string, en: string, basis: string, gaps: readonly Gap[], report: Report): Bilingual | null {
  if (vi === '' && en === '') {
    if (basis === 'close' || basis === 'proxy' || basis === 'context' || gaps.length > 0)
      report('note_vi', 'no-note', { basis });
    return null;
  }
  if (vi === '') report('note_vi', 'half-note', { key: 'note_vi' });
  if (en === '') report('note_en', 'half-note', { key: 'note_en' });
  return { vi, en };
}

/** An unquoted decimal comma splits the value in two: the row has one cell too many. */
function splitDecimal(cells: CsvCell[]): Problem | null {
  const index = OBSERVATION_COLUMNS.indexOf('value');
  const [whole, part] = [cells[index], cells[index + 1]];
  if (
    cells.length !== OBSERVATION_COLUMNS.length + 1 ||
    !whole ||
    !part ||
    !/^-?\d+$/.test(whole.text) ||
    !/^\d+$/.test(part.text)
  )
    return null;
  return at(whole, 'decimal-comma', { value: `${whole.text},${part.text}`, fixed: `${whole.text}.${part.text}` });
}
