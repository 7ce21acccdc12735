/** What can be said of a dated duty on the day of the data: by one date, by several, by one that comes back, and once its plan has ended. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Due } from '../../model/schema/clause.ts';
import type { Milestone, Plan } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { answerDuty } from './duty-answer.ts';

const TODAY = '2031-11-23';
const duty = () => must(cityModel().clause('may-trang-2031/iii-1-1')?.duty, 'duty');

/** The answer to a duty with these dates, and with what a line of the roadmap says of it. */
function answer(dues: readonly Due[], dated: readonly Pick<Milestone, 'from' | 'to'>[] = [], more: Partial<Plan> = {}) {
  const { clause } = duty();
  const milestone = must(cityModel().milestones[0], 'milestone');
  const dated_by = dated.map((span) => ({ ...milestone, ...span }));
  const changed = { ...clause, plan: { ...clause.plan, ...more }, dated_by };
  const lines = (dues.length > 0 ? dues : [null]).map((due) => ({ ...duty(), clause: changed, due }));
  return answerDuty({ clause: changed, lines }, TODAY);
}
const by = (date: string): Due => ({ date, rule: 'by' });

test('a duty without a time has no answer', () => expect(answer([])).toBeNull());

test.each([
  ['2031-12', 'not-yet', null, 'ahead'],
  // The day of the data itself is not over.
  ['2031-11-23', 'not-yet', null, 'ahead'],
  ['2031-11-22', 'cannot-be-judged', 'no-report', 'passed'],
  ['2031-06', 'cannot-be-judged', 'no-report', 'passed'],
])('by %s: %s', (date, is, reason, time) => expect(answer([by(date)])).toEqual({ is, reason, time, date }));

test('of several dates the last one counts, in whatever order they stand', () => {
  for (const dues of [
    ['2030', '2033', '2031'],
    ['2033', '2030'],
    ['2030', '2033'],
  ])
    expect(answer(dues.map(by))).toMatchObject({ is: 'not-yet', date: '2033' });
});

test('a line of the roadmap dates it: by its end, or by its beginning where it has no end', () => {
  expect(answer([], [{ from: '2031-01', to: '2032-06' }])).toMatchObject({ is: 'not-yet', date: '2032-06' });
  expect(answer([], [{ from: '2032', to: null }])).toMatchObject({ is: 'not-yet', date: '2032' });
  expect(answer([], [{ from: null, to: '2031-03' }])).toMatchObject({ reason: 'no-report', date: '2031-03' });
  expect(answer([], [{ from: null, to: null }])).toBeNull();
});

test('what comes back has its next time; without a day it cannot be judged; beside one date it does not count', () => {
  const yearly: Due = { date: 'XXXX-12-01', rule: 'before', recurs: 'yearly' };
  expect(answer([yearly])).toEqual({ is: 'not-yet', reason: null, time: 'recurring', date: '2031-11-30' });
  const spring: Due = { date: 'XXXX-05-01', rule: 'before', recurs: 'yearly' };
  expect(answer([spring])).toMatchObject({ reason: 'no-report', time: 'recurring', date: '2032-04-30' });
  expect(answer([{ date: 'XXXX', rule: 'in', recurs: 'quarterly' }])).toEqual({
    is: 'cannot-be-judged',
    reason: 'no-day',
    time: 'recurring',
    date: null,
  });
  expect(answer([yearly, by('2033')])).toMatchObject({ time: 'ahead', date: '2033' });
});

test('a plan that ended before the date came leaves it open; one that ended after it does not', () => {
  const ended = (date: string): Partial<Plan> => ({
    state: 'ended',
    ends: { date, instrument: null, successor: null },
  });
  expect(answer([by('2033')], [], ended('2031-10'))).toMatchObject({ reason: 'plan-ended', date: '2033' });
  expect(answer([by('2031-06')], [], ended('2031-10'))).toMatchObject({ reason: 'no-report' });
  expect(
    answer([by('2033')], [], { state: 'in-force', ends: { date: '2031-10', instrument: null, successor: null } }),
  ).toMatchObject({
    is: 'not-yet',
  });
  const yearly: Due = { date: 'XXXX-12-01', rule: 'before', recurs: 'yearly' };
  expect(answer([yearly], [], ended('2031-10'))).toMatchObject({ reason: 'plan-ended', date: null });
});
