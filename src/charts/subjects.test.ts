/** Every chart that is drawn has its data, and no data are of a chart that is not drawn. */
import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { chartSubjects } from '../derive/chart-subjects.ts';
import { charts } from './index.ts';

test('drawings and data are of the same charts', () => {
  const site = cityModel();
  const named = (all: readonly { id: string; kind: string }[]) => all.map(({ id, kind }) => `${kind} ${id}`).sort();
  expect(named(chartSubjects(site))).toEqual(named(charts(site)));
});
