/** Reads a CSV file with a fixed header, so that every cell can be traced to line and column. */
import Papa from 'papaparse';
import { problemAt, checkText, type SourceFile } from './source-file.ts';
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
  source: SourceFile,
  columns: readonly C[],
  problems: Problem[],
  surplus: (cells: CsvCell[]) => Problem | null = () => null,
): Record<C, CsvCell>[] {
  const { data, errors } = Papa.parse<string[]>(source.text, { delimiter: ',', skipEmptyLines: false });
  const places = cellPlaces(source);
  for (const { row, message } of errors)
    problems.push(problemAt('csv-row', source.name, places[row ?? 0]?.[0]?.line ?? 1, 1, { detail: message }));
  const [header = [], ...rows] = data.map((cells, row) =>
    cells.map((text, index): CsvCell => ({
      text: text.trim(),
      at: places[row]?.[index] ?? { file: source.name, line: row + 1, column: 1 },
    })),
  );
  const wrong = columns.findIndex((name, index) => header[index]?.text !== name);
  if (wrong >= 0 || header.length !== columns.length) {
    const at = header[wrong < 0 ? columns.length : wrong]?.at ?? { line: 1, column: 1 };
    problems.push(
      problemAt('csv-columns', source.name, at.line, at.column, {
        detail:
          header
            .map(({ text }) => text)
            .join(', ')
            .slice(0, 80) || '—',
        known: columns.join(', '),
      }),
    );
    return [];
  }
  if (errors.length > 0) return [];
  return rows.flatMap((cells) => {
    const [first] = cells;
    if (!first || (cells.length === 1 && first.text === '')) return [];
    for (const { text, at } of cells)
      checkText(text, (code, args) => problems.push(problemAt(code, at.file, at.line, at.column, args)));
    if (cells.length === columns.length)
      return [Object.fromEntries(columns.map((name, index) => [name, cells[index]])) as Record<C, CsvCell>];
    const { file, line } = first.at;
    problems.push(
      surplus(cells) ?? problemAt('csv-row', file, line, 1, { detail: `${cells.length} ≠ ${columns.length}` }),
    );
    return [];
  });
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
