/** A form as an office hands it back: what becomes an observation, and every fault with its cell. On the invented city. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultWords, formatFault, type FaultCode } from '../messages/form-faults.ts';
import { zip } from '../outputs/formats/zip.ts';
import { must } from '../text/must.ts';
import { formParts } from './form-xlsx.ts';
import { EXPERTS, formOf } from './form.ts';
import { importForms } from './import.ts';
import { changeForm, reportingCity, type Content, type Sheets } from './testing.ts';

const site = reportingCity();
const city = must(site.city('may-trang'), 'city');
const bytesOf = async (key: string, year = '2031') =>
  zip(await formParts(must(formOf(city, year, key), key), site.framework), '2026-01-01');
const KEYS = ['mt-sds', 'mt-sdp', 'mt-hys', EXPERTS];
const forms = new Map(await Promise.all(KEYS.map(async (key) => [key, await bytesOf(key)] as const)));

/** Rows with a source, as an office fills them in. */
const source = (...rows: number[]): Record<string, Content> =>
  Object.fromEntries(
    rows.flatMap((row) => [
      [`J${row}`, 'Báo cáo 12/BC'],
      [`L${row}`, 'https://example.org/12'],
    ]),
  );
const hand = (key: string, changes: Record<string, Content>, name = `${key}.xlsx`, edit: Sheets = {}) => ({
  name,
  bytes: changeForm(must(forms.get(key), key), changes, edit),
});
const run = (...files: { name: string; bytes: Uint8Array }[]) => importForms(site, files);
/** `cell code` of every fault. */
const places = (key: string, changes: Record<string, Content>, edit: Sheets = {}) =>
  run(hand(key, changes, undefined, edit)).faults.map(({ cell, code }) => `${cell} ${code}`);

/** The whole form of the streets: people, a share, benches, a standard. */
const GOOD: Record<string, Content> = {
  ...source(7, 8, 9, 10, 11, 12),
  F7: 3_900,
  F8: 4_100,
  F9: 8_000,
  F10: 38.25,
  F11: 1.6,
  F12: 'Đạt chuẩn',
};

describe('a good form', () => {
  test('becomes observations', () => {
    const { faults, additions, empty } = run(hand('mt-sdp', GOOD));
    expect(faults).toEqual([]);
    expect(empty).toBe(0);
    expect(
      (additions.get('may-trang') ?? []).map(({ indicator, period, breakdown, value, unit, as_of }) =>
        [indicator, period, breakdown, value, unit, as_of].join(' '),
      ),
    ).toEqual([
      '1.1.1-b 2031 male 3900 people 2031',
      '1.1.1-b 2031 female 4100 people 2031',
      '1.1.1-b 2031 total 8000 people 2031',
      '1.1.1-b 2031 rate 38.25 percent 2031',
      '2.1.1-a 2031 total 1.6 times 2031',
      '2.1.1-b 2031 total 1 none 2031',
    ]);
  });

  const values: [string, string, Record<string, Content>, Record<string, unknown>][] = [
    ['97.5% typed with its sign', 'mt-sdp', { ...source(10), F10: { percent: 0.975 } }, { value: 97.5 }],
    ['a third and a sixth', 'mt-sdp', { ...source(10), F10: { percent: 0.1 + 0.2 } }, { value: 30 }],
    ['a direction', 'mt-sds', { ...source(10), F10: ' giảm ' }, { value: -1, unit: 'none' }],
    ['a change that fell', 'mt-hys', { ...source(12), F12: -3.2 }, { value: -3.2, unit: 'percent' }],
    ['no minus zero', 'mt-hys', { ...source(12), F12: -0 }, { value: 0 }],
    ['whether there is one', 'mt-hys', { ...source(13), F13: 'Chưa có' }, { value: 0, unit: 'none', series: null }],
    ['a number of times', 'mt-sdp', { ...source(11), F11: 1.434 }, { value: 1.434, unit: 'times' }],
    ['a score without its word', EXPERTS, { ...source(7), F7: 3, K7: 'Hội đồng' }, { value: 3, unit: 'scale-1-5' }],
    ['a score with its word', EXPERTS, { ...source(7), F7: '5 – Xuất sắc', K7: 'Hội đồng' }, { value: 5 }],
    ['a school year', 'mt-sdp', { ...source(10), F10: 38, G10: '2030/2031' }, { period: '2030/2031' }],
    ['a year that the program made a number', 'mt-sdp', { ...source(10), F10: 38, G10: 2031 }, { period: '2031' }],
    ['no period: the year of the form', 'mt-sdp', { ...source(10), F10: 38, G10: null }, { period: '2031' }],
    [
      'over 100 with its reason',
      'mt-sdp',
      { ...source(10), F10: 101.2, M10: 'Tỷ lệ thô', N10: 'Gross rate' },
      { value: 101.2, note: { vi: 'Tỷ lệ thô', en: 'Gross rate' } },
    ],
    [
      'provisional, and near to the indicator',
      'mt-sdp',
      { ...source(10), F10: 38, H10: 'Gần đúng', I10: 'Số sơ bộ', M10: 'Chỉ phố lớn', N10: 'Main streets' },
      { basis: 'close', status: 'provisional', gaps: ['definition'] },
    ],
    [
      'decomposed diacritics and a line break of the format',
      'mt-sdp',
      { ...source(10), F10: 38, J10: `${'Báo cáo'.normalize('NFD')}_x000D_\n12` },
      {
        source: {
          title: 'Báo cáo 12',
          publisher: must(site.agency('mt-sdp'), 'agency').name.vi,
          url: 'https://example.org/12',
        },
      },
    ],
  ];
  test.each(values)('%s', (_, key, changes, expected) => {
    const { faults, additions } = run(hand(key, changes));
    expect(faults).toEqual([]);
    expect(additions.get('may-trang')).toMatchObject([expected]);
  });

  test('rates of men and women: the rate of all lies between them', () =>
    expect(places('mt-sds', { ...source(7, 8, 9), F7: 2.4, F8: 1.8, F9: 2.1 })).toEqual([]));
  test('an empty form is not a fault, and nothing', () =>
    expect(run(hand('mt-sdp', {}))).toEqual({ faults: [], additions: new Map(), empty: 6 }));
});

/** What a program did to the sheet. */
const merged = (...refs: string[]): Sheets => ({
  sheet: (xml) => {
    const cells = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return xml.replace('</sheetData>', `</sheetData><mergeCells count="${refs.length}">${cells}</mergeCells>`);
  },
});
const beside = (cell: string): Sheets => ({
  sheet: (xml) => xml.replace(/(<row r="9"[^>]*>.*?)(<\/row>)/s, `$1${cell}$2`),
});
const withoutPlaces: Sheets = { sheet: (xml) => xml.replace(/<(row|c) r="[A-Z]*\d+"/g, '<$1') };

/** One thing wrong: the code that names it and the cell where it is. */
const FAULTS: [FaultCode, string, string, Record<string, Content>, Sheets?][] = [
  ['no-columns', 'A6', 'mt-sdp', { ...GOOD, L6: 'Web' }],
  ['column-twice', 'O6', 'mt-sdp', { ...GOOD, O6: 'Giá trị' }],
  ['no-head', 'B4', 'mt-sdp', { ...GOOD, B4: null }],
  ['unknown-city', 'B2', 'mt-sdp', { ...GOOD, B2: 'may-trng' }],
  ['bad-year', 'B3', 'mt-sdp', { ...GOOD, B3: 'năm 2031' }],
  ['unknown-agency', 'B4', 'mt-sdp', { ...GOOD, B4: 'mt-sdq' }],
  ['foreign-agency', 'B4', 'mt-sdp', { ...GOOD, B4: 'gx-sds' }],
  ['no-duty', 'B4', 'mt-sdp', { ...GOOD, B4: 'mt-ubnd' }],
  ['unknown-indicator', 'A7', 'mt-sdp', { ...GOOD, A7: '1.1.1-z' }],
  ['foreign-indicator', 'A11', 'mt-sdp', { ...GOOD, A11: '1.2.1-a' }],
  ['unknown-box', 'B7', 'mt-sdp', { ...GOOD, B7: 'children/boys' }],
  ['wrong-unit', 'E7', 'mt-sdp', { ...GOOD, E7: 'nghìn người' }],
  ['text-for-number', 'F10', 'mt-sdp', { ...GOOD, F10: '38,25' }],
  ['text-for-number', 'F10', 'mt-sdp', { ...GOOD, F10: '38.25' }],
  ['text-for-number', 'F10', 'mt-sdp', { ...GOOD, F10: '38,25 %' }],
  ['text-for-number', 'F9', 'mt-sdp', { ...GOOD, F9: '8.000' }],
  ['unclear-number', 'F11', 'mt-sdp', { ...GOOD, F11: '15.000' }],
  ['unclear-number', 'F10', 'mt-sdp', { ...GOOD, F10: '12,824' }],
  ['not-a-number', 'F10', 'mt-sdp', { ...GOOD, F10: 'khoảng 38' }],
  ['date-for-number', 'F10', 'mt-sdp', { ...GOOD, F10: { date: 46_000 } }],
  ['percent-for-number', 'F11', 'mt-sdp', { ...GOOD, F11: { percent: 1.5 } }],
  ['percent-for-number', 'F11', 'mt-sdp', { ...GOOD, F11: '150%' }],
  ['formula-error', 'F10', 'mt-sdp', { ...GOOD, F10: { error: '#DIV/0!' } }],
  ['formula-error', 'J10', 'mt-sdp', { ...GOOD, J10: { error: '#REF!' } }],
  ['formula-not-computed', 'F10', 'mt-sdp', { ...GOOD, F10: { formula: '199/200*100' } }],
  ['formula-not-computed', 'F12', 'mt-sdp', { ...GOOD, F12: { formula: '"Đạt chuẩn"' } }],
  ['formula-not-computed', 'G10', 'mt-sdp', { ...GOOD, G10: { formula: 'B3' } }],
  ['formula-not-computed', 'H10', 'mt-sdp', { ...GOOD, H10: { formula: 'H9' } }],
  ['formula-not-computed', 'J10', 'mt-sdp', { ...GOOD, J10: { formula: 'J9' } }],
  ['merged-cells', 'F7', 'mt-sdp', GOOD, merged('F7:F8')],
  ['merged-cells', 'F10', 'mt-sdp', GOOD, merged('F10:G10')],
  ['merged-cells', 'G7', 'mt-sdp', GOOD, merged('G7:H7')],
  ['unread-cell', 'Q9', 'mt-sdp', GOOD, beside('<c r="Q9"><v>8000</v></c>')],
  ['unread-cell', 'Q9', 'mt-sdp', GOOD, beside('<c r="Q9" t="inlineStr"><is><t>số ước</t></is></c>')],
  ['unread-cell', 'D9', 'mt-sdp', { ...GOOD, D9: 8000 }],
  ['not-in-list', 'F10', 'mt-sds', { ...source(10), F10: 'Tăng nhẹ' }],
  ['not-in-list', 'F10', 'mt-sds', { ...source(10), F10: 1 }],
  ['not-in-list', 'F7', EXPERTS, { ...source(7), K7: 'Hội đồng', F7: 6 }],
  ['not-in-list', 'H10', 'mt-sdp', { ...GOOD, H10: 'đúng' }],
  ['percent-range', 'F10', 'mt-sdp', { ...GOOD, F10: -1 }],
  ['over-100', 'F10', 'mt-sdp', { ...GOOD, F10: 975 }],
  ['negative', 'F11', 'mt-sdp', { ...GOOD, F11: -1.5 }],
  ['not-whole', 'F11', 'mt-hys', { ...source(11), F11: 10.5 }],
  ['not-whole', 'F11', 'mt-hys', { ...source(11), F11: '10,5' }],
  ['sum-differs', 'F9', 'mt-sdp', { ...GOOD, F9: 8_001 }],
  ['part-exceeds', 'F9', 'mt-sdp', { ...source(7, 9), F7: 3_900, F9: 3_000 }],
  ['total-outside', 'F9', 'mt-sds', { ...source(7, 8, 9), F7: 2.4, F8: 1.8, F9: 4.2 }],
  ['bad-period', 'G10', 'mt-sdp', { ...GOOD, G10: 'Q4 2031' }],
  ['bad-period', 'G10', 'mt-sdp', { ...GOOD, G10: { date: 48_000 } }],
  ['wrong-year', 'G10', 'mt-sdp', { ...GOOD, G10: '2030' }],
  ['wrong-year', 'G10', 'mt-sdp', { ...GOOD, G10: '2031/2032' }],
  ['no-source', 'J10', 'mt-sdp', { ...GOOD, J10: null }],
  ['no-source', 'K10', 'mt-sdp', { ...GOOD, K10: ' ' }],
  ['no-source', 'L10', 'mt-sdp', { ...GOOD, L10: null }],
  ['bad-address', 'L10', 'mt-sdp', { ...GOOD, L10: 'cổng thông tin' }],
  ['no-note', 'M10', 'mt-sdp', { ...GOOD, H10: 'Gần đúng' }],
  ['note-one-language', 'N10', 'mt-sdp', { ...GOOD, M10: 'Số cuối năm' }],
  ['markup', 'J10', 'mt-sdp', { ...GOOD, J10: 'Báo cáo <b>12</b>' }],
  ['strange-letter', 'J10', 'mt-sdp', { ...GOOD, J10: 'Báo cáo xây d\u00adựng' }],
  ['strange-letter', 'K10', 'mt-sdp', { ...GOOD, K10: 'Sở \ufeffĐường phố' }],
  ['strange-letter', 'K10', 'mt-sdp', { ...GOOD, K10: 'Ðại học' }],
  ['wrong-encoding', 'J10', 'mt-sdp', { ...GOOD, J10: 'Há»c táº­p' }],
  ['two-values', 'F8', 'mt-sdp', { ...GOOD, B8: 'children/male', F9: 8_000 }],
];

describe('one fault: named with its cell, and nothing is imported', () => {
  test.each(FAULTS)('%s at %s', (code, cell, key, changes, edit) => {
    const { faults, additions } = run(hand(key, changes, undefined, edit));
    expect(faults.map((fault) => `${fault.sheet}!${fault.cell} ${fault.code}`)).toEqual([`Số liệu!${cell} ${code}`]);
    expect(additions.size).toBe(0);
    for (const lang of ['vi', 'en'] as const) {
      const text = formatFault(must(faults[0], 'fault'), lang);
      expect(text).toMatch(/^\S+\.xlsx · Số liệu![A-Z]+\d+ [a-z0-9-]+\n {4}\S.*\n {4}→ \S/);
      expect(text, 'every gap is filled').not.toMatch(/\{\w+\}|undefined|NaN|“”/);
    }
  });

  test('not-a-workbook and no-sheet name the file', () => {
    const renamed = hand('mt-sdp', GOOD, 'b.xlsx', { workbook: (xml) => xml.replace('"Số liệu"', '"Sheet1"') });
    const { faults } = run({ name: 'a.xlsx', bytes: new TextEncoder().encode('PK no') }, renamed);
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(['a.xlsx not-a-workbook', 'b.xlsx no-sheet']);
    expect(formatFault(must(faults[1], 'fault'), 'vi')).toContain('Sheet1');
  });

  test('second-sheet: a copy that was filled in is named', () => {
    const twice: Sheets = {
      workbook: (xml) => xml.replace(/(<sheet [^>]*name=")Số liệu("[^>]*\/>)/, '$1Số liệu$2$1Số liệu (2)$2'),
    };
    expect(run(hand('mt-sdp', GOOD, undefined, twice)).faults).toMatchObject([
      { code: 'second-sheet', sheet: 'Số liệu (2)', cell: 'F7' },
    ]);
    expect(run(hand('mt-sdp', {}, undefined, twice)).faults).toEqual([]);
  });

  test('already-there says where and what', async () => {
    const there = must(
      city.observations.find(({ indicator, period }) => indicator.id === '2.1.1-a' && period === '2030'),
      'observation',
    );
    const bytes = changeForm(await bytesOf('mt-sdp', '2030'), { ...source(11), F11: 1.2 });
    const { faults, additions } = run({ name: 'a.xlsx', bytes });
    expect(faults).toMatchObject([
      {
        code: 'already-there',
        cell: 'F11',
        args: { known: '0,8', period: '2030', other: `data/observations/may-trang.csv:${there.origin.line}` },
      },
    ]);
    expect(additions.size).toBe(0);
  });

  test('other-city and other-year: the importer said what is imported', () => {
    const { faults } = importForms(site, [hand('mt-sdp', GOOD)], { city: 'gio-xanh', year: '2030' });
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['B2 other-city', 'B3 other-year']);
  });

  test('two-values across two forms names the other file', () => {
    const { faults } = run(
      hand('mt-sdp', { ...source(10), F10: 50 }, 'a.xlsx'),
      hand('mt-hys', { ...source(10), F10: 51 }, 'b.xlsx'),
    );
    expect(faults).toMatchObject([
      { code: 'two-values', file: 'b.xlsx', cell: 'F10', args: { other: 'a.xlsx · Số liệu!F10' } },
    ]);
  });

  test.each([
    ['F10', '97,5', { fixed: '97,5' }],
    ['F10', '97.5', { fixed: '97,5' }],
    ['F10', '1.505,7', { fixed: '1505,7' }],
    ['F10', '1.234', { thousands: '1234', fraction: '1,234' }],
    ['F11', '15.000', { thousands: '15000', fraction: '15' }],
    ['F9', '1.505.684', { fixed: '1505684' }],
    ['F9', '12.824', { fixed: '12824' }],
    ['F9', '12,824', { fixed: '12824' }],
  ])('%s typed as text %j: what to type is said', (cell, text, args) =>
    expect(run(hand('mt-sdp', { ...GOOD, [cell]: text })).faults).toMatchObject([{ cell, args }]),
  );
});

test.each([
  ['Quý II/2031', '2031-34'],
  ['6 tháng đầu năm 2031', '2031-40'],
  ['năm học 2030-2031', '2030/2031'],
  ['30/6/2031', '2031-06-30'],
])('a period written as “%s” is answered with %s', (written, meant) => {
  const { faults } = run(hand('mt-sdp', { ...source(10), F10: 38, G10: written }));
  expect(faults).toMatchObject([{ code: 'bad-period', cell: 'G10' }]);
  expect(faults[0]?.args['write_vi']).toMatch(new RegExp(`^${meant},`));
});

describe('what an office does to a sheet', () => {
  const values = (edit: Sheets, changes = GOOD) =>
    run(hand('mt-sdp', changes, undefined, edit)).additions.get('may-trang');

  test('cells that do not say where they are, are read all the same', () =>
    expect(values(withoutPlaces)).toEqual(values({})));

  test('a source in one cell for several rows holds for each of them', () => {
    const { J8: _, J9: __, ...one } = GOOD;
    expect(places('mt-sdp', { ...one, J8: null, J9: null })).toEqual(['J8 no-source', 'J9 no-source']);
    expect(values(merged('J7:J9'), { ...one, J8: null, J9: null })).toEqual(values({}));
  });

  test('titles and explanations may be merged', () =>
    expect(places('mt-sdp', GOOD, merged('A1:E1', 'C7:C10'))).toEqual([]));

  test('rows in another order, and a row that was left out', () => {
    const moved: Sheets = {
      sheet: (xml) => {
        const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)];
        const at = (number: string) =>
          must(
            rows.find(([, r]) => r === number),
            number,
          )[0];
        const swap = (row: string, from: string, to: string) =>
          row.replace(`<row r="${from}"`, `<row r="${to}"`).replace(/ r="([A-Z]+)\d+"/g, ` r="$1${to}"`);
        return xml
          .replace(at('7'), 'ROW7')
          .replace(at('12'), swap(at('7'), '7', '12'))
          .replace('ROW7', swap(at('12'), '12', '7'));
      },
    };
    const ids = (edit: Sheets) => (values(edit) ?? []).map(({ indicator, breakdown }) => `${indicator} ${breakdown}`);
    expect(ids(moved).toSorted()).toEqual(ids({}).toSorted());
    expect(ids(moved)[0]).toBe('2.1.1-b total');
  });

  test('one fault for a column that someone added, with the number of its cells', () => {
    const added: Sheets = {
      sheet: (xml) => xml.replace(/(<row r="(7|8|9)"[^>]*>.*?)(<\/row>)/gs, '$1<c r="Q$2"><v>1</v></c>$3'),
    };
    expect(run(hand('mt-sdp', GOOD, undefined, added)).faults).toMatchObject([
      { code: 'unread-cell', cell: 'Q7', args: { count: '3' } },
    ]);
  });
});

test('all faults of all forms come back together, in the order of the sheets', () => {
  const bad = { ...GOOD, F10: '97,5', J8: null, F9: 1, G11: '2030', A12: 'x' };
  expect(
    run(hand('mt-sdp', bad), hand('mt-sds', { ...source(7), F7: 120 })).faults.map(
      ({ file, cell, code }) => `${file} ${cell} ${code}`,
    ),
  ).toEqual([
    'mt-sdp.xlsx J8 no-source',
    'mt-sdp.xlsx F9 part-exceeds',
    'mt-sdp.xlsx F10 text-for-number',
    'mt-sdp.xlsx G11 wrong-year',
    'mt-sdp.xlsx A12 unknown-indicator',
    'mt-sds.xlsx F7 over-100',
  ]);
});

test('every message of the catalogue is proven here', () => {
  const here = readFileSync(import.meta.filename, 'utf8');
  expect(Object.keys(faultWords).filter((code) => !here.includes(code))).toEqual([]);
});
