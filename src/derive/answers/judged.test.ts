import { expect, test } from 'vitest';
import { ANSWERS } from '../../model/answer.ts';
import { cityModel } from '../../../tests/support/city.ts';
import { countAnswers, judgedIn, judgedPlans, reasonsIn } from './judged.ts';

test('every target is counted once, by its answer', () => {
  const site = cityModel();
  const plans = judgedPlans(site);
  const all = plans.flatMap(({ targets }) => targets);
  expect(all.map(({ id }) => id).sort()).toEqual(site.targets.map(({ id }) => id).sort());
  for (const { targets, counts } of plans)
    expect(ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)).toBe(targets.length);
  const counts = countAnswers(all);
  expect(judgedIn(counts) + counts['cannot-be-judged']).toBe(all.length);
  expect(reasonsIn(all).reduce((sum, { targets }) => sum + targets.length, 0)).toBe(counts['cannot-be-judged']);
});
