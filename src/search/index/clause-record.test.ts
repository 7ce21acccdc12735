/** What a result says of a line beside its text: the answer to its targets, its year, whom it concerns, and when a place is told with its name. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Answer } from '../../model/answer.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Clause } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { clauseRecord } from './clause-record.ts';

const line = (id: string): Clause => must(cityModel().clause(id), id);
const recordOf = (clause: Clause, answers: Record<string, Answer> = {}, lang: Lang = 'en') =>
  clauseRecord(clause, (text) => text[lang], lang, new Map(Object.entries(answers)));

/** A line with two targets. */
const TWO = 'may-trang-2031/i-2-1';

test('the answer is said where all targets of a line have the same; of two answers none is said', () => {
  const statusOf = (answers: Record<string, Answer>) => recordOf(line(TWO), answers);
  expect(statusOf({ [`${TWO}-a`]: 'met', [`${TWO}-b`]: 'met' }).status).toBe('met');
  expect(statusOf({ [`${TWO}-a`]: 'missed', [`${TWO}-b`]: 'missed' }).status).toBe('missed');
  expect(statusOf({ [`${TWO}-a`]: 'met', [`${TWO}-b`]: 'missed' })).not.toHaveProperty('status');
  expect(statusOf({})).not.toHaveProperty('status');
  expect(recordOf(line('may-trang-2031/ii-1'), { [`${TWO}-a`]: 'met' })).not.toHaveProperty('status');
});

test.each([
  ['of its heading', 'may-trang-2026/i-2', '2030'],
  ['of its target, though its heading has none', 'gio-xanh-2030/i-1', '2032'],
  ['of its duty', 'may-trang-2026/ii-2', '2028'],
  ['the last of several', 'may-trang-2031/i-2-1', '2035'],
])('the year is that %s', (_, id, year) => expect(recordOf(line(id)).year).toBe(year));

test.each(['gio-xanh-2030/i-2', 'may-trang-2031/ii-1', 'may-trang-2031/iii-2-2'])(
  'a line without a date, and one that comes back, have no year: %s',
  (id) => expect(recordOf(line(id))).not.toHaveProperty('year'),
);

test('what a heading says of all its lines is said with the name; where it says nothing, the name is enough', () => {
  const titleOf = (clause: Clause) => recordOf(clause).title;
  expect(titleOf(line('may-trang-2031/i-1-1'))).toBe(
    'Evening reading rooms in the streets (I.1.1) · Objective to 2033',
  );
  expect(titleOf(line('may-trang-2031/iii-dd-1'))).toBe('Request for books from the Ministry (III.đ.1) · Request');
  expect(titleOf(line('may-trang-2031/ii-1'))).toBe('Rewards for reading streets and old stories (II.1)');
  // A body that is asked without a heading that says so.
  const plain = line('may-trang-2031/iii-dd-1');
  const section = { ...plain.section, asks: false };
  expect(titleOf({ ...plain, section })).toMatch(/^Request for books from the Ministry \(III\.đ\.1\) · ./);
});

test('bodies of the duties that a line states and of those that assign it, each once; others stand around', () => {
  const { agencies, facets } = recordOf(line('may-trang-2031/iii-1-2'));
  expect(agencies).toBe('DoR, Book Lovers’ Association');
  expect(facets).toMatchObject({ agency: ['mt-sds', 'mt-hys'], role: ['advise', 'coordinate'] });
  const measure = recordOf(line('may-trang-2031/ii-1'));
  expect([measure.agencies, measure.facets['role']]).toEqual(['', []]);
});

test('documents are found by their numbers; a law has none', () => {
  const clause = line(TWO);
  expect(recordOf(clause).names).toContain('45/QĐ-HĐS');
  const law = must(cityModel().instrument('luat-doc-sach'), 'law');
  expect(law.number).toBeNull();
  expect(recordOf({ ...clause, instruments: [law] }).names).toEqual([
    TWO,
    'I.2.1',
    ...clause.indicators.map(({ id }) => id),
    ...clause.features.map(({ feature }) => feature.no),
    'Mây Trắng 2031',
  ]);
});

test('the official wording is quoted in Vietnamese, behind the restatement', () => {
  const clause = { ...line(TWO), official: 'Lời văn.' };
  expect(recordOf(clause, {}, 'vi').text).toBe(`${clause.text.vi} · “Lời văn.”`);
  expect(recordOf(clause).text).toBe(clause.text.en);
});

test('years are those of the text, the duty, the target and what dates it, each once and in order', () => {
  expect(recordOf(line(TWO)).facets['year']).toEqual(['2033', '2035']);
  expect(recordOf(line('gio-xanh-2030/i-1')).facets['year']).toEqual(['2032']);
});
