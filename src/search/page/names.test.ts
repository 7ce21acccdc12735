import { expect, test } from 'vitest';
import { allNames } from './names.ts';

const own = { 'kind-plan': 'Plans' };
const listed = { plans: [{ id: 'ha-noi-2025', name: 'Plan of Hà Nội', city: 'Hà Nội' }], written: [] };

test('names that came with the page are asked for nowhere', async () => {
  const names = allNames(own, '', () => Promise.reject(new Error('asked')));
  expect(await names()).toEqual(own);
});

test('names of plans are fetched once, and added to those of the page', async () => {
  const asked: string[] = [];
  const names = allNames(own, '/compare/plans.en.json', (address) => {
    asked.push(address);
    return Promise.resolve(listed);
  });
  expect(asked).toEqual([]);
  await Promise.all([names(), names()]);
  expect(await names()).toEqual({ ...own, 'ha-noi-2025': 'Plan of Hà Nội' });
  expect(asked).toEqual(['/compare/plans.en.json']);
});

test('a file that cannot be had leaves what the page has, and is asked for again', async () => {
  let tries = 0;
  const names = allNames(own, '/x', () =>
    ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(listed),
  );
  expect(await names()).toEqual(own);
  expect(Object.keys(await names())).toContain('ha-noi-2025');
  expect(tries).toBe(2);
});
