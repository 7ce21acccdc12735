/** Whose form it is: the lines above the table, checked against the register. */
import { nearest } from '../text/nearest.ts';
import type { FaultCode } from '../messages/form-faults.ts';
import type { City, Site } from '../model/types.ts';
import { boxesOf, type Box } from './boxes.ts';
import { formOf, reporters, reportingCities, reportingPlan } from './form.ts';
import { fold, HEAD, type HeadKey } from './layout.ts';
import { cellName, type WorkbookCell } from './workbook.ts';

export type Report = (code: FaultCode, cell: string, args?: Record<string, string>) => void;

/** What the importer says that it is importing; a form of something else is a fault. */
export interface Expected {
  city?: string | undefined;
  year?: string | undefined;
}

export interface Head {
  city: City | null;
  year: string;
  agency: string;
  /** The boxes of the agency; all of the city where the agency cannot be told, so that the rows are checked all the same. */
  boxes: Box[];
}

/** `above` is the row of the column titles, counted from 0. */
export function readHead(
  site: Site,
  cells: readonly WorkbookCell[],
  above: number,
  expected: Expected,
  report: Report,
): Head {
  const at = (key: HeadKey) => headCell(cells, key, above, report);
  const [cityAt, yearAt, agencyAt] = [at('city'), at('year'), at('agency')];
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
