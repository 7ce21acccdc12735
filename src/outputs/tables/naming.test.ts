import { expect, test } from 'vitest';
import { namesIn } from './naming.ts';

const columns = [{ name: 'id' }, { name: 'title' }, { name: 'city', references: 'cities' }];

test('ids name what stands before the first place in them, after a kind where there is one', () => {
  const names = namesIn(columns);
  expect(names(['target:ha-noi-2024/ii-1-3-a', 'hai-phong-2026/iii', 'ha-noi'])).toEqual([
    'target',
    'ha-noi-2024',
    'ha-noi',
  ]);
  expect(names(['hai-phong-2026#annex', null, null])[0]).toBe('hai-phong-2026');
  expect(names(['a-2031/i;b-2031/ii', null, 'a'])).toEqual(['a-2031', 'i', 'b-2031', 'ii', 'a']);
});

test('a row without ids names nothing', () => {
  expect(namesIn([{ name: 'title' }])(['hai-phong-2026'])).toEqual([]);
});
