/** Facts of the real targets: which of them are answered, and why others must not be. */
import { describe, expect, test } from 'vitest';
import { judgedPlans } from '../../src/derive/answers/judged.ts';
import { progress } from '../../src/derive/answers/progress.ts';
import { statement } from '../../src/derive/answers/progress-statement.ts';
import { loadSite } from '../../src/model/index.ts';

const site = loadSite('.');
const rows = progress(site);
const answer = (id: string) => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found.achievement;
};

test('every target is counted once, and its sentence can be written in both languages', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(site.targets.map(({ id }) => id).sort());
  expect(judgedPlans(site).flatMap(({ targets }) => targets)).toHaveLength(site.targets.length);
  for (const one of rows)
    for (const text of Object.values(statement(one))) expect(text).not.toMatch(/undefined|NaN|null|\{/);
});

describe('no answer without ground', () => {
  const judged = rows.flatMap(({ achievement, ...row }) =>
    achievement.is === 'cannot-be-judged' ? [] : [{ ...row, achievement }],
  );
  test.each(judged)('$id', ({ achievement, city }) => {
    const values = achievement.is === 'met' ? achievement.all : [achievement.reading];
    const firm = values.length === 1;
    for (const { gaps, as_of, observations } of values) {
      if (firm) expect(gaps).toEqual([]);
      if (firm) expect(as_of).not.toBeNull();
      const [own, ...base] = observations;
      expect(own.area).toBe(city);
      // A figure of the country is only ever the base of a ratio.
      if (base.some(({ area }) => area !== city)) expect(achievement.reading.unit.id).toBe('times');
    }
  });
  test('nothing is missed before its year', () => {
    for (const { due, achievement } of judged) if (achievement.is === 'missed') expect(due).toBe('passed');
  });
});

describe('settled in the sources', () => {
  test.each([
    ['communities: residential groups only, villages not counted', 'ha-noi-2025/2.2.2-b', 'population'],
    ['communities by 2025', 'ha-noi-2024/ii-2-1-d-2-c', 'population'],
    ['communities by 2030', 'ha-noi-2024/ii-2-2-d-2-c', 'population'],
    ['clans: no stated base', 'ha-noi-2024/ii-2-1-d-2-b', 'population'],
    ['literacy: the article gives no date', 'ha-noi-2024/ii-2-1-a-2-a', 'date'],
  ])('%s', (_, id, gap) =>
    expect(answer(id)).toMatchObject({
      is: 'cannot-be-judged',
      indicative: { gaps: expect.arrayContaining([gap]) as unknown },
    }),
  );
  test('income of Hà Nội: 163.5 of 114 million is below one and a half times', () =>
    expect(answer('ha-noi-2025/1.2.1-a')).toMatchObject({
      is: 'short',
      reading: { observations: [{ value: 163.5 }, { value: 114 }] },
    }));
  test('unemployment of Hà Nội: on every basis below 5%', () =>
    expect(answer('ha-noi-2025/1.2.2-a')).toMatchObject({
      is: 'met',
      all: [{ value: 2.15 }, { value: 1.02 }, { value: 1.7 }],
    }));
  test('learning families: a firm value below the mark, a later one indicative', () =>
    expect(answer('ha-noi-2025/2.2.2-a')).toMatchObject({
      is: 'short',
      reading: { value: 71.25 },
      later: { reading: { value: 67, qualifier: '>' }, gaps: ['date'] },
    }));
  test('a target of 2030 is not yet due', () =>
    expect(answer('ha-noi-2024/ii-2-2-d-2-a')).toMatchObject({ is: 'not-yet', deadline: '2030' }));
  test('the registration of Hà Nội, due within 2025, happened', () =>
    expect(answer('ha-noi-2025/iii-1-1-a')).toMatchObject({ is: 'met', reading: { as_of: '2025-12-04' } }));
});
