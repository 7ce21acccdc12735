/** Whose promises are whose: those of a city stand in its plans, those of a body are what it answers for. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { promisesOf, promisesOfBody, promisesOfCity, promisingCities, type CityPromise } from './promise.ts';

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
/** A site of its own each time: an answer that another test asked for would be kept. */
const site = () => ({ ...cityModel() });
const city = (id: string) => ids(promisesOfCity(site(), must(cityModel().city(id), id)));
const body = (id: string) => ids(promisesOfBody(site(), must(cityModel().agency(id), id)));

test('of a city, in the order of its plans, targets before duties', () => {
  expect(city('gio-xanh')).toEqual([
    'target:gio-xanh-2030/i-1-a',
    'target:gio-xanh-2030/1.1.1-a',
    'target:gio-xanh-2030/2.1.1-b',
  ]);
  expect(city('may-trang').slice(0, 3)).toEqual([
    'target:may-trang-2026/i-1-a',
    'duty:may-trang-2026/ii-2',
    'target:may-trang-2031/i-1-1-a',
  ]);
});

test('of a body, also what it does with others; of one that nothing was given to, none', () => {
  expect(body('mt-sds')).toEqual([
    'target:may-trang-2031/1.1.1-a',
    'target:may-trang-2031/1.2.1-b',
    'duty:may-trang-2031/iii-1-1',
    'duty:may-trang-2031/iii-1-2',
  ]);
  expect(body('mt-hys')).toContain('duty:may-trang-2031/iii-2-1');
  expect(body('mt-sdp')).toContain('duty:may-trang-2031/iii-2-1');
  expect(body('mt-ubnd')).toEqual([]);
});

test('the country promises nothing', () => {
  expect(city('viet-nam')).toEqual([]);
  expect(promisingCities(site()).map(({ id }) => id)).toEqual(['may-trang', 'gio-xanh']);
});

const CLAUSE = (id: string) => `/plans/${id}/`;
/** What stands on the one line of a promise: who, at which levels, by when, its answer and what it does not say. */
const line = ({ bodies, levels, features, date, year, time, answer, reason, lacks, path }: CityPromise) => [
  bodies.map(({ id }) => id).join(),
  levels.join(),
  features.map(({ no }) => no).join(),
  [date, year, time],
  [answer, reason],
  lacks.join(),
  path,
];
const at = (id: string): CityPromise =>
  must(
    promisesOf(site()).find((one) => one.id === id),
    id,
  );

test.each([
  [
    'target:may-trang-2026/i-1-a',
    '',
    '',
    '1.1.1',
    ['2030', 2030, 'passed'],
    ['met', null],
    'body,measure',
    CLAUSE('may-trang-2026/i-1'),
  ],
  [
    'target:may-trang-2031/i-2-1-b',
    '',
    '',
    '1.2.1',
    ['2035', 2035, 'ahead'],
    ['met', null],
    'figure,body,measure',
    CLAUSE('may-trang-2031/i-2-1'),
  ],
  [
    'target:may-trang-2031/1.1.1-b',
    'mt-sdp,mt-hys',
    'department,organisation',
    '1.1.1',
    [null, null, 'no-date'],
    ['cannot-be-judged', 'part-only'],
    'date',
    '/indicators/1.1.1-b/',
  ],
  [
    'duty:may-trang-2026/ii-2',
    'mt-sth',
    'department',
    '',
    ['2028', 2028, 'passed'],
    ['cannot-be-judged', 'no-report'],
    '',
    CLAUSE('may-trang-2026/ii-2'),
  ],
  [
    'duty:may-trang-2031/iii-1-2',
    'mt-sds,mt-hys',
    'department,organisation',
    '',
    ['2032', 2032, 'ahead'],
    ['not-yet', null],
    '',
    CLAUSE('may-trang-2031/iii-1-2'),
  ],
  [
    'duty:may-trang-2031/iii-dd-1',
    'bo-sach',
    'central',
    '',
    ['2032-06', 2032, 'ahead'],
    ['not-yet', null],
    '',
    CLAUSE('may-trang-2031/iii-dd-1'),
  ],
])('%s: who, at which level, by when, with which answer, and what is not said', (id, ...said) => {
  expect(line(at(id))).toEqual(said);
});

test('what comes back is of no one year, also where the next time has a day', () => {
  const yearly = at('duty:may-trang-2031/iii-2-2');
  expect([yearly.date, yearly.year, yearly.time]).toEqual(['2031-11-30', null, 'recurring']);
  expect(at('duty:may-trang-2031/iii-dd-2').lacks).toEqual(['day']);
});

test('a promise leads back to what it was made of: the target of a plan, or a duty, judged on the day of the data', () => {
  const target = at('target:may-trang-2031/i-1-1-a');
  expect([target.kind, target.plan.id, target.clause?.id]).toEqual([
    'target',
    'may-trang-2031',
    'may-trang-2031/i-1-1',
  ]);
  expect('target' in target.of && target.of.target.id).toBe('may-trang-2031/i-1-1-a');
  expect(target.statement.en).toBe('More than 60% of streets.');
  expect(at('target:may-trang-2031/1.1.1-a').clause).toBeNull();
  const duty = at('duty:may-trang-2031/iii-2-1');
  expect([duty.kind, duty.plan.id, duty.statement]).toEqual(['duty', 'may-trang-2031', duty.clause?.text]);
  expect('duty' in duty.of && [duty.of.duty.id, duty.of.answered.date, duty.of.updated]).toEqual([
    'may-trang-2031/iii-2-1',
    '2031-12-15',
    site().publisher.updated,
  ]);
});
