import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { responsibleFor } from './responsible.ts';

const targets = cityModel().indicators.flatMap((indicator) => indicator.targets);

test('a row of the annex names who answers; another target has the bodies of its clause, or nobody', () => {
  const named = targets.map((target) => [target.id, responsibleFor(target).map(({ id }) => id)] as const);
  for (const target of targets.filter(({ annex }) => annex !== null))
    expect(responsibleFor(target)).toEqual(target.annex?.responsible);
  expect(named).toMatchSnapshot();
});
