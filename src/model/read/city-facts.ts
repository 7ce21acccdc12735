/** Step "load" for `data/city-facts.csv`: rows in, checked records with their places out. */
import { z } from 'zod';
import { addAll } from '../../text/many.ts';
import { asData } from './readings.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { problemAt } from './source-file.ts';
import { parseCsv, type CsvCell, type Place } from './csv-file.ts';
import type { SourceFile } from './source-file.ts';
import { expectedShape } from '../../messages/expected.ts';
import { notNegative } from '../../messages/figures.ts';
import { gap } from '../../messages/gaps.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { dateArgs } from '../date-advice.ts';
import { isDate } from '../date-fields.ts';
import { deepFreeze } from '../frozen.ts';
import {
  BOUNDARIES,
  CITY_FACT_COLUMNS,
  CityFactRow,
  FACTS,
  GRADES,
  type Boundary,
  type CityFactColumn,
  type Fact,
  type Grade,
} from '../schema/city-fact.ts';
import type { Bilingual } from '../schema/common.ts';
import { faultOfFigure, type FigureUnits } from './figure.ts';
import { QUALIFIERS, type Qualifier } from '../schema/observation.ts';

export interface CityFactSpec {
  id: string;
  city: string;
  fact: Fact;
  value: number;
  unit: string;
  qualifier: Qualifier | null;
  /** When it was true, as the source says; null where it does not say. */
  as_of: string | null;
  published: string | null;
  boundary: Boundary;
  grade: Grade;
  note: Bilingual | null;
  source: { title: string; publisher: string; url: string };
  accessed: string | null;
}

export interface WrittenCityFact {
  spec: CityFactSpec;
  /** Where each cell was written. */
  at: Record<CityFactColumn, Place>;
}

type Cells = Record<CityFactColumn, CsvCell>;
/** Columns of dates, and what each takes. */
const DATES = [
  ['as_of', 'period'],
  ['published', 'published'],
  ['accessed', 'accessed'],
] as const;

type Report = (column: CityFactColumn, code: ProblemCode, args?: Record<string, string>) => void;

const rowsIn = remembered(
  (source, problems) => parseCsv(source, CITY_FACT_COLUMNS, problems),
  asData<Cells[]>('city-facts'),
);

/** Rows with a fault are left out and say so in `problems`; all faults of a row are reported. */
export const readCityFacts = (
  source: SourceFile,
  units: FigureUnits,
  problems: Problem[],
): readonly WrittenCityFact[] => specsIn(rowsIn(source, problems), units, problems);

const specsIn = rememberedBy((rows: readonly Cells[], units: FigureUnits, problems) =>
  rows.flatMap((cells): WrittenCityFact[] => {
    const faults: Problem[] = [];
    const spec = readRow(cells, units, (column, code, args = {}) => {
      const { file, line, column: at } = cells[column].at;
      faults.push(problemAt(code, file, line, at, args));
    });
    addAll(problems, faults);
    return spec === null || faults.length > 0 ? [] : [{ spec: deepFreeze(spec), at: placesOf(cells) }];
  }),
);

const placesOf = (cells: Cells): Record<CityFactColumn, Place> =>
  Object.fromEntries(CITY_FACT_COLUMNS.map((name) => [name, cells[name].at])) as Record<CityFactColumn, Place>;

function readRow(cells: Cells, units: FigureUnits, report: Report): CityFactSpec | null {
  const text = (column: CityFactColumn) => cells[column].text;
  const orNull = (column: CityFactColumn) => (text(column) === '' ? null : text(column));
  for (const column of ['id', 'city', 'value', 'unit'] as const)
    if (text(column) === '') report(column, 'csv-empty', { key: column });
  for (const column of ['source_title', 'source_publisher', 'source_url'] as const)
    if (text(column) === '') report(column, 'no-source', { key: column });
  for (const column of ['id', 'source_url'] as const)
    if (text(column) !== '' && !CityFactRow.shape[column].safeParse(text(column)).success)
      report(column, 'wrong-type', {
        key: column,
        detail: text(column).slice(0, 60),
        ...expectedShape(column === 'id' ? 'id' : 'https'),
      });
  const fault = text('value') === '' ? null : faultOfFigure(text('value'), units.get(text('unit')));
  if (fault) report('value', fault.code, fault.args);
  else if (text('value').startsWith('-'))
    report('value', 'not-a-number', { value: text('value'), ...gap('write', notNegative) });
  for (const [column, field] of DATES)
    if (text(column) !== '' && !isDate(field, text(column))) report(column, 'bad-date', dateArgs(field, text(column)));
  const fact = oneOf('fact', FACTS, text, report);
  const boundary = oneOf('boundary', BOUNDARIES, text, report);
  const grade = oneOf('grade', GRADES, text, report);
  const qualifier = text('qualifier') === '' ? null : oneOf('qualifier', QUALIFIERS, text, report);
  const note = readNote(text('note_vi'), text('note_en'), report);
  if (fact === null || boundary === null || grade === null) return null;
  return {
    id: text('id'),
    city: text('city'),
    fact,
    value: Number(text('value')),
    unit: text('unit'),
    qualifier,
    as_of: orNull('as_of'),
    published: orNull('published'),
    boundary,
    grade,
    note,
    source: { title: text('source_title'), publisher: text('source_publisher'), url: text('source_url') },
    accessed: orNull('accessed'),
  };
}

/** The cell as one of `known`; anything else is a problem, an empty cell too. */
function oneOf<T extends string>(
  column: CityFactColumn,
  known: readonly T[],
  text: (column: CityFactColumn) => string,
  report: Report,
): T | null {
  const parsed = z.enum(known).safeParse(text(column));
  if (parsed.success) return parsed.data;
  if (text(column) === '') report(column, 'csv-empty', { key: column });
  else report(column, 'wrong-value', { key: column, value: text(column), known: known.join(', ') });
  return null;
}

function readNote(vi: string, en: string, report: Report): Bilingual | null {
  if (vi === '' && en === '') return null;
  if (vi === '') report('note_vi', 'half-note', { key: 'note_vi' });
  if (en === '') report('note_en', 'half-note', { key: 'note_en' });
  return { vi, en };
}
