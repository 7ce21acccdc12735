/** Step "read": a workbook that came back → whose form it is, and the row of each box. Faults are collected, and what can be read is read all the same. */
import type { Fault } from '../messages/form-faults.ts';
import type { City, Site } from '../model/types.ts';
import { nearest } from '../text/nearest.ts';
import type { Box } from './boxes.ts';
import { EXPERTS } from './form.ts';
import { DATA_SHEET, fold, unitWord, type ColumnKey } from './layout.ts';
import { readHead, type Expected, type Head, type Report } from './read-head.ts';
import { readTable, type FormCells, type TableRow } from './table.ts';
import { reportUnread, secondSheets } from './unread.ts';
import { readWorkbook } from './workbook.ts';

export interface FormFile {
  name: string;
  bytes: Uint8Array;
}

export interface FormRow {
  file: string;
  city: City;
  year: string;
  box: Box;
  cells: FormCells;
  /** `F12` */
  at: (column: ColumnKey) => string;
}

export function readForm(site: Site, { name: file, bytes }: FormFile, expected: Expected, faults: Fault[]): FormRow[] {
  const report: Report = (code, cell, args = {}) => void faults.push({ code, file, sheet: DATA_SHEET, cell, args });
  const ofFile = (code: Fault['code'], args: Fault['args'] = {}) =>
    void faults.push({ code, file, sheet: '', cell: '', args });
  const sheets = readWorkbook(bytes);
  if (sheets === null) {
    ofFile('not-a-workbook');
    return [];
  }
  const sheet = sheets.find(({ name }) => fold(name) === fold(DATA_SHEET));
  if (!sheet) {
    ofFile('no-sheet', { sheet: DATA_SHEET, found: sheets.map(({ name }) => name).join(', ') });
    return [];
  }
  for (const { sheet: other, cell } of secondSheets(sheets))
    faults.push({ code: 'second-sheet', file, sheet: other, cell, args: { sheet: DATA_SHEET, other } });
  const table = readTable(sheet, report);
  if (!table) return [];
  reportUnread(table.rows, report);
  const head = readHead(site, sheet.cells, table.header, expected, report);
  const { city } = head;
  return table.rows.flatMap((row) => {
    const { cells, at } = row;
    if (!cells.indicator && !cells.box && !cells.value) return [];
    const box = findBox(site, row, head, report);
    return box && city ? [{ file, city, year: head.year, box, cells, at }] : [];
  });
}

function findBox(site: Site, { cells, at }: TableRow, { agency, boxes }: Head, report: Report): Box | null {
  const text = (column: ColumnKey) => String(cells[column]?.value ?? '');
  const [id, key, unit] = [text('indicator'), text('box'), text('unit')];
  const indicator = site.indicator(id);
  const own = boxes.filter((box) => box.indicator.id === id);
  if (!indicator)
    report('unknown-indicator', at('indicator'), {
      id,
      nearest: nearest(id, new Set(boxes.map((box) => box.indicator.id))),
    });
  else if (own.length === 0) {
    const responsible = indicator.annex
      .filter(({ plan }) => plan === boxes[0]?.annex.plan)
      .flatMap((row) => row.responsible.map((one) => one.id));
    report('foreign-indicator', at('indicator'), { id, agency, responsible: responsible.join(', ') || EXPERTS });
  }
  if (own.length === 0) return null;
  const box = own.find((one) => one.key === key);
  if (!box) report('unknown-box', at('box'), { indicator: id, key, known: own.map((one) => one.key).join(', ') });
  else if (cells.value && fold(unit) !== fold(unitWord(box)))
    report('wrong-unit', at('unit'), { unit, expected: unitWord(box) });
  return box ?? null;
}
