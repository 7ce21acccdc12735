import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { bodiesIn, taskInFull } from './say-task.ts';
import { tasksOf } from './task.ts';
import { dutiesByRole, mainRole, partsOf } from './workload.ts';

const site = cityModel();
const plan = must(site.plan('may-trang-2031'), 'plan');
const agency = (id: string) => must(site.agency(id), id);
const task = (slug: string) =>
  must(
    tasksOf(plan.duties).find(({ clause }) => clause.slug === slug),
    slug,
  );

test('a body whose part stands in an assignment line has the duty that the line is about', () => {
  const parts = partsOf(agency('mt-hys'), plan);
  expect(parts.map(({ task: { clause }, role }) => `${clause.slug} ${role}`)).toEqual([
    'iii-1-2 coordinate',
    'iii-2-1 implement',
    'iii-dd-2 requested',
  ]);
});

test('what is only asked counts under that role, whatever the verb', () =>
  expect(mainRole(task('iii-dd-1'), agency('bo-sach'))).toBe('requested'));

test('the roles of a body add up to its duties', () => {
  for (const { counts, total, agency: body } of dutiesByRole(plan)) {
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(total).toBe(partsOf(body, plan).length);
  }
});

test('a duty in words is whole: who in which role, what, with whom, by when', () => {
  const full = taskInFull(task('iii-1-1'), 'en');
  expect(full).toContain(bodiesIn(task('iii-1-1'), 'en'));
  for (const part of ['Choose houses for the rooms', 'with ', 'the agencies concerned', 'Q2 2031'])
    expect(full).toContain(part);
  expect(full.startsWith('Request')).toBe(false);
  expect(taskInFull(task('iii-dd-1'), 'en')).toMatch(/^Request: /);
  expect(taskInFull(task('iii-dd-1'), 'vi')).toMatch(/^Đề nghị: /);
});

test('a task that lines assign names the bodies of all its lines', () => {
  const full = taskInFull(task('iii-1-2'), 'en');
  for (const body of ['mt-sds', 'mt-hys']) expect(full).toContain(agency(body).name.en);
});
