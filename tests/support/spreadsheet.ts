/** LibreOffice with the settings of a country, as an office has it: opens files and writes the values that it read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { ask } from './validators.ts';

export type Locale = 'vi-VN' | 'en-US';

const settings = (locale: Locale): string =>
  readFileSync('tests/support/libreoffice-vi.xcu', 'utf8').replaceAll('vi-VN', locale);

/** Cells as values and not as shown, every sheet, in the signs of the country. */
const VALUES = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export type Sheets = ReadonlyMap<string, string[][]>;

/**
 * The sheets of each file by the name of the file, then by their own; a CSV has one, called ''. LibreOffice exits 0 on a
 * corrupt file, so what counts is what it wrote.
 */
export function openedBy(locale: Locale, folder: string, files: readonly string[]): Map<string, Sheets> {
  const profile = join(folder, `profile-${locale}`);
  const out = join(folder, `out-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings(locale));
  ask(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    VALUES,
    '--outdir',
    out,
    ...files,
  );
  const written = existsSync(out) ? readdirSync(out) : [];
  const stems = files.map((file) => basename(file).replace(/\.(?:xlsx|csv)$/, '')).sort((a, b) => b.length - a.length);
  // `timeline-hai-phong-….csv` is of timeline-hai-phong and not of timeline.
  const stemOf = (name: string) => stems.find((stem) => name === `${stem}.csv` || name.startsWith(`${stem}-`));
  return new Map(
    files.map((file) => {
      const stem = basename(file).replace(/\.(?:xlsx|csv)$/, '');
      const own = written.filter((name) => stemOf(name) === stem);
      return [
        basename(file),
        new Map(own.map((name) => [name.slice(stem.length + 1, -'.csv'.length), rowsOf(join(out, name))] as const)),
      ];
    }),
  );
}

const rowsOf = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ',', skipEmptyLines: false }).data.filter((row) =>
    row.some((cell) => cell !== ''),
  );

const TRUTH: Record<Locale, readonly [string, string]> = { 'vi-VN': ['ĐÚNG', 'SAI'], 'en-US': ['TRUE', 'FALSE'] };

/** How LibreOffice writes a value in that country. */
export function shownIn(locale: Locale, cell: string | number | boolean | null | undefined): string {
  if (typeof cell === 'number') return locale === 'vi-VN' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'boolean') return TRUTH[locale][cell ? 0 : 1];
  return cell ?? '';
}
