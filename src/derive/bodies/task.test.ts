import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { bodiesOf, isAskedFor, otherPartnersOf, tasksOf, timeOf } from './task.ts';

const city = cityModel();
const task = (id: string) =>
  must(
    tasksOf(city.duties).find((one) => one.id === `may-trang-2031/${id}`),
    id,
  );

describe('a duty is a task with all who have a part in it', () => {
  test('an assignment line adds a body to the task that it is about, and is no duty of its own', () => {
    expect(bodiesOf(task('iii-1-2')).map(({ agency, role }) => `${agency.id} ${role}`)).toEqual([
      'mt-sds advise',
      'mt-hys coordinate',
    ]);
    expect(tasksOf(city.duties).map(({ id }) => id)).not.toContain('may-trang-2031/iii-1-3');
  });

  test('a lead-in announces duties and is none', () =>
    expect(tasksOf(city.duties).map(({ id }) => id)).not.toContain('may-trang-2031/iii-1'));

  test('every other task is there once', () => {
    const expected = city.duties.filter(({ about }) => about.form !== 'lead-in').map(({ about }) => about.id);
    expect(tasksOf(city.duties).map(({ id }) => id)).toEqual([...new Set(expected)]);
  });
});

test.each([
  ['iii-1-1', 'in Q2 2031', 'the agencies concerned', false],
  ['iii-1-2', 'from 2032', undefined, false],
  ['iii-2-2', 'before 1 December, every year', undefined, false],
  ['iii-dd-1', 'by June 2032', undefined, true],
  ['iii-dd-2', 'every quarter', undefined, true],
])('%s: when, with whom, asked or ordered', (id, when, others, asked) => {
  expect(timeOf(task(id), 'en')).toBe(when);
  expect(otherPartnersOf(task(id))?.en).toBe(others);
  expect(isAskedFor(task(id))).toBe(asked);
});

describe('a date that is said twice', () => {
  const milestone = (from: string | null, to: string | null) => {
    const { clause, lines } = task('iii-2-1');
    const line = must(lines[0], 'line');
    const mark = { ...must(city.milestones[0], 'milestone'), from, to };
    const dated = { ...clause, milestones: [mark] };
    return timeOf({ clause: dated, lines: [{ ...line, clause: dated }] }, 'en');
  };
  test('the same day is said once', () => expect(milestone(null, '2031-12-15')).toBe('before 15 December 2031'));
  test('a span that ends on it says more', () =>
    expect(milestone('2031-11', '2031-12-15')).toBe('November 2031 to 15 December 2031'));
  test('another date stands beside it', () => expect(milestone('2032', '2032')).toBe('before 15 December 2031; 2032'));
});
