/** The promises of the invented city: which there are, what can be said of a duty, at which level its bodies stand, what a promise leaves unsaid. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Due } from '../../model/schema/clause.ts';
import type { Agency, Plan } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { answerOf } from '../answers/judged.ts';
import { progress } from '../answers/progress.ts';
import { tasksOf, timeOf } from '../bodies/task.ts';
import { answerDuty } from './duty-answer.ts';
import { promiseGaps } from './gaps.ts';
import { levelsOf } from './levels.ts';
import { promisesOf } from './promise.ts';
import { sayLacks, sayThreshold, sayWhen, sayWhy } from './say-promise.ts';
import { presentIn, shareOf, splitOf } from '../answers/split.ts';

const site = cityModel();
const all = promisesOf(site);
const promise = (id: string) =>
  must(
    all.find((one) => one.id === id),
    id,
  );
const agency = (id: string) => must(site.agency(id), id);
const task = (id: string) =>
  must(
    tasksOf(site.duties).find((one) => one.id === id),
    id,
  );

describe('every target and every dated duty is one promise', () => {
  test('once, and no other', () => {
    const dated = tasksOf(site.duties).filter((one) => timeOf(one, 'vi') !== null);
    expect(all.map(({ id }) => id).sort()).toEqual(
      [...site.targets.map(({ id }) => `target:${id}`), ...dated.map(({ id }) => `duty:${id}`)].sort(),
    );
    expect(dated.length).toBeGreaterThan(4);
  });

  test('the answer of a target is that of its progress, and no duty is met or missed', () => {
    for (const one of progress(site)) expect(promise(`target:${one.id}`).answer).toBe(answerOf(one));
    for (const one of all.filter(({ kind }) => kind === 'duty'))
      expect(['not-yet', 'cannot-be-judged']).toContain(one.answer);
  });

  test('the split counts each once', () => {
    const split = splitOf(all);
    expect(Object.values(split).reduce((sum, count) => sum + count, 0)).toBe(all.length);
    expect(presentIn(splitOf(all.filter(({ kind }) => kind === 'duty')))).toEqual(['not-yet', 'cannot-be-judged']);
    expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([33, 0]);
  });
});

// The data are of 23 November 2031.
describe('what can be said of a dated duty', () => {
  test.each([
    ['may-trang-2031/iii-1-1', 'cannot-be-judged', 'no-report', 'passed', '2031-34'],
    ['may-trang-2031/iii-1-2', 'not-yet', null, 'ahead', '2032'],
    ['may-trang-2031/iii-2-1', 'not-yet', null, 'ahead', '2031-12-15'],
    ['may-trang-2031/iii-2-2', 'not-yet', null, 'recurring', '2031-11-30'],
    ['may-trang-2031/iii-dd-1', 'not-yet', null, 'ahead', '2032-06'],
    // Every quarter, and no day of it.
    ['may-trang-2031/iii-dd-2', 'cannot-be-judged', 'no-day', 'recurring', null],
    ['may-trang-2026/ii-2', 'cannot-be-judged', 'no-report', 'passed', '2028'],
  ])('%s: %s', (id, is, reason, time, date) =>
    expect(answerDuty(task(id), site.publisher.updated)).toEqual({ is, reason, time, date }),
  );

  test('no time, no promise', () => expect(answerDuty(task('may-trang-2026/ii-1'), '2031-11-23')).toBeNull());

  const withDue = (due: Due, plan: Partial<Plan> = {}) => {
    const { clause, lines } = task('may-trang-2031/iii-2-1');
    const own = { ...clause, plan: { ...clause.plan, ...plan }, milestones: [], dated_by: [] };
    return { clause: own, lines: [{ ...must(lines[0], 'line'), clause: own, due }] };
  };
  const at = (due: Due, updated: string, plan?: Partial<Plan>) => answerDuty(withDue(due, plan), updated);

  test('the last day itself has not passed', () => {
    const due: Due = { date: '2031-12-15', rule: 'by' };
    expect(at(due, '2031-12-15')?.is).toBe('not-yet');
    expect(at(due, '2031-12-16')?.reason).toBe('no-report');
    expect(at({ ...due, rule: 'before' }, '2031-12-15')?.reason).toBe('no-report');
  });

  test('one that comes back is judged by its first time after the plan', () => {
    const due: Due = { date: 'XXXX-12-01', rule: 'by', recurs: 'yearly' };
    expect(at(due, '2031-12-01')).toMatchObject({ is: 'not-yet', date: '2031-12-01' });
    expect(at(due, '2031-12-02')).toMatchObject({ is: 'cannot-be-judged', reason: 'no-report', date: '2032-12-01' });
    // Where only the year of the plan is known, the first December may have been before it.
    expect(at(due, '2031-12-02', { date: '2031' })).toMatchObject({ is: 'not-yet', date: '2032-12-01' });
  });

  test('a plan that ended asks for nothing more', () => {
    const ended = { state: 'replaced', ends: { date: '2031-06-01', instrument: null, successor: null } } as const;
    expect(at({ date: '2031-12-15', rule: 'by' }, '2031-11-23', ended)?.reason).toBe('plan-ended');
    expect(at({ date: '2031-05', rule: 'by' }, '2031-11-23', ended)?.reason).toBe('no-report');
    expect(at({ date: 'XXXX-12-01', rule: 'by', recurs: 'yearly' }, '2031-11-23', ended)?.reason).toBe('plan-ended');
  });
});

describe('levels', () => {
  test.each([
    ['mt-ubnd', ['city']],
    ['mt-sds', ['department']],
    ['mt-hys', ['organisation']],
    ['bo-sach', ['central']],
    // A group of departments.
    ['mt-doan', ['department']],
  ])('%s', (id, levels) => expect(levelsOf(agency(id))).toEqual(levels));

  test('the register goes before the kind; a group of which it says nothing covers several', () => {
    const group: Agency = { ...agency('mt-doan'), members: [] };
    expect(levelsOf(group)).toEqual(['several']);
    expect(levelsOf({ ...group, levels: ['school', 'commune'] })).toEqual(['commune', 'school']);
    expect(levelsOf({ ...agency('mt-sds'), type: 'commune-government' })).toEqual(['commune']);
  });

  test('groups that name each other end', () => {
    const [one, two] = [{ ...agency('mt-doan') }, { ...agency('mt-doan') }];
    Object.assign(one, { members: [two] });
    Object.assign(two, { members: [one, agency('mt-hys')] });
    expect(levelsOf(one)).toEqual(['organisation']);
  });
});

describe('what a promise does not say', () => {
  test.each([
    ['target:may-trang-2031/i-1-1-a', ['body', 'measure']],
    ['target:may-trang-2031/1.1.1-b', ['date']],
    ['target:gio-xanh-2030/2.1.1-b', ['figure', 'date', 'body', 'measure']],
    ['target:may-trang-2031/i-1-2-a', ['body', 'measure']],
    ['duty:may-trang-2031/iii-dd-2', ['day']],
    ['duty:may-trang-2031/iii-2-2', []],
  ])('%s', (id, lacks) => expect(promise(id).lacks).toEqual(lacks));

  test('a target names a figure only where it has one, and a date only where a sentence or a heading gives it', () => {
    for (const one of all)
      if ('target' in one.of) {
        const { target } = one.of.target;
        expect(one.lacks.includes('figure'), one.id).toBe(target.value === undefined);
        expect(one.lacks.includes('date'), one.id).toBe(target.by === undefined);
      }
  });

  test('the counts of cities, and those of all together, agree with the promises', () => {
    const rows = promiseGaps(site);
    const row = (group: string) => rows.filter((one) => one.group === group);
    const [total] = row('all');
    for (const lack of ['figure', 'date', 'body', 'measure'] as const) {
      expect(total?.without[lack]).toBe(all.filter(({ lacks }) => lacks.includes(lack)).length);
      expect(row('city').reduce((sum, { without }) => sum + without[lack], 0)).toBe(total?.without[lack]);
    }
    expect(total?.undatedDuties).toBe(tasksOf(site.duties).filter((one) => timeOf(one, 'en') === null).length);
    expect(row('body').every(({ without }) => without.body === 0)).toBe(true);
    expect(row('topic').length).toBeGreaterThan(1);
  });
});

describe('in words', () => {
  test.each([
    ['duty:may-trang-2031/iii-1-1', 'in Q2 2031', /^Its date has passed; up to 23 November 2031 .* no report/],
    ['duty:may-trang-2031/iii-dd-2', 'every quarter', /names no day/],
    ['duty:may-trang-2031/iii-2-1', 'before 15 December 2031', 'That day has not come'],
    ['target:may-trang-2031/i-1-1-a', '2033', /\d/],
  ])('%s', (id, when, why) => {
    expect(sayWhen(promise(id), 'en')).toBe(when);
    expect(sayWhy(promise(id), 'en')).toMatch(why);
  });

  test('a threshold, and what is not said', () => {
    expect(sayThreshold(promise('target:may-trang-2031/i-1-1-a'), 'vi')).toBe('trên 60%');
    expect(sayThreshold(promise('duty:may-trang-2031/iii-1-1'), 'vi')).toBeNull();
    expect(sayLacks(promise('target:may-trang-2031/i-1-2-a'), 'en')).toBe(
      'Names no responsible body or way to measure.',
    );
    expect(sayLacks(promise('target:may-trang-2031/i-1-2-a'), 'vi')).toBe(
      'Không ghi: cơ quan chịu trách nhiệm hoặc cách đo.',
    );
    expect(sayLacks(promise('duty:may-trang-2031/iii-2-2'), 'en')).toBeNull();
    expect(sayLacks({ kind: 'target', lacks: [] }, 'en')).toMatch(/^Names a figure/);
  });

  test('nothing is left out of any sentence', () => {
    for (const one of all)
      for (const lang of ['vi', 'en'] as const)
        expect(`${sayWhen(one, lang) ?? ''} ${sayWhy(one, lang)}`).not.toMatch(/undefined|NaN|null|\{/);
  });
});
