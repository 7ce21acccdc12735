/** Step "read": a workbook that came back → whose form it is, and the row of each box. Faults are collected, and what can be read is read all the same. */
import { must } from '../text/must.ts';
import { nearest } from '../text/nearest.ts';
import type { City, Site } from '../model/types.ts';
import { boxesOf, type Box } from './boxes.ts';
import type { Fault, FaultCode } from '../messages/form-faults.ts';
import { EXPERTS, formOf, reporters, reportingCities, reportingPlan } from './form.ts';
import {
  cellName,
  COLUMN_KEYS,
  COLUMNS,
  DATA_SHEET,
  fold,
  HEAD,
  unitWord,
  type ColumnKey,
  type HeadKey,
} from './layout.ts';
import { readWorkbook, type WorkbookCell } from './workbook.ts';

export interface FormFile {
  name: string;
  bytes: Uint8Array;
}

/** What the importer says that it is importing; a form of something else is a fault. */
export interface Expected {
  city?: string | undefined;
  year?: string | undefined;
}

export interface FormRow {
  file: string;
  city: City;
  year: string;
  box: Box;
  cells: Partial<Record<ColumnKey, WorkbookCell>>;
  /** `F12` */
  at: (column: ColumnKey) => string;
}

/** The others only explain. */
const NEEDED = COLUMN_KEYS.filter((key) => key !== 'name' && key !== 'what' && key !== 'help');

export function readForm(site: Site, { name: file, bytes }: FormFile, expected: Expected, faults: Fault[]): FormRow[] {
  const report: Report = (code, cell, args = {}) => void faults.push({ code, file, sheet: DATA_SHEET, cell, args });
  const sheets = readWorkbook(bytes);
  const sheet = sheets?.find(({ name }) => fold(name) === fold(DATA_SHEET));
  if (!sheet) {
    if (sheets === null) faults.push({ code: 'not-a-workbook', file, sheet: '', cell: '', args: {} });
    else
      faults.push({
        code: 'no-sheet',
        file,
        sheet: '',
        cell: '',
        args: { sheet: DATA_SHEET, found: sheets.map(({ name }) => name).join(', ') },
      });
    return [];
  }

  const rows = Map.groupBy(sheet.cells, ({ row }) => row);
  const isTitle = ({ value }: WorkbookCell, key: ColumnKey) => fold(String(value)) === fold(COLUMNS[key]);
  const [headerRow, header] = [...rows].find(([, cells]) => cells.some((cell) => isTitle(cell, 'indicator'))) ?? [
    0,
    [],
  ];
  const column = new Map(
    COLUMN_KEYS.flatMap((key) =>
      header.filter((cell) => isTitle(cell, key)).map((cell) => [key, cell.column] as const),
    ),
  );
  const missing = NEEDED.filter((key) => !column.has(key));
  if (missing.length > 0) {
    report('no-columns', cellName(headerRow, 0), { missing: missing.map((key) => COLUMNS[key]).join(', ') });
    return [];
  }

  const head = readHead(site, sheet.cells, headerRow, expected, report);
  return [...rows].flatMap(([row, all]) => {
    if (row <= headerRow) return [];
    const cells = Object.fromEntries(
      [...column].flatMap(([key, at]) => all.filter((cell) => cell.column === at).map((cell) => [key, cell])),
    ) as FormRow['cells'];
    const at = (key: ColumnKey) => cellName(row, must(column.get(key), key));
    if (!cells.indicator && !cells.box && !cells.value) return [];
    const box = findBox(site, cells, head, at, report);
    return box && head.city ? [{ file, city: head.city, year: head.year, box, cells, at }] : [];
  });
}

type Report = (code: FaultCode, cell: string, args?: Record<string, string>) => void;

interface Head {
  city: City | null;
  year: string;
  agency: string;
  /** The boxes of the agency; all of the city where the agency cannot be told, so that the rows are checked all the same. */
  boxes: Box[];
}

function readHead(site: Site, cells: readonly WorkbookCell[], above: number, expected: Expected, report: Report): Head {
  const [cityAt, yearAt, agencyAt] = (['city', 'year', 'agency'] as const).map((key) =>
    headCell(cells, key, above, report),
  );
  const known = reportingCities(site);
  const city = known.find(({ id }) => id === cityAt?.text) ?? null;
  if (cityAt && !city)
    report('unknown-city', cityAt.name, { id: cityAt.text, known: known.map(({ id }) => id).join(', ') });
  if (city && cityAt && expected.city !== undefined && city.id !== expected.city)
    report('other-city', cityAt.name, { id: city.id, expected: expected.city });
  if (yearAt && !/^\d{4}$/.test(yearAt.text)) report('bad-year', yearAt.name, { value: yearAt.text });
  else if (yearAt && expected.year !== undefined && yearAt.text !== expected.year)
    report('other-year', yearAt.name, { value: yearAt.text, expected: expected.year });

  const plans = (city ? [city] : known).flatMap((one) => reportingPlan(one) ?? []);
  const form = city && agencyAt ? formOf(city, yearAt?.text ?? '', agencyAt.text) : null;
  if (city && agencyAt && !form) reportAgency(site, city, agencyAt, report);
  return {
    city,
    year: yearAt?.text ?? '',
    agency: form?.key ?? '',
    boxes: form?.boxes ?? plans.flatMap(({ annex }) => annex.flatMap(boxesOf)),
  };
}

interface HeadCell {
  name: string;
  text: string;
}

function headCell(cells: readonly WorkbookCell[], key: HeadKey, above: number, report: Report): HeadCell | null {
  const label = cells.find(
    ({ row, column, value }) => row < above && column === 0 && fold(String(value)) === fold(HEAD[key]),
  );
  const cell = label && cells.find(({ row, column }) => row === label.row && column === 1);
  if (!cell) report('no-head', label ? cellName(label.row, 1) : 'A1', { label: HEAD[key] });
  return cell ? { name: cell.name, text: String(cell.value) } : null;
}

function reportAgency(site: Site, city: City, { name, text: id }: HeadCell, report: Report) {
  const plan = reportingPlan(city);
  const known = plan === null ? [] : reporters(plan);
  const agency = site.agency(id);
  if (!agency) report('unknown-agency', name, { id, nearest: nearest(id, known) });
  else if (agency.city !== city)
    report('foreign-agency', name, {
      id,
      agencyCity: agency.city.name.vi,
      city: city.name.vi,
      nearest: nearest(id, known),
    });
  else report('no-duty', name, { id, known: known.join(', ') });
}

function findBox(
  site: Site,
  cells: FormRow['cells'],
  { agency, boxes }: Head,
  at: FormRow['at'],
  report: Report,
): Box | null {
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
