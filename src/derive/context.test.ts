import { planName } from './life.ts';
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { contextOf, inContext, isAsked, scopeKey, targetContextOf, targetInContext } from './context.ts';

const city = cityModel();
const line = (id: string) => must(city.clause(`may-trang-2031/${id}`), id);

test('what a heading says goes with the line that is taken out', () => {
  for (const clause of city.lines) {
    const { vi, en } = contextOf(clause);
    expect(vi.endsWith(`, ${planName(clause.plan).vi}`), clause.id).toBe(true);
    const year = clause.section.by;
    if (year !== null)
      expect(
        [vi, en].every((text) => text.includes(year.slice(0, 4))),
        clause.id,
      ).toBe(true);
    expect(`${vi} ${en}`).not.toMatch(/undefined|null|NaN/);
  }
});

describe('a request is no duty', () => {
  test.each(['iii-dd-1', 'iii-dd-2'])('%s', (id) => {
    expect(isAsked(line(id))).toBe(true);
    expect(scopeKey(line(id))).toBe('request');
    expect(inContext(line(id), 'en')).toMatch(/^Request: /);
  });
  test('and a duty is no request', () => expect(scopeKey(line('iii-1-1'))).toBe('responsibility'));
});

test('a target says that it is one, by when, and of which plan', () => {
  for (const one of city.targets) {
    const { en } = targetContextOf(one);
    expect(en).toMatch(/^Target/);
    if (one.by !== undefined) expect(en).toContain(one.by.slice(0, 4));
    expect(targetInContext(one, 'vi')).toContain(one.statement.vi);
  }
});

test('a span is said as a span', () => {
  const spanned = { ...must(city.targets[0], 'target'), from: '2031', by: '2033' };
  expect([targetInContext(spanned, 'vi'), targetInContext(spanned, 'en')]).toEqual([
    `Chỉ tiêu từ năm 2031 đến năm 2033: ${spanned.statement.vi}`,
    `Target for 2031 to 2033: ${spanned.statement.en}`,
  ]);
});
