/** However a form comes back, each outcome is faults with their cells, or all of its values; none is lost in silence. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { faultWords } from '../../src/messages/form-faults.ts';
import { say } from '../../src/messages/message.ts';
import { zip } from '../../src/outputs/formats/zip.ts';
import { appended } from '../../src/reporting/append.ts';
import { formOf } from '../../src/reporting/form.ts';
import { formParts } from '../../src/reporting/form-xlsx.ts';
import { importForms } from '../../src/reporting/import.ts';
import { changeForm, reportingCity, type Content } from '../../src/reporting/testing.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { must } from '../../src/text/must.ts';
import { faultsOfWords } from './judge.ts';
import { SNIPPETS, VALUES } from './values.ts';

const RUNS = Math.ceil(Number(process.env['BREAKAGES'] ?? 300) / 3);
const SEED = Number(process.env['BREAKAGES_SEED'] ?? 20261126);

const ROWS = [7, 8, 9, 10, 11, 12];
const FILLED: Record<string, Content> = {
  F7: 3_900,
  F8: 4_100,
  F9: 8_000,
  F10: 38.25,
  F11: 1.6,
  F12: 'Đạt chuẩn',
  ...Object.fromEntries(
    ROWS.flatMap((row): [string, Content][] => [
      [`J${row}`, 'Báo cáo 12/BC'],
      [`L${row}`, 'https://example.org/12'],
    ]),
  ),
};
const SHEET = 'xl/worksheets/sheet2.xml';

const site = reportingCity();
let form: Uint8Array;
beforeAll(async () => {
  const city = must(site.city('may-trang'), 'city');
  const empty = await zip(await formParts(must(formOf(city, '2031', 'mt-sdp'), 'form'), site.framework), '2026-01-01');
  form = changeForm(empty, FILLED);
});

const read = (bytes: Uint8Array) => importForms(site, [{ name: 'a.xlsx', bytes }]);

interface Hand {
  bytes: Uint8Array;
  /** How many values it must give where nothing is wrong with it; null where the breakage may have taken some away. */
  values: number | null;
}
type Way = (at: number, pick: number) => Hand;

const chosen = <T>(list: readonly T[], at: number): T => must(list[at % list.length], 'choice');
const inCell = (name: string, content: Content): Hand => ({
  bytes: changeForm(form, { [name]: content }),
  values: name.startsWith('F') && (content === null || (typeof content === 'string' && content.trim() === '')) ? 5 : 6,
});
const inXml = (change: (xml: string) => string, values: number | null, path = SHEET): Hand => {
  const files = unzipSync(form);
  files[path] = strToU8(change(strFromU8(must(files[path], path))));
  return { bytes: zipSync(files, { level: 0 }), values };
};
/** Takes the match that `at` chooses, and changes it. */
const part = (xml: string, pattern: RegExp, at: number, change: (found: string) => string): string => {
  const all = [...xml.matchAll(pattern)];
  if (all.length === 0) return xml;
  const found = chosen(all, at);
  return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length);
};
const CELL = /<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs;
const ROW = /<row .*?<\/row>/gs;

const input = (at: number): string =>
  `${chosen(['F', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'], at >> 4)}${chosen(ROWS, at)}`;
const WAYS: Record<string, Way> = {
  'another text': (at, pick) => inCell(input(at), chosen(VALUES, pick)),
  'something pasted': (at, pick) => inCell(input(at), `38${chosen(SNIPPETS, pick)}25`),
  'another number': (at, pick) =>
    inCell(input(at), chosen([0, -1, -0, 101, 1e9, 1e21, 0.1 + 0.2, 12.824, 46203, 2031, 5e-324], pick)),
  'a date': (at, pick) => inCell(input(at), { date: 30_000 + (pick % 20_000) }),
  'a share': (at, pick) => inCell(input(at), { percent: (pick % 3000) / 1000 }),
  'a formula that failed': (at, pick) => inCell(input(at), { error: chosen(['#DIV/0!', '#REF!', '#N/A'], pick) }),
  'a formula without its result': (at) => inCell(input(at), { formula: 'SUM(F7:F8)' }),
  'a cell emptied': (at) => inCell(input(at), null),
  'text in a cell that explains': (at, pick) =>
    inCell(`${chosen(['A', 'B', 'E'], at)}${chosen(ROWS, at >> 3)}`, chosen(VALUES, pick)),
  'the head changed': (at, pick) => inCell(`B${chosen([2, 3, 4], at)}`, chosen(VALUES, pick)),
  'a title changed': (at, pick) => inCell(`${chosen(['A', 'B', 'E', 'F', 'G', 'J', 'L'], at)}6`, chosen(VALUES, pick)),
  'no cell says where it is': () => inXml((xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c'), null),
  'a cell gone': (at) => inXml((xml) => part(xml, CELL, at, () => ''), null),
  'a cell twice': (at) => inXml((xml) => part(xml, CELL, at, (one) => one + one), null),
  'a row gone': (at) => inXml((xml) => part(xml, ROW, at, () => ''), null),
  'a row twice': (at) => inXml((xml) => part(xml, ROW, at, (one) => one + one), null),
  'a type changed': (at, pick) =>
    inXml(
      (xml) => part(xml, / t="\w+"/g, at, () => ` t="${chosen(['s', 'n', 'b', 'e', 'd', 'str', 'x'], pick)}"`),
      null,
    ),
  'cells merged': (at, pick) => {
    const range = `${input(at)}:${chosen(['F', 'J', 'L', 'N'], pick)}${chosen(ROWS, pick)}`;
    return inXml(
      (xml) =>
        xml.includes('<mergeCells')
          ? xml.replace(/<mergeCells[^>]*>/, (tag) => `${tag}<mergeCell ref="${range}"/>`)
          : xml.replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`),
      null,
    );
  },
  'the sheet renamed': (_, pick) =>
    inXml(
      (xml) => xml.replace('Số liệu', chosen(['So lieu', 'Sheet1', 'SỐ LIỆU', 'Số liệu (2)'], pick)),
      null,
      'xl/workbook.xml',
    ),
  'the XML cut': (at) => inXml((xml) => xml.slice(0, at % xml.length), null),
  'the XML with a letter gone': (at) =>
    inXml((xml) => xml.slice(0, at % xml.length) + xml.slice((at % xml.length) + 1), null),
  'a part gone': (at) => {
    const files = unzipSync(form);
    const name = chosen(Object.keys(files), at);
    return { bytes: zipSync(Object.fromEntries(Object.entries(files).filter(([key]) => key !== name))), values: null };
  },
  'bits flipped': (at, pick) => ({
    bytes: form.with(at % form.length, (form[at % form.length] ?? 0) ^ (1 << (pick % 8))),
    values: null,
  }),
  'the file cut': (at) => ({ bytes: form.slice(0, at % form.length), values: null }),
  'another file': (_, pick) => ({
    bytes: strToU8(chosen(['', 'a,b\n1,2\n', '<html></html>', 'PK'], pick)),
    values: null,
  }),
};

test('the form gives its six values before it is broken', () => {
  const { faults, additions } = read(form);
  expect(faults).toEqual([]);
  expect(additions.get('may-trang')).toHaveLength(6);
});

test(`${RUNS} breakages of a form: faults with their cells, or every value`, () => {
  const names = Object.keys(WAYS);
  const counts = { tried: 0, faults: 0, taken: 0 };
  const wrong = new Map<string, string>();
  for (const [run, { at, pick }] of fc
    .sample(fc.record({ at: fc.nat(), pick: fc.nat() }), { numRuns: RUNS, seed: SEED })
    .entries()) {
    const name = must(names[run % names.length], 'way');
    const complain = (what: string) => {
      const same = `${name} ${what.replace(/\d+|“[^”]*”/g, '…').slice(0, 120)}`;
      if (!wrong.has(same)) wrong.set(same, `#${run} ${name} (${at}, ${pick}): ${what}`);
    };
    counts.tried++;
    try {
      const hand = must(WAYS[name], name)(at, pick);
      const { faults, additions } = read(hand.bytes);
      counts[faults.length > 0 ? 'faults' : 'taken']++;
      for (const { code, sheet, cell, args } of faults) {
        if (!/^(?:[A-Z]{1,3}[1-9]\d*)?$/.test(cell) || (cell !== '') !== (sheet !== ''))
          complain(`${code} at “${sheet}!${cell}”`);
        for (const lang of LANGS)
          for (const text of Object.values(say(faultWords[code], args, lang)))
            for (const fault of faultsOfWords(text, lang)) complain(`${code}: ${fault}`);
      }
      const specs = [...additions.values()].flat();
      if (faults.length === 0 && hand.values !== null && specs.length !== hand.values)
        complain(`${specs.length} values instead of ${hand.values}`);
      const rows = Papa.parse<Record<string, string>>(appended('', specs), { header: true, skipEmptyLines: true });
      if (rows.errors.length > 0 || rows.data.length !== specs.length) complain('the rows cannot be read again');
      for (const [index, spec] of specs.entries()) {
        if (!Number.isFinite(spec.value)) complain(`the value ${spec.value}`);
        if (Math.abs(Number(rows.data[index]?.['value']) - spec.value) > 1e-10 * Math.max(1, Math.abs(spec.value)))
          complain(`${spec.value} is written as ${rows.data[index]?.['value'] ?? ''}`);
      }
    } catch (error) {
      complain(error instanceof Error ? (error.stack ?? '').slice(0, 300) : String(error));
    }
  }
  console.info(`forms: ${counts.tried} tried, ${counts.faults} with faults, ${counts.taken} taken`);
  expect([...wrong.values()].join('\n\n')).toBe('');
  expect(counts.faults).toBeGreaterThan(RUNS / 4);
  expect(counts.taken).toBeGreaterThan(RUNS / 20);
});
