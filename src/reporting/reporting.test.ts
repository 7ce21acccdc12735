import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { latest } from '../model/dates.ts';
import { loadModel } from '../model/index.ts';
import { readObservations } from '../model/read/observations.ts';
import { faultWords, formatFault, type FaultCode } from '../messages/form-faults.ts';
import { formParts } from './form-xlsx.ts';
import { EXPERTS, formOf, reporters, reportingCities, reportingPlan } from './form.ts';
import { appended, importForms } from './import.ts';
import { readWorkbook } from './workbook.ts';
import { changeForm, type Content } from './testing.ts';
import { zip } from '../outputs/formats/zip.ts';

const { site } = loadModel('.');
const hp = site.city('hai-phong')!;
const form = (key: string, year = '2031') => formOf(hp, year, key)!;
const bytesOf = async (key: string, year?: string) =>
  zip(await formParts(form(key, year), site.framework), '2026-01-01');
const forms = new Map(
  await Promise.all(
    ['hp-sgddt', 'hp-snv', 'hp-stc', 'hp-skhcn', EXPERTS].map(async (key) => [key, await bytesOf(key)] as const),
  ),
);

/** Rows with a source, as an office fills them in. */
const source = (...rows: number[]): Record<string, Content> =>
  Object.fromEntries(
    rows.flatMap((row) => [
      [`J${row}`, 'Báo cáo 12/BC'],
      [`L${row}`, 'https://example.org/12'],
    ]),
  );
const hand = (key: string, changes: Record<string, Content>, name = `${key}.xlsx`) => ({
  name,
  bytes: changeForm(forms.get(key)!, changes),
});
const run = (...files: { name: string; bytes: Uint8Array }[]) => importForms(site, files);
/** `cell code` of every fault. */
const places = (key: string, changes: Record<string, Content>) =>
  run(hand(key, changes)).faults.map(({ cell, code }) => `${cell} ${code}`);

/** Literacy; preschool with its boxes; the last row is a rating. */
const GOOD: Record<string, Content> = {
  ...source(7, 9, 10, 11, 12, 13, 45),
  F7: 97.5,
  F9: 'Đạt chuẩn',
  F10: 10_500,
  F11: 9_800,
  F12: 20_300,
  F13: 99.1,
  F45: '4 – Rất tốt',
};

describe('forms', () => {
  test.each(reportingCities(site).map((city) => [city.id, city] as const))(
    '%s: each indicator of the annex is asked of each body that answers for it, and of no other',
    (_, city) => {
      const plan = reportingPlan(city)!;
      const asked = reporters(plan).flatMap((key) => [
        ...new Set(formOf(city, '2031', key)!.boxes.map(({ indicator }) => `${key} ${indicator.id}`)),
      ]);
      const responsible = plan.annex.flatMap((row) =>
        (row.responsible.length > 0 ? row.responsible.map(({ id }) => id) : [EXPERTS]).map(
          (key) => `${key} ${row.indicator.id}`,
        ),
      );
      expect([...asked].sort()).toEqual([...responsible].sort());
      expect(new Set(asked.map((one) => one.split(' ')[1])).size).toBe(57);
    },
  );

  test('each breakdown cell of the annex is one row, and no two rows are the same observation', () => {
    for (const key of reporters(reportingPlan(hp)!)) {
      const { boxes } = form(key);
      const cells = [...new Set(boxes.map(({ indicator }) => indicator))].flatMap(({ id, cells: all }) =>
        (all ?? []).flatMap(({ key: cell, breakdown }) => breakdown.map((part) => `${id} ${cell}/${part}`)),
      );
      expect(boxes.filter(({ cell }) => cell).map((box) => `${box.indicator.id} ${box.key}`)).toEqual(cells);
      const ids = boxes.map(({ indicator, breakdown, series }) => [indicator.id, breakdown, series].join());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('two runs give the same bytes', async () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const [key, bytes] of forms) expect(hash(await bytesOf(key)), key).toBe(hash(bytes));
  });

  test('lists and limits stand where the schema of a sheet wants them', () => {
    const sheet = strFromU8(unzipSync(forms.get('hp-skhcn')!)['xl/worksheets/sheet2.xml']!);
    expect(sheet).toMatch(/<\/sheetData><dataValidations count="15">/);
    expect(sheet).toMatch(/type="list"[^>]*sqref="F8"><formula1>&quot;Tăng,Giảm,Không đổi&quot;/);
    expect(sheet).toMatch(
      /type="list"[^>]*sqref="F9"><formula1>&quot;5 – Xuất sắc,4 – Rất tốt,3 – Tốt,2 – Khá,1 – Yếu&quot;/,
    );
    expect(sheet).toMatch(/type="decimal" operator="between"[^>]*sqref="F10"><formula1>0<\/formula1><formula2>100</);
    for (const [, list] of sheet.matchAll(/<formula1>&quot;(.*?)&quot;/g))
      expect(list!.length).toBeLessThanOrEqual(255);
    expect(strFromU8(unzipSync(forms.get('hp-skhcn')!)['xl/worksheets/sheet1.xml']!)).not.toContain('dataValidation');
  });

  test('say in Vietnamese who fills them in and how', () => {
    const [guide, data] = readWorkbook(forms.get('hp-sgddt')!)!;
    expect(guide!.cells.map(({ value }) => value).join('\n')).toMatch(/Sở Giáo dục và Đào tạo.*17 chỉ số, 39 ô/);
    expect(data!.cells.find(({ name }) => name === 'D10')!.value).toBe(
      `${site.indicator('2.1.1-a')!.cells![0]!.name.vi} · Nam`,
    );
  });

  test('an agency without indicators has none', () => expect(formOf(hp, '2031', 'hp-ubnd')).toBeNull());
});

describe('a good form', () => {
  test('becomes observations', () => {
    const { faults, additions, empty } = run(hand('hp-sgddt', GOOD));
    expect(faults).toEqual([]);
    expect(empty).toBe(39 - 7);
    expect(
      additions
        .get('hai-phong')!
        .map(({ indicator, period, breakdown, value, unit, series }) =>
          [indicator, period, breakdown, value, unit, series].join(' '),
        ),
    ).toEqual([
      '1.1.1-a 2031 total 97.5 percent ',
      '2.1.1-a 2031 total 1 none ',
      '2.1.1-a 2031 male 10500 people children-5',
      '2.1.1-a 2031 female 9800 people children-5',
      '2.1.1-a 2031 total 20300 people children-5',
      '2.1.1-a 2031 rate 99.1 percent children-5',
      '2.6.1-a 2031 total 4 scale-1-5 ',
    ]);
  });

  test('is a CSV that the model takes, behind what is there already', () => {
    const specs = run(
      hand('hp-sgddt', { ...GOOD, J7: 'Báo cáo "số 12", ngày 1/12', M7: 'Số cuối\nnăm', N7: 'End of year' }),
    ).additions.get('hai-phong')!;
    const old = appended('', specs.slice(0, 1));
    const text = appended(old, specs.slice(1));
    expect(text.startsWith(old)).toBe(true);
    expect(text).not.toContain('\r');
    const problems: never[] = [];
    const read = readObservations({ name: 'data/observations/hai-phong.csv', text }, problems);
    expect(problems).toEqual([]);
    expect(read.map(({ spec }) => spec)).toEqual(specs);
    expect(specs[0]).toMatchObject({
      note: { vi: 'Số cuối năm', en: 'End of year' },
      source: { title: 'Báo cáo "số 12", ngày 1/12', publisher: site.agency('hp-sgddt')!.name.vi },
    });
  });

  const values: [string, string, Record<string, Content>, Record<string, unknown>][] = [
    [
      '97.5% typed with its sign',
      'hp-sgddt',
      { ...source(7), F7: { percent: 0.975 } },
      { value: 97.5, unit: 'percent' },
    ],
    ['a direction', 'hp-skhcn', { ...source(8), F8: ' giảm ' }, { value: -1, unit: 'none' }],
    ['funding that fell', 'hp-skhcn', { ...source(7), F7: -3.2 }, { value: -3.2, unit: 'percent' }],
    ['a score without its word', 'hp-skhcn', { ...source(9), F9: 3 }, { value: 3, unit: 'scale-1-5' }],
    ['a number of times', 'hp-stc', { ...source(7), F7: 1.5 }, { value: 1.5, unit: 'times' }],
    ['enterprises with a budget', 'hp-stc', { ...source(8), F8: 'Chưa có' }, { value: 0, unit: 'none', series: null }],
    [
      'a rating by experts',
      EXPERTS,
      { ...source(7), F7: '5 – Xuất sắc', K7: 'Hội đồng chuyên gia' },
      { indicator: '3.1.1-a', value: 5 },
    ],
    [
      'a school year that ends in the year',
      'hp-sgddt',
      { ...source(7), F7: 97, G7: '2030/2031' },
      { period: '2030/2031' },
    ],
    ['a year that the program made a number', 'hp-sgddt', { ...source(7), F7: 97, G7: 2031 }, { period: '2031' }],
    ['no period: the year of the form', 'hp-sgddt', { ...source(7), F7: 97, G7: null }, { period: '2031' }],
    [
      'over 100 with its reason',
      'hp-sgddt',
      { ...source(7), F7: 101.2, M7: 'Tỷ lệ thô', N7: 'Gross rate' },
      { value: 101.2 },
    ],
    [
      'provisional, and near to the indicator',
      'hp-sgddt',
      { ...source(7), F7: 97, H7: 'Gần đúng', I7: 'Số sơ bộ', M7: 'Tuổi 15–65', N7: 'Ages 15–65' },
      { basis: 'close', status: 'provisional' },
    ],
    [
      'decomposed diacritics',
      'hp-sgddt',
      { ...source(7), F7: 97, J7: 'Báo cáo'.normalize('NFD') },
      { source: { title: 'Báo cáo', publisher: site.agency('hp-sgddt')!.name.vi, url: 'https://example.org/12' } },
    ],
    ['a third and a sixth', 'hp-sgddt', { ...source(7), F7: { percent: 0.1 + 0.2 } }, { value: 30 }],
  ];
  test.each(values)('%s', (_, key, changes, expected) => {
    const { faults, additions } = run(hand(key, changes));
    expect(faults).toEqual([]);
    expect(additions.get('hai-phong')).toMatchObject([expected]);
  });

  test('rates of men and women: the rate of all lies between them', () => {
    expect(places('hp-snv', { ...source(9, 10, 11), F9: 2.4, F10: 1.8, F11: 2.1 })).toEqual([]);
  });
  test('an empty form is not a fault, and nothing', () =>
    expect(run(hand('hp-sgddt', {}))).toEqual({ faults: [], additions: new Map(), empty: 39 }));
});

/** One thing wrong: the code that names it and the cell where it is. */
const FAULTS: [FaultCode, string, string, Record<string, Content>][] = [
  ['no-columns', 'A6', 'hp-sgddt', { ...GOOD, L6: 'Web' }],
  ['no-head', 'B4', 'hp-sgddt', { ...GOOD, B4: null }],
  ['unknown-city', 'B2', 'hp-sgddt', { ...GOOD, B2: 'hai-fong' }],
  ['bad-year', 'B3', 'hp-sgddt', { ...GOOD, B3: 'năm 2031' }],
  ['unknown-agency', 'B4', 'hp-sgddt', { ...GOOD, B4: 'hp-sgdt' }],
  ['foreign-agency', 'B4', 'hp-sgddt', { ...GOOD, B4: 'hn-sgddt' }],
  ['no-duty', 'B4', 'hp-sgddt', { ...GOOD, B4: 'hp-ubnd' }],
  ['unknown-indicator', 'A7', 'hp-sgddt', { ...GOOD, A7: '1.1.1-z' }],
  ['foreign-indicator', 'A7', 'hp-sgddt', { ...GOOD, A7: '1.2.1-a' }],
  ['unknown-box', 'B10', 'hp-sgddt', { ...GOOD, B10: 'children-5/boys' }],
  ['wrong-unit', 'E10', 'hp-sgddt', { ...GOOD, E10: 'nghìn người' }],
  ['text-for-number', 'F7', 'hp-sgddt', { ...GOOD, F7: '97,5' }],
  ['text-for-number', 'F7', 'hp-sgddt', { ...GOOD, F7: '97.5' }],
  ['text-for-number', 'F12', 'hp-sgddt', { ...GOOD, F12: '20.300' }],
  ['not-a-number', 'F7', 'hp-sgddt', { ...GOOD, F7: 'khoảng 97' }],
  ['date-for-number', 'F7', 'hp-sgddt', { ...GOOD, F7: { date: 46_000 } }],
  ['percent-for-number', 'F7', 'hp-stc', { ...source(7), F7: { percent: 1.5 } }],
  ['formula-error', 'F7', 'hp-sgddt', { ...GOOD, F7: { error: '#DIV/0!' } }],
  ['not-in-list', 'F8', 'hp-skhcn', { ...source(8), F8: 'Tăng nhẹ' }],
  ['not-in-list', 'F8', 'hp-skhcn', { ...source(8), F8: 1 }],
  ['not-in-list', 'F45', 'hp-sgddt', { ...GOOD, F45: 6 }],
  ['not-in-list', 'H7', 'hp-sgddt', { ...GOOD, H7: 'đúng' }],
  ['percent-range', 'F7', 'hp-sgddt', { ...GOOD, F7: -1 }],
  ['over-100', 'F7', 'hp-sgddt', { ...GOOD, F7: 975 }],
  ['negative', 'F7', 'hp-stc', { ...source(7), F7: -1.5 }],
  ['not-whole', 'F10', 'hp-sgddt', { ...source(10), F10: 10.5 }],
  ['sum-differs', 'F12', 'hp-sgddt', { ...GOOD, F12: 20_301 }],
  ['part-exceeds', 'F12', 'hp-sgddt', { ...source(10, 12), F10: 10_500, F12: 9_000 }],
  ['total-outside', 'F11', 'hp-snv', { ...source(9, 10, 11), F9: 2.4, F10: 1.8, F11: 4.2 }],
  ['bad-period', 'G7', 'hp-sgddt', { ...GOOD, G7: 'Q4 2031' }],
  ['bad-period', 'G7', 'hp-sgddt', { ...GOOD, G7: { date: 48_000 } }],
  ['wrong-year', 'G7', 'hp-sgddt', { ...GOOD, G7: '2030' }],
  ['wrong-year', 'G7', 'hp-sgddt', { ...GOOD, G7: '2031/2032' }],
  ['no-source', 'J7', 'hp-sgddt', { ...GOOD, J7: null }],
  ['no-source', 'K7', 'hp-sgddt', { ...GOOD, K7: ' ' }],
  ['no-source', 'L7', 'hp-sgddt', { ...GOOD, L7: null }],
  ['bad-address', 'L7', 'hp-sgddt', { ...GOOD, L7: 'cổng thông tin' }],
  ['no-note', 'M7', 'hp-sgddt', { ...GOOD, H7: 'Gần đúng' }],
  ['note-one-language', 'N7', 'hp-sgddt', { ...GOOD, M7: 'Số cuối năm' }],
  ['markup', 'J7', 'hp-sgddt', { ...GOOD, J7: 'Báo cáo <b>12</b>' }],
  ['two-values', 'F8', 'hp-sgddt', { ...GOOD, ...source(8), F8: 97, A8: '1.1.1-a', B8: 'literate-level-2/total' }],
];

describe('one fault: named with its cell, and nothing is imported', () => {
  test.each(FAULTS)('%s at %s', (code, cell, key, changes) => {
    const { faults, additions } = run(hand(key, changes));
    expect(faults.map((fault) => `${fault.sheet}!${fault.cell} ${fault.code}`)).toEqual([`Số liệu!${cell} ${code}`]);
    expect(additions.size).toBe(0);
    for (const lang of ['vi', 'en'] as const) {
      const text = formatFault(faults[0]!, lang);
      expect(text).toMatch(/^\S+\.xlsx · Số liệu![A-Z]+\d+ [a-z0-9-]+\n {4}\S.*\n {4}→ \S/);
      expect(text, 'every gap is filled').not.toMatch(/\{\w+\}|undefined|NaN|“”/);
    }
  });

  test('not-a-workbook and no-sheet name the file', () => {
    const renamed = changeForm(forms.get('hp-sgddt')!, GOOD, (xml) => xml.replace('"Số liệu"', '"Sheet1"'));
    const { faults } = run(
      { name: 'a.xlsx', bytes: new TextEncoder().encode('PK no') },
      { name: 'b.xlsx', bytes: renamed },
    );
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(['a.xlsx not-a-workbook', 'b.xlsx no-sheet']);
    expect(formatFault(faults[1]!, 'vi')).toContain('Sheet1');
  });

  test('already-there says where and what', () => {
    const there = site
      .city('ha-noi')!
      .observations.find(
        ({ indicator, series, breakdown }) =>
          series === null && breakdown === 'total' && indicator.cells?.length === 1 && indicator.unit === 'percent',
      )!;
    const owner = there.indicator.annex.find(({ plan }) => plan === reportingPlan(there.area))!.responsible[0]!;
    const year = String(new Date(latest(there.period)).getUTCFullYear());
    const own = formOf(there.area, year, owner.id)!;
    return formParts(own, site.framework).then((parts) => {
      const row = 7 + own.boxes.findIndex(({ indicator }) => indicator === there.indicator);
      const bytes = changeForm(zip(parts, '2026-01-01'), {
        ...source(row),
        [`F${row}`]: 12,
        [`G${row}`]: there.period,
      });
      const { faults, additions } = run({ name: 'hn.xlsx', bytes });
      expect(faults).toMatchObject([
        {
          code: 'already-there',
          cell: `F${row}`,
          args: { other: `data/observations/ha-noi.csv:${there.origin.line}` },
        },
      ]);
      expect(additions.size).toBe(0);
    });
  });

  test('other-city and other-year: the importer said what is imported', () => {
    const { faults } = importForms(site, [hand('hp-sgddt', GOOD)], { city: 'ha-noi', year: '2030' });
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['B2 other-city', 'B3 other-year']);
  });

  test('two-values across two forms names the other file', () => {
    const { faults } = run(
      hand('hp-sgddt', { ...source(33), F33: 50 }, 'a.xlsx'),
      hand('hp-snv', { ...source(12), F12: 51 }, 'b.xlsx'),
    );
    expect(faults).toMatchObject([
      { code: 'two-values', file: 'b.xlsx', cell: 'F12', args: { other: 'a.xlsx · Số liệu!F33' } },
    ]);
  });

  test('text with a decimal comma: what to type is said', () => {
    const fixed = (text: string) => run(hand('hp-sgddt', { ...source(7), F7: text })).faults[0]!.args['fixed'];
    expect(['97,5', '97.5', '97,5 %', '1.505.684', '1.505,7', '1.234'].map(fixed)).toEqual([
      '97,5',
      '97,5',
      '97,5',
      '1505684',
      '1505,7',
      '1234 · 1,234',
    ]);
  });
});

test('all faults of all forms come back together, in the order of the sheets', () => {
  const bad = { ...GOOD, F7: '97,5', J9: null, F12: 1, G13: '2030', A45: 'x' };
  expect(
    run(hand('hp-sgddt', bad), hand('hp-snv', { ...source(7), F7: 120 })).faults.map(
      ({ file, cell, code }) => `${file} ${cell} ${code}`,
    ),
  ).toEqual([
    'hp-sgddt.xlsx F7 text-for-number',
    'hp-sgddt.xlsx J9 no-source',
    'hp-sgddt.xlsx F12 sum-differs',
    'hp-sgddt.xlsx G13 wrong-year',
    'hp-sgddt.xlsx A45 unknown-indicator',
    'hp-snv.xlsx F7 over-100',
  ]);
});

test('every message of the catalogue is proven here', async () => {
  const { readFileSync } = await import('node:fs');
  const here = readFileSync(import.meta.filename, 'utf8');
  expect(Object.keys(faultWords).filter((code) => !here.includes(code))).toEqual([]);
});
