import { expect, test } from 'vitest';
import { twinFile } from './twins.ts';

const page = (address: string, html: string) => ({ address, html });

test('a page that only says what was given up has none, nor has one of a kind without twins', () => {
  expect(twinFile(page('/en/plans/a/', 'x'))).toBe('en/plans/a.md');
  expect(twinFile(page('/plans/a/', '<h1 data-sign="gone">x</h1>'))).toBeNull();
  expect(twinFile(page('/search/', 'x'))).toBeNull();
});
