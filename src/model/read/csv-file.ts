/** Reads a CSV file with a fixed header, so that every cell can be traced to line and column. */
import Papa from 'papaparse';
import { problemAt, withLf, type SourceFile } from './source-file.ts';
import { checkPasted, checkText, type TextReport } from './text-rules.ts';
import { csvCount, csvDetail, csvLoneText } from '../../messages/syntax.ts';
import type { Problem } from '../../messages/problems.ts';

export interface Place {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

export interface CsvCell {
  text: string;
  at: Place;
}

/** Rows below the header, each a cell per column; `null` where the number of cells is wrong, which `surplus` may explain. */
export function parseCsv<C extends string>(
  { name, text: written }: SourceFile,
  columns: readonly C[],
  problems: Problem[],
  surplus: (cells: CsvCell[]) => Problem | null = () => null,
): Record<C, CsvCell>[] {
  const source: SourceFile = { name, text: withLf(written) };
  if (!isSeparatedByCommas(source, columns, problems)) return [];
  const { data, errors } = Papa.parse<string[]>(source.text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const places = cellPlaces(source);
  for (const { row, code } of errors)
    problems.push(problemAt('csv-row', name, places[row ?? 0]?.[0]?.line ?? 1, 1, csvDetail(code)));
  const all = data.map((cells, row) =>
    cells.map((text, index): CsvCell => ({
      text,
      at: places[row]?.[index] ?? { file: name, line: row + 1, column: 1 },
    })),
  );
  for (const { text, at } of all.flat()) {
    const report: TextReport = (code, args) => problems.push(problemAt(code, at.file, at.line, at.column, args));
    checkText(text, report);
    checkPasted(text, report);
  }
  const [header = [], ...rows] = all.map((cells) =>
    withoutEmptyEnd(
      cells.map(({ text, at }) => ({ text: text.trim(), at })),
      columns.length,
    ),
  );
  if (!isHeader(header, columns, source, problems) || errors.length > 0) return [];
  return rows.flatMap((cells) => {
    const [first] = cells;
    if (!first || cells.every(({ text }) => text === '')) return [];
    const filled = cells.filter(({ text }) => text !== '');
    // A sum has its word and its figure; more than that is a row of data that is not finished.
    if (columns.length > SHORT && filled.length <= (columns.length > LONG ? 2 : 1) && first.text !== '') {
      problems.push(problemAt('csv-row', first.at.file, first.at.line, 1, csvLoneText()));
      return [];
    }
    if (cells.length === columns.length)
      return [Object.fromEntries(columns.map((name, index) => [name, cells[index]])) as Record<C, CsvCell>];
    const { file, line } = first.at;
    problems.push(surplus(cells) ?? problemAt('csv-row', file, line, 1, csvCount(cells.length, columns.length)));
    return [];
  });
}

/** In a row of so few cells one alone may be all that is there yet. */
const SHORT = 5;
/** In a row of more cells than these, two are no data either. */
const LONG = 10;

/** Spreadsheets write cells that were used once and are empty now. */
const withoutEmptyEnd = (cells: CsvCell[], width: number): CsvCell[] =>
  cells.slice(0, Math.max(width, cells.findLastIndex(({ text }) => text !== '') + 1));

/** A spreadsheet set to Vietnamese writes semicolons, “Unicode text” has tabs, and some put `sep=;` above it all. */
function isSeparatedByCommas({ name, text }: SourceFile, columns: readonly string[], problems: Problem[]): boolean {
  const first = /^[^\n]*/.exec(text)?.[0] ?? '';
  const other = [';', '\t', '|'].find((sign) => columns.length > 1 && first.split(sign).length >= columns.length);
  const declared = /^"?sep=/i.test(first);
  if (declared) problems.push(problemAt('csv-declared', name, 1, 1, { found: first.slice(0, 10) }));
  else if (other !== undefined)
    problems.push(problemAt('csv-separator', name, 1, 1, { found: other === '\t' ? 'tab' : other }));
  return other === undefined && !declared;
}

function isHeader(
  header: readonly CsvCell[],
  columns: readonly string[],
  source: SourceFile,
  problems: Problem[],
): boolean {
  const wrong = columns.findIndex((name, index) => header[index]?.text !== name);
  if (wrong < 0 && header.length === columns.length) return true;
  const at = header[wrong < 0 ? columns.length : wrong]?.at ?? { line: 1, column: 1 };
  const no = wrong < 0 ? columns.length : wrong;
  problems.push(
    source.text.trim() === ''
      ? problemAt('empty-file', source.name, 1, 1)
      : problemAt('csv-columns', source.name, at.line, at.column, {
          no: String(no + 1),
          wanted: columns[no] ?? '—',
          found: (header[no]?.text ?? '').slice(0, 60) || '—',
          known: columns.join(', '),
        }),
  );
  return false;
}

/** Where each cell begins. Papaparse tells the line only, and quoted cells may hold commas and line breaks. */
function cellPlaces({ name, text }: SourceFile): Place[][] {
  const rows: Place[][] = [[{ file: name, line: 1, column: 1 }]];
  let [line, lineStart, quoted] = [1, 0, false];
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') quoted = !quoted;
    if (char === '\n') {
      line++;
      lineStart = index + 1;
      if (!quoted) rows.push([{ file: name, line, column: 1 }]);
    } else if (char === ',' && !quoted) rows.at(-1)?.push({ file: name, line, column: index + 2 - lineStart });
  }
  return rows;
}
