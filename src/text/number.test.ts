import { describe, expect, test } from 'vitest';
import { plainNumber, readNumber, type NumberReading } from './number.ts';

const number = (value: number): NumberReading => ({ is: 'number', value });
const other = (value: number): NumberReading => ({ is: 'other-form', value });
const unclear = (thousands: number, fraction: number): NumberReading => ({
  is: 'unclear',
  readings: [thousands, fraction],
});

describe('what was written, and what it is', () => {
  test.each<[string, NumberReading]>([
    ['0', number(0)],
    ['12824', number(12824)],
    ['-1.5', number(-1.5)],
    ['97.5', number(97.5)],
    ['0.975', number(0.975)],
    ['12.8240', number(12.824)],
    [' 97.5 ', number(97.5)],
    ['97,5', other(97.5)],
    ['0,975', other(0.975)],
    ['97,5 %', other(97.5)],
    ['97.5%', other(97.5)],
    ['+5', other(5)],
    ["'97", other(97)],
    ['−3,2', other(-3.2)],
    ['007', other(7)],
    ['20 300', other(20300)],
    ['20\u00a0300,5', other(20300.5)],
    ['1.505.684', other(1505684)],
    ['1,505,684', other(1505684)],
    ['1.505,7', other(1505.7)],
    ['1,505.7', other(1505.7)],
    ['５', other(5)],
    ['12.824', unclear(12824, 12.824)],
    ['12,824', unclear(12824, 12.824)],
    ['15.000', unclear(15000, 15)],
    ['-1.234', unclear(-1234, -1.234)],
    ['', { is: 'none' }],
    ['khoảng 97', { is: 'none' }],
    ['97..5', { is: 'none' }],
    ['1e3', { is: 'none' }],
    ['1.2.3', { is: 'none' }],
    ['12 8', { is: 'none' }],
    ['-', { is: 'none' }],
    ['NaN', { is: 'none' }],
  ])('%j', (text, expected) => expect(readNumber(text)).toEqual(expected));

  test.each<[string, NumberReading]>([
    ['12824', number(12824)],
    ['12.824', other(12824)],
    ['12,824', other(12824)],
    ['10.5', { is: 'fraction', value: 10.5 }],
    ['10,5', { is: 'fraction', value: 10.5 }],
    ['0.975', { is: 'fraction', value: 0.975 }],
    ['10.0', number(10)],
  ])('%j people', (text, expected) => expect(readNumber(text, { whole: true })).toEqual(expected));

  test('there is no minus zero', () => {
    for (const text of ['-0', '-0.0', '-0,0', '−0']) expect(readNumber(text), text).toHaveProperty('value', 0);
  });
});

test.each([
  [97.5, '97.5'],
  [20300, '20300'],
  [0.1 + 0.2, '0.3'],
  [-0, '0'],
  [-1e-13, '0'],
  [-1.5, '-1.5'],
  [1e-7, '0.0000001'],
])('%d is written as %s', (value, text) => expect(plainNumber(value)).toBe(text));
