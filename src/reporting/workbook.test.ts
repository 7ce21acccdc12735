/** Workbooks as different programs write them: nothing that stands in a cell is lost, and what cannot be read is no workbook. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook, type WorkbookCell } from './workbook.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Parts of a small workbook, and what a program does otherwise. */
function book(rows: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${TYPE}"><sheets><sheet name="Số liệu" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${NS}><si><t>một</t></si><si><r><t>ha</t></r><r><t xml:space="preserve">i </t></r><rPh><t>phát âm</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0&quot;%&quot;"/><numFmt numFmtId="172" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
/** The same package with parts named otherwise, or left out. */
const rename = (bytes: Uint8Array, to: (name: string) => string | null): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
        const next = to(name);
        return next === null ? [] : [[next, content]];
      }),
    ),
  );
const cells = (bytes: Uint8Array): WorkbookCell[] => readWorkbook(bytes)?.[0]?.cells ?? [];
const read = (rows: string) => cells(book(rows)).map(({ name, kind, value }) => [name, kind, value]);

describe('what a cell holds', () => {
  test.each<[string, string, unknown[]]>([
    ['a number', '<c r="F1"><v>97.5</v></c>', ['F1', 'number', 97.5]],
    ['an exponent', '<c r="F1"><v>1.05E2</v></c>', ['F1', 'number', 105]],
    ['a percentage as it is shown', '<c r="F1" s="1"><v>0.975</v></c>', ['F1', 'percent', 97.5]],
    ['a percentage by its own format', '<c r="F1" s="3"><v>0.3</v></c>', ['F1', 'percent', 30]],
    ['a percent sign that is only written behind', '<c r="F1" s="4"><v>97.5</v></c>', ['F1', 'number', 97.5]],
    ['a date', '<c r="F1" s="2"><v>46000</v></c>', ['F1', 'date', 46000]],
    ['a date by its own format', '<c r="F1" s="5"><v>46000</v></c>', ['F1', 'date', 46000]],
    ['a date of ISO 8601', '<c r="F1" t="d"><v>2031-06-30</v></c>', ['F1', 'date', '2031-06-30']],
    ['a shared string', '<c r="F1" t="s"><v>0</v></c>', ['F1', 'text', 'một']],
    ['a string in runs, without its pronunciation', '<c r="F1" t="s"><v>1</v></c>', ['F1', 'text', 'hai']],
    ['a string in the cell', '<c r="F1" t="inlineStr"><is><t> ba </t></is></c>', ['F1', 'text', 'ba']],
    ['the result of a formula', '<c r="F1"><f>1+1</f><v>2</v></c>', ['F1', 'number', 2]],
    ['text from a formula', '<c r="F1" t="str"><f>A1</f><v>bốn</v></c>', ['F1', 'text', 'bốn']],
    ['a failed formula', '<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['F1', 'error', '#DIV/0!']],
    ['a truth', '<c r="F1" t="b"><v>1</v></c>', ['F1', 'boolean', '1']],
    ['a number that is none', '<c r="F1"><v>97,5</v></c>', ['F1', 'text', '97,5']],
    ['a line break of the format', '<c r="F1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', ['F1', 'text', 'a\rb']],
    ['its escaped form', '<c r="F1" t="str"><v>a_x005F_x000D_b</v></c>', ['F1', 'text', 'a_x000D_b']],
  ])('%s', (_, cell, expected) => expect(read(`<row r="1">${cell}</row>`)).toEqual([expected]));

  test.each([
    ['nothing', '<c r="F1" s="1"/>'],
    ['an empty string', '<c r="F1" t="inlineStr"><is><t> </t></is></c>'],
    ['a formula whose result is empty text', '<c r="F1" t="str"><f>""</f><v></v></c>'],
  ])('%s is no cell', (_, cell) => expect(read(`<row r="1">${cell}</row>`)).toEqual([]));

  test.each([
    ['no result', '<c r="F7" s="4"><f>199/200*100</f></c>', '=199/200*100'],
    ['an empty result', '<c r="F7"><f>F10+F11</f><v></v></c>', '=F10+F11'],
    ['a shared formula without one', '<c r="F7"><f t="shared" si="0"/></c>', '='],
    ['text without one', '<c r="F7" t="str"><f>A1</f></c>', '=A1'],
  ])('a formula with %s is not empty', (_, cell, value) =>
    expect(read(`<row r="7">${cell}</row>`)).toEqual([['F7', 'formula', value]]),
  );
});

describe('where a cell stands', () => {
  test('cells and rows that do not say follow those before them', () => {
    expect(
      read(
        '<row r="3"><c><v>1</v></c><c/><c><v>2</v></c><c r="F3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual([
      ['A3', 'number', 1],
      ['C3', 'number', 2],
      ['F3', 'number', 3],
      ['G3', 'number', 4],
      ['A4', 'number', 5],
    ]);
  });
  test('columns past Z', () =>
    expect(read('<row r="2"><c r="AB2"><v>1</v></c></row>')).toEqual([['AB2', 'number', 1]]));
  test('merged cells are told', () => {
    const sheet = `<worksheet ${NS}><sheetData><row r="7"><c r="J7"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="J7:J9"/></mergeCells></worksheet>`;
    expect(readWorkbook(book('', { 'xl/worksheets/sheet1.xml': sheet }))?.[0]?.merges).toEqual([
      { name: 'J7:J9', from: { row: 6, column: 9 }, to: { row: 8, column: 9 } },
    ]);
  });
});

describe('files of other programs', () => {
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const one = [['A1', 'text', 'một']];
  const readParts = (more: Record<string, string>, drop: string[] = []) => {
    const bytes = book(row, more);
    const kept = rename(bytes, (name) => (drop.includes(name) ? null : name));
    return cells(kept).map(({ name, kind, value }) => [name, kind, value]);
  };

  test('prefixes before every name', () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(readParts({ 'xl/worksheets/sheet1.xml': sheet })).toEqual(one);
  });
  test('targets from the root of the package', () => {
    const rels = `<Relationships><Relationship Id="r1" Type="${TYPE}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="${TYPE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`;
    expect(readParts({ 'xl/_rels/workbook.xml.rels': rels })).toEqual(one);
  });
  test('the strict edition of the format', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rels = `<Relationships><Relationship Id="r1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${strict}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    expect(readParts({ 'xl/_rels/workbook.xml.rels': rels })).toEqual(one);
  });
  test('other names of parts, and capitals', () => {
    const rels = `<Relationships><Relationship Id="r1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${TYPE}/sharedStrings" Target="SharedStrings2.xml"/></Relationships>`;
    const strings = `<sst ${NS}><si><t>một</t></si></sst>`;
    expect(readParts({ 'xl/_rels/workbook.xml.rels': rels, 'xl/sharedstrings2.xml': strings })).toEqual(one);
  });
  test('backslashes in the package', () => {
    const bytes = rename(book(row), (name) => name.replaceAll('/', '\\'));
    expect(cells(bytes).map(({ value }) => value)).toEqual(['một']);
  });
  test('days that are counted from 1904', () => {
    const workbook = `<workbook ${NS} xmlns:r="${TYPE}"><workbookPr date1904="1"/><sheets><sheet name="Số liệu" sheetId="1" r:id="r1"/></sheets></workbook>`;
    const rows = '<row r="1"><c r="A1" s="2"><v>44538</v></c><c r="B1"><v>5</v></c></row>';
    expect(cells(book(rows, { 'xl/workbook.xml': workbook })).map(({ value }) => value)).toEqual([46000, 5]);
  });
  test('no relations of the package', () => expect(readParts({}, ['_rels/.rels'])).toEqual(one));

  test.each<[string, Uint8Array]>([
    ['no zip at all', strToU8('PK no')],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['an OpenDocument sheet', zipSync({ 'content.xml': strToU8('<office/>') })],
    ['XML that is cut short', book('<row r="1"><c')],
    ['a string that the file does not hold', book('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ])('%s is no workbook', (_, bytes) => expect(readWorkbook(bytes)).toBeNull());
});
