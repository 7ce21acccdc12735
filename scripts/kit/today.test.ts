/** `npm run today` on a copy of the invented city, with a clock that stands still. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../../tests/support/city.ts';
import { openPlan } from '../open-plan.ts';
import { EXIT } from './exit.ts';

const FILE = 'data/publisher.yaml';
const WRITTEN = '2031-11-23';
let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 11, 24, 9) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  copy.restore();
});
afterAll(() => copy.remove());

async function today(...args: string[]) {
  const before = copy.read(FILE);
  // So that the copy knows what to put back.
  copy.write(FILE, before);
  const [out, err] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const code = await openPlan(['today', ...args, '--root', copy.root, '--lang=en']);
  const printed = [out, err].map((spy) => spy?.mock.calls.flat().join('\n') ?? '').join('\n');
  return { code, printed, before, after: copy.read(FILE) };
}

test('moves to the day of the clock, and changes nothing else', async () => {
  const { code, printed, before, after } = await today();
  expect(code).toBe(EXIT.good);
  expect(after).toBe(before.replace(WRITTEN, '2031-12-24'));
  expect(printed).toContain(`${WRITTEN} → 2031-12-24`);
});

test('moves to the day that is given', async () =>
  expect((await today('2031-12-01')).after).toContain('updated: "2031-12-01"'));

test.each([
  ['2031-12-25', 'is still to come; today is 2031-12-24'],
  ['2031-11-22', 'goes back'],
  ['24/12/2031', 'is no day. Write it like 2031-12-24'],
])('%s is refused and nothing is written', async (day, words) => {
  const { code, printed, before, after } = await today(day);
  expect([code, after]).toEqual([EXIT.call, before]);
  expect(printed).toContain(words);
});

test.each(['2031-12-25', '2031-11-24'])('%s is written where it is meant', async (day) => {
  copy.write(FILE, copy.read(FILE).replace(WRITTEN, '2031-11-30'));
  const { code, after } = await today(day, '--force');
  expect(code).toBe(EXIT.good);
  expect(after).toContain(day);
});

test('a plan that ends by then is a problem at its place', async () => {
  copy.change(
    'content/plans/may-trang-2031/plan.yaml',
    'id: may-trang-2031',
    'id: may-trang-2031\nends: { date: "2031-12-01" }',
  );
  const { code, printed, after } = await today();
  expect(code).toBe(EXIT.problems);
  expect(printed).toContain('plan-ended-already');
  expect(after).toContain('2031-12-24');
});

test('where nothing says the day, the line to write is named', async () => {
  copy.change(FILE, 'updated:', '# updated:');
  const { code, printed } = await today();
  expect(code).toBe(EXIT.problems);
  expect(printed).toContain('has no line updated:');
});
