/** Workbooks as offices open them: by LibreOffice with Vietnamese and with English settings, and by SheetJS, which had no part in writing them. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read as readWorkbook, utils, type CellObject } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ABOUT_SHEET } from '../../src/outputs/formats/about-sheet.ts';
import { OLD_NAMES, TABLES } from '../../src/outputs/tables/index.ts';
import { indicatorRows } from '../../src/outputs/tables/indicator-rows.ts';
import type { Cell, Table } from '../../src/outputs/tables/table.ts';
import { charts, site } from '../../src/site.ts';
import { chartRows } from '../../src/outputs/tables/chart-rows.ts';
import { must } from '../../src/text/must.ts';
import { bytes, DIST, files } from '../support/site.ts';
import { openedBy, shownIn, type Locale } from '../support/spreadsheet.ts';
import { inFolder, needsTool } from '../support/validators.ts';

/** Every workbook that holds the rows of one table, and these rows. */
const WORKBOOKS: readonly (readonly [path: string, table: Table])[] = [
  ...TABLES.map((table) => [`data/${table.name}.xlsx`, table] as const),
  ...site.indicators.map((indicator) => [`indicators/${indicator.id}.xlsx`, indicatorRows(indicator)] as const),
  ...charts.map((chart) => [`charts/${chart.id}.xlsx`, chartRows(chart)] as const),
];
const LOCALES = ['vi-VN', 'en-US'] as const satisfies readonly Locale[];
const empty = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === '';

describe.each(LOCALES)('LibreOffice %s', (locale) => {
  test('opens every workbook, and every cell is what its table says', async (context) => {
    needsTool(context, 'soffice');
    await inFolder((folder) => {
      let cells = 0;
      for (const start of ['data/', 'indicators/', 'charts/']) {
        const part = WORKBOOKS.filter(([path]) => path.startsWith(start));
        const opened = openedBy(
          locale,
          folder,
          part.map(([path]) => resolve(DIST, path)),
        );
        for (const [path, table] of part) {
          const sheets = must(opened.get(must(path.split('/').at(-1), path)), path);
          const [header, ...rows] = must(sheets.get(table.name.slice(0, 31)), `${path}: the sheet`);
          expect(header, path).toEqual(table.columns.map(({ name }) => name));
          const expected = table.rows(site).map((row) => row.map((cell) => shownIn(locale, cell)));
          expect(rows, path).toEqual(expected);
          expect(must(sheets.get(ABOUT_SHEET), `${path}: the sheet that explains`).flat(), path).toEqual(
            expect.arrayContaining([site.publisher.data_licence.url, site.publisher.updated]),
          );
          cells += expected.length * table.columns.length;
        }
      }
      console.log(`LibreOffice ${locale}: ${WORKBOOKS.length} workbooks, ${cells} cells agree`);
    });
  });

  test('opens the workbook of all tables in a fresh all.zip, and every cell agrees', async (context) => {
    needsTool(context, 'soffice');
    await inFolder((folder) => {
      const file = join(folder, 'book.xlsx');
      writeFileSync(file, must(unzipSync(bytes('data/all.zip'))['open-plan.xlsx'], 'open-plan.xlsx'));
      const sheets = must(openedBy(locale, folder, [file]).get('book.xlsx'), 'book');
      for (const table of TABLES)
        expect(sheets.get(table.name), table.name).toEqual([
          table.columns.map(({ name }) => name),
          ...table.rows(site).map((row) => row.map((cell) => shownIn(locale, cell))),
        ]);
      const about = must(sheets.get(ABOUT_SHEET), 'the sheet that explains').flat();
      expect(about).toEqual(expect.arrayContaining([must(site.plans[0], 'a plan').title.vi]));
      expect(about.join('\n')).toContain(site.publisher.data_licence.url);
    });
  });

  /** Values of an indicator: how many there are, how many are read a thousand times too large, how many as text. */
  const readings = (id: string, sheet: readonly (readonly string[])[]) => {
    const table = indicatorRows(must(site.indicator(id), id));
    const at = table.columns.findIndex(({ name }) => name === 'value');
    const values = table.rows(site).map((row) => row[at] ?? null);
    const pairs = values.flatMap((value, index) =>
      value === null ? [] : [{ value, read: must(sheet[index + 1], `row ${index}`)[at] ?? '' }],
    );
    const amiss = pairs.filter(({ value, read }) => read !== shownIn(locale, value));
    return {
      all: pairs.length,
      amiss: amiss.length,
      thousandfold: amiss.filter(({ value, read }) => Math.abs(Number(read) / (Number(value) * 1000) - 1) < 1e-9)
        .length,
    };
  };

  test('values of an indicator: wrong in the CSV with Vietnamese settings, right in the workbook', async (context) => {
    needsTool(context, 'soffice');
    await inFolder((folder) => {
      const id = '1.2.2-a';
      const read = (format: string) => {
        const file = `${id}.${format}`;
        const sheets = must(openedBy(locale, folder, [resolve(DIST, 'indicators', file)]).get(file), file);
        return readings(id, must(sheets.get(format === 'csv' ? '' : id) ?? [...sheets.values()][0], file));
      };
      const [before, after] = [read('csv'), read('xlsx')];
      expect(after).toEqual({ all: before.all, amiss: 0, thousandfold: 0 });
      // The CSV is right where a point is a decimal point; a Vietnamese program takes it for thousands.
      if (locale === 'vi-VN') expect(before.thousandfold).toBeGreaterThan(before.all / 2);
      else expect(before.amiss).toBe(0);
      console.log(
        `${id} by LibreOffice ${locale}: CSV ${before.thousandfold} of ${before.all} values a thousand times too large, ${before.amiss - before.thousandfold} left as text; XLSX ${after.amiss} of ${after.all} wrong`,
      );
    });
  });

  test('a corrupt workbook is noticed', async (context) => {
    needsTool(context, 'soffice');
    await inFolder((folder) => {
      const file = join(folder, 'cut.xlsx');
      writeFileSync(file, bytes('data/clauses.xlsx').subarray(0, 2000));
      expect([...must(openedBy(locale, folder, [file]).get('cut.xlsx'), 'cut').values()]).toEqual([]);
    });
  });
});

describe('SheetJS', () => {
  const opened = (path: string) => readWorkbook(bytes(path), { cellDates: false, cellNF: true, bookFiles: true });

  test('reads every cell with its type: numbers as numbers, the rest as text that stays text', () => {
    let cells = 0;
    for (const [path, table] of WORKBOOKS) {
      const book = opened(path);
      const sheet = must(book.Sheets[must(book.SheetNames[0], path)], path);
      for (const [index, row] of table.rows(site).entries())
        for (const [column, cell] of row.entries()) {
          const found = sheet[utils.encode_cell({ r: index + 1, c: column })] as CellObject | undefined;
          if (empty(cell)) {
            expect(found?.v ?? '', path).toBe('');
            continue;
          }
          cells += 1;
          expect([found?.t, found?.v], `${path} ${index}.${column}`).toEqual([
            typeof cell === 'number' ? 'n' : typeof cell === 'boolean' ? 'b' : 's',
            cell,
          ]);
          // @ is the format of text: no program makes a date of 2024-06 when a reader touches the cell.
          if (typeof cell === 'string') expect(found?.z, `${path} ${index}.${column}`).toBe('@');
        }
    }
    console.log(`SheetJS: ${WORKBOOKS.length} workbooks, ${cells} cells with their types`);
  });

  test('the header stays in sight and filters every column', () => {
    for (const [path, table] of WORKBOOKS) {
      const book = opened(path) as ReturnType<typeof opened> & { files: Record<string, { content: Uint8Array }> };
      const sheet = must(book.Sheets[must(book.SheetNames[0], path)], path);
      const corner = utils.encode_cell({ r: table.rows(site).length, c: table.columns.length - 1 });
      expect(sheet['!autofilter']?.ref, path).toBe(`A1:${corner}`);
      const xml = new TextDecoder().decode(must(book.files['xl/worksheets/sheet1.xml'], path).content);
      expect(xml, path).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    }
  });

  test('the workbook of all tables has each of them after the sheet that explains', () => {
    expect(opened('data/open-plan.xlsx').SheetNames).toEqual([ABOUT_SHEET, ...TABLES.map(({ name }) => name)]);
  });

  test('the sheet that explains names title, address, licence and date, and the terms of rows of others', () => {
    for (const [path, table] of WORKBOOKS) {
      const book = opened(path);
      const said = utils
        .sheet_to_json<(string | undefined)[]>(must(book.Sheets[ABOUT_SHEET], path), { header: 1 })
        .flat();
      const text = said.join('\n');
      expect(text, path).toContain(`${site.publisher.name.vi}: ${table.title.vi}`);
      expect(said, path).toEqual(expect.arrayContaining([site.publisher.updated, site.publisher.data_licence.url]));
      expect(text, path).toMatch(/\/(?:data|indicators|charts)\//);
      if (table.columns.some(({ name }) => name === 'source_id')) {
        const named = new Set(
          table.rows(site).map((row) => row[table.columns.findIndex(({ name }) => name === 'licence_id')]),
        );
        for (const terms of named) if (terms !== null) expect(said, `${path} ${String(terms)}`).toContain(terms);
      }
    }
  });
});

test('beside every CSV stands a workbook with as many rows', () => {
  const old = OLD_NAMES.map(([name]) => `${name}.csv`);
  const csv = (folder: string) =>
    files(folder).filter((name) => name.endsWith('.csv') && !(folder === 'data' && old.includes(name)));
  expect(csv('data').length + csv('indicators').length + csv('charts').length).toBeGreaterThanOrEqual(WORKBOOKS.length);
  for (const folder of ['data', 'indicators', 'charts'])
    for (const name of csv(folder)) {
      const rows = Papa.parse<string[]>(bytes(`${folder}/${name}`).toString('utf8'), { skipEmptyLines: true }).data;
      const book = readWorkbook(bytes(`${folder}/${name.replace(/csv$/, 'xlsx')}`));
      const sheet = must(book.Sheets[must(book.SheetNames[0], name)], name);
      expect(utils.decode_range(must(sheet['!ref'], name)).e.r + 1, name).toBe(rows.length);
    }
});
