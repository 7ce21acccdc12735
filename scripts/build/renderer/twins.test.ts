import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetTwins, keptTwin, twinFile } from './twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-twins-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const make = ({ html }: { html: string }) => `${++made} ${html}`;
const page = (address: string, html: string) => ({ address, html });

test('a twin is made once for a page, and anew when the page or its address is another', () => {
  expect(keptTwin(folder, page('/plans/a/', 'x'), make)).toBe('1 x');
  expect(keptTwin(folder, page('/plans/a/', 'x'), make)).toBe('1 x');
  expect(keptTwin(folder, page('/plans/a/', 'y'), make)).toBe('2 y');
  expect(keptTwin(folder, page('/plans/b/', 'x'), make)).toBe('3 x');
});

test('what no build has asked for since goes', () => {
  forgetTwins(folder, Date.now() - 60_000);
  expect(keptTwin(folder, page('/plans/a/', 'x'), make)).toBe('1 x');
  forgetTwins(folder, Date.now() + 60_000);
  expect(keptTwin(folder, page('/plans/a/', 'x'), make)).toBe('4 x');
});

test('a page that only says what was given up has none, nor has one of a kind without twins', () => {
  expect(twinFile(page('/en/plans/a/', 'x'))).toBe('en/plans/a.md');
  expect(twinFile(page('/plans/a/', '<h1 data-sign="gone">x</h1>'))).toBeNull();
  expect(twinFile(page('/search/', 'x'))).toBeNull();
});
