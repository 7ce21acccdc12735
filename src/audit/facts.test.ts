import { describe, expect, test } from 'vitest';
import { must } from '../text/must.ts';
import { factsOf, factsOfDate } from './facts.ts';
import { holds, readsAs } from './match.ts';

const keys = (text: string, scan = false) =>
  factsOf(text, scan)
    .map(({ key }) => key)
    .toSorted();
const operators = (text: string, scan = false) => factsOf(text, scan)[0]?.operators;

describe('facts of a text', () => {
  test.each([
    ['Quyết định số 45/QĐ-HĐS ngày 02/01/2031', ['2031-01-02', '45|qdhds']],
    ['Nghị định 20/2014/NĐ-CP và Thông tư 07/2018/TT-BTC', ['20/2014|ndcp', '7/2018|ttbtc']],
    ['trước ngày 01 tháng 12 hằng năm', ['--12-01']],
    ['trong tháng 2 năm 2026, quý IV năm 2025', ['2025-Q4', '2026-02']],
    ['99,5% người 15–60 tuổi', ['15', '60', '99.5']],
    ['12/14 quận', ['12/14']],
    ['“Thư viện 50K”', []],
    ['Mục 2.1.3. có 5 phòng', ['5']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  test('a scan reads a closing quotation mark as 7', () =>
    expect(keys('giai doan 2021-20307,', true)).toEqual(['2021', '2030']));
  test('a scan spells months and years its own way', () =>
    expect(keys('ngay 11 thdng 4 nim 2024', true)).toEqual(['2024-04-11']));
  test('a lone small number in a scan is not sure', () => expect(factsOf('ty 18 biet chu', true)[0]?.sure).toBe(false));
});

test.each([
  ['trên 60% phố', ['>']],
  ['60% trở lên số phố', ['>=']],
  ['ít nhất 60%', ['>=']],
  ['không quá 5%', ['<=']],
  ['dưới 3 tháng', ['<']],
  ['từ 75-80% lao động', ['between']],
  ['60% phố', ['=']],
])('the words around a figure are its operator: %s', (text, expected) => expect(operators(text)).toEqual(expected));

test('“60% trd 1én” is at least', () => expect(operators('60% trd 1én nguoi lao dong', true)).toEqual(['>=']));

test.each([
  ['2026-02', ['2026-02']],
  ['XXXX-12-01', ['--12-01']],
  ['2025-36', ['2025-Q4']],
  ['2025-10/2025-12', ['2025-Q4']],
  ['2021/2030', ['2021', '2030']],
  ['XXXX', []],
])('EDTF %s', (date, expected) => expect(factsOfDate(date).map(({ key }) => key)).toEqual(expected));

describe('one fact holds another', () => {
  const fact = (claim: string) => must(factsOf(claim)[0], claim);
  const says = (text: string, claim: string, scan = false) => holds(factsOf(text, scan), fact(claim), scan);
  test('a full date its year', () => expect(says('ngày 30/7/2021', 'năm 2021')).toBe(true));
  test('but a year no full date', () => expect(says('năm 2021', '30/7/2021')).toBe(false));
  test('a day and month with a year apart', () => expect(says('trước ngày 10/12, năm 2025', '10/12/2025')).toBe(true));
  test('a document number its own figure', () => expect(says('1373/QĐ-TTg', 'Đề án 1373')).toBe(true));
  test('damaged letters in a scan, never damaged digits', () => {
    expect(says('07/2016/TT-BGDPBT', '07/2016/TT-BGDĐT', true)).toBe(true);
    expect(says('07/2016/TT-BGDPBT', '08/2016/TT-BGDĐT', true)).toBe(false);
  });
  test('letters that a scan reads for digits', () => {
    expect(readsAs('tuoi 15-§0 dL', fact('50%'))).toBe(true);
    expect(readsAs('dat > 9504', fact('95%'))).toBe(true);
    expect(readsAs('dat > 90%', fact('95%'))).toBe(false);
  });
});
