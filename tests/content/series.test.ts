import { expect, test } from 'vitest';
import { SERIES_NAMES } from '../../src/i18n/words/series.ts';
import { loadSite } from '../../src/model/index.ts';

test('every series of the observations has a name, and no name is left over', () => {
  const reported = new Set(loadSite('.').observations.flatMap(({ series }) => series ?? []));
  expect(Object.keys(SERIES_NAMES).sort()).toEqual([...reported].sort());
});
