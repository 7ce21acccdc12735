/** Reads an XLSX into cells with their places. Keeps what ready-made readers drop: whether a number is shown as a percentage or a date, whether a formula has a result, which cells are merged. */
import type { Element, Nodes } from 'xast';
import { formatsOf, type Format } from './number-formats.ts';
import { openPackage, type Part } from './workbook-parts.ts';
import { attribute, elements, stringOf, textOf, unescaped } from './xml.ts';

export interface CellPlace {
  /** Counted from 0. */
  row: number;
  column: number;
}

export interface WorkbookCell extends CellPlace {
  /** `F12` */
  name: string;
  /** A percent is a number that is shown with a percent sign; a formula is one whose result the file does not hold. */
  kind: 'number' | 'percent' | 'text' | 'boolean' | 'error' | 'date' | 'formula';
  /** As people see it: of a number shown as 97.5%, 97.5. */
  value: string | number;
}

export interface Merge {
  /** `F7:F9` */
  name: string;
  from: CellPlace;
  to: CellPlace;
}

export interface WorkbookSheet {
  name: string;
  cells: WorkbookCell[];
  merges: Merge[];
}

/** The sheets of a workbook in their order, or null when the bytes are none. */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] | null {
  try {
    const workbook = openPackage(bytes);
    if (!workbook) return null;
    const context: Context = {
      strings: elements(workbook.ofKind('sharedStrings')?.xml ?? null, 'si').map(stringOf),
      formats: formatsOf(workbook.ofKind('styles')?.xml ?? null),
      epoch: elements(workbook.xml, 'workbookPr').some((one) => /^(?:1|true)$/.test(attribute(one, 'date1904')))
        ? EPOCH_1904
        : 0,
    };
    const sheets = elements(workbook.xml, 'sheet');
    return sheets.length === 0 ? null : sheets.map((sheet) => readSheet(sheet, workbook, context));
  } catch {
    return null;
  }
}

interface Context {
  strings: readonly string[];
  formats: readonly Format[];
  /** Days between the day that the file counts from and the usual one. */
  epoch: number;
}

/** Files that began on an old Macintosh count their days from 1904. */
const EPOCH_1904 = 1462;

function readSheet(sheet: Element, workbook: Part, context: Context): WorkbookSheet {
  const xml = workbook.byId(attribute(sheet, 'id'))?.xml ?? null;
  return {
    name: attribute(sheet, 'name').normalize('NFC').trim(),
    cells: placed(xml).flatMap(({ cell, place }) => readCell(cell, place, context) ?? []),
    merges: elements(xml, 'mergeCell').map((merge) => {
      const name = attribute(merge, 'ref');
      const [from = '', to = from] = name.split(':');
      return { name, from: placeOf(from), to: placeOf(to) };
    }),
  };
}

/** Cells with their places. A row or cell that does not say where it is follows the one before it. */
function placed(xml: Nodes | null): { cell: Element; place: CellPlace }[] {
  let row = -1;
  return elements(xml, 'row').flatMap((line) => {
    const number = Number(attribute(line, 'r'));
    row = number > 0 ? number - 1 : row + 1;
    let column = -1;
    return elements(line, 'c').map((cell) => {
      const name = attribute(cell, 'r');
      const place = name === '' ? { row, column: column + 1 } : placeOf(name);
      column = place.column;
      return { cell, place };
    });
  });
}

function readCell(cell: Element, place: CellPlace, { strings, formats, epoch }: Context): WorkbookCell | null {
  const name = cellName(place.row, place.column);
  const is = (kind: WorkbookCell['kind'], value: string | number): WorkbookCell | null =>
    value === '' ? null : { name, ...place, kind, value };
  const type = attribute(cell, 't') || 'n';
  const [result] = elements(cell, 'v').map(textOf);
  const [formula] = elements(cell, 'f').map(textOf);
  if (formula !== undefined && (result === undefined || (result === '' && type !== 'str')))
    return is('formula', `=${formula}`);
  const raw = (result ?? '').trim();
  switch (type) {
    case 's':
      return is('text', sharedString(strings, raw));
    case 'inlineStr':
      return is('text', stringOf(cell).trim());
    case 'str':
      return is('text', unescaped(result ?? '').trim());
    case 'b':
      return is('boolean', raw);
    case 'e':
      return is('error', raw);
    case 'd':
      return is('date', raw);
    default:
      return raw === '' ? null : is(...numberOf(raw, formats[Number(attribute(cell, 's') || 0)] ?? 'number', epoch));
  }
}

/** A number that is none is text, so that whoever reads it says so. Binary fractions: 0.975 × 100 must be 97.5. */
function numberOf(raw: string, format: Format, epoch: number): [WorkbookCell['kind'], string | number] {
  const value = Number(raw);
  if (!Number.isFinite(value)) return ['text', raw];
  if (format === 'date') return [format, value + epoch];
  return [format, format === 'percent' ? Number((value * 100).toPrecision(12)) : value];
}

/** A workbook that points to a string which it does not hold is damaged; reading on would lose the text. */
function sharedString(strings: readonly string[], index: string): string {
  const text = index === '' ? '' : strings[Number(index)];
  if (text === undefined) throw new RangeError(`The workbook has no string ${index}.`);
  return text.trim();
}

/** 0, 5 → `F1`: both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function placeOf(name: string): CellPlace {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(name) ?? [];
  const column = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
