/** Facts of the real promises: each target and each dated duty once, what none of them may be called, and the levels of the bodies. */
import { describe, expect, test } from 'vitest';
import { tasksOf, timeOf } from '../../src/derive/bodies/task.ts';
import { promiseGaps } from '../../src/derive/promises/gaps.ts';
import { levelsOf } from '../../src/derive/promises/levels.ts';
import { promisesOf } from '../../src/derive/promises/promise.ts';
import { loadSite } from '../../src/model/index.ts';

const site = loadSite('.');
const all = promisesOf(site);
const duties = tasksOf(site.duties);

test('every target and every dated duty is a promise, once', () => {
  const dated = duties.filter((task) => timeOf(task, 'vi') !== null);
  expect(all).toHaveLength(site.targets.length + dated.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(dated.length).toBeGreaterThan(30);
});

test('no duty is called met or missed: the plans publish no report on single duties', () => {
  for (const { kind, answer } of all) if (kind === 'duty') expect(answer).not.toMatch(/met|missed|short/);
});

test.each([
  ['duty:ho-chi-minh-2025/v-cuoi-1', 'cannot-be-judged', 'passed'],
  ['duty:ho-chi-minh-2025/v-1-5', 'not-yet', 'ahead'],
  ['duty:hai-phong-2021/v-2-4-4', 'not-yet', 'ahead'],
  // Every year, without a day.
  ['duty:hai-phong-2026/iv-1-6', 'cannot-be-judged', 'recurring'],
])('%s: %s, %s', (id, answer, time) => expect(all.find((one) => one.id === id)).toMatchObject({ answer, time }));

test('what targets do not say is what their fields leave empty', () => {
  const [total] = promiseGaps(site);
  expect(total?.targets).toBe(site.targets.length);
  expect(total?.without.date).toBe(site.targets.filter(({ by }) => by === undefined).length);
  expect(total?.without.figure).toBe(site.targets.filter(({ value }) => value === undefined).length);
  expect(total?.duties).toBe(duties.length);
});

describe('levels', () => {
  test('a group that has work says which bodies it means, or is one of the groups of “all units”', () => {
    const several = site.agencies.filter((agency) => levelsOf(agency).includes('several')).map(({ id }) => id);
    expect(several.sort()).toEqual(['hcm-allunits', 'hp-allunits']);
  });

  test.each([
    ['commune', ['hcm-cqdp', 'hn-ubndx', 'hp-ubndx']],
    ['school', ['hn-cd', 'hn-dhtd', 'hp-csgddh', 'hp-csgdnn', 'hp-dhcd']],
  ])('%s', (level, ids) =>
    expect(
      site.agencies
        .filter((agency) => levelsOf(agency).some((one) => one === level))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids),
  );
});
