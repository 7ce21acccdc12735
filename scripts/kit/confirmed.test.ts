/** States of the English: what is listed, what is confirmed, and what must not be lost on the way. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../../tests/support/city.ts';
import { openPlan } from '../open-plan.ts';
import { markedDifferences } from './confirmed.ts';
import { EXIT } from './exit.ts';

const FILE = 'data/translations.csv';
const PLAN = 'may-trang-2031';
const MEASURES = `content/plans/${PLAN}/measures.yaml`;
const OLD = `${PLAN}/ii-2`;
let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => {
  vi.restoreAllMocks();
  copy.restore();
});
afterAll(() => copy.remove());

async function translations(...args: string[]) {
  copy.write(FILE, copy.read(FILE));
  const [out, err] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const code = await openPlan(['translations', ...args, '--root', copy.root, '--lang=en']);
  return { code, printed: [out, err].map((spy) => spy?.mock.calls.flat().join('\n') ?? '').join('\n') };
}

/** Takes the row of a clause away, as if it were new. */
const forget = (id: string) => copy.write(FILE, copy.read(FILE).replace(new RegExp(`^${id},.*\n`, 'm'), ''));
const states = () => {
  const { site, problems } = loadModel(copy.root, { drafts: true });
  expect(problems).toEqual([]);
  return Object.fromEntries(
    site.lines.flatMap(({ id, english_state }) => (english_state === 'current' ? [] : [[id, english_state]])),
  );
};

test('new is not outdated: each has its own state, and only current is current', () => {
  forget(`${PLAN}/ii-3`);
  expect(states()).toEqual({ [OLD]: 'outdated', [`${PLAN}/ii-3`]: 'unconfirmed' });
  const { site } = loadModel(copy.root);
  for (const { english_state, english_current } of site.lines)
    expect(english_current).toBe(english_state === 'current');
  expect(site.clause(`${PLAN}/ii-3`)?.english_from).toBeNull();
});

test('the list keeps both kinds apart, and shows what changed', async () => {
  forget(`${PLAN}/ii-3`);
  copy.change(MEASURES, 'Thưởng những phố đọc nhiều', 'Thưởng những phố đọc nhiều nhất');
  const { code, printed } = await translations();
  expect(code).toBe(EXIT.good);
  expect(printed).toMatch(
    /^1 English texts that nobody confirmed yet\n {2}may-trang-2031\/ii-3\n2 English texts older/,
  );
  expect(printed).toMatch(/may-trang-2031\/ii-1\n.*nhiều.*\{\+ nhất\+\}/);
});

test('a plan, a clause or everything is confirmed; what was old elsewhere stays old, and is not forgotten', async () => {
  forget(`${PLAN}/ii-3`);
  copy.change('content/plans/may-trang-2026/objectives.yaml', 'text: { vi: ', 'text: { vi: Nay ');
  const [other = ''] = Object.keys(states()).filter((id) => !id.startsWith(PLAN));
  await translations('--confirm', `${PLAN}/ii-3`);
  expect(states()).toEqual({ [OLD]: 'outdated', [other]: 'outdated' });
  await translations('--confirm', PLAN);
  expect(states()).toEqual({ [other]: 'outdated' });
  await translations('--confirm', 'all');
  expect(states()).toEqual({});
});

test('what a draft has confirmed stays', async () => {
  copy.change(`content/plans/${PLAN}/plan.yaml`, `id: ${PLAN}`, `id: ${PLAN}\nstate: draft`);
  await translations('--confirm', 'may-trang-2026');
  expect(copy.read(FILE)).toContain(`\n${PLAN}/ii-1,`);
});

test('a change that is still to come is read as it will be', async () => {
  copy.change(
    MEASURES,
    '  item: 1\n',
    '  item: 1\n  changes:\n    - { kind: amended, date: "2032-06-01", by: 46-qdd-hdds-2031, before: { vi: Lời trước., en: Before. } }\n',
  );
  expect(states()).toEqual({ [OLD]: 'outdated' });
  await translations('--confirm', 'all');
  expect(states()).toEqual({});
});

test.each([
  ['may-trang-2013', 'Nearest: may-trang-2031'],
  ['may-trang-2031/ii-33', 'Nearest: may-trang-2031/ii-3'],
  ['', 'Nearest: all'],
])('“%s” cannot be confirmed, and nothing is written', async (id, words) => {
  const before = copy.read(FILE);
  const { code, printed } = await translations('--confirm', id);
  expect(printed).toContain(words);
  expect([code, copy.read(FILE)]).toEqual([EXIT.call, before]);
});

test('differences in one line, with a little around them', () => {
  expect(markedDifferences('Mở hai phòng.', 'Mở ba phòng.')).toBe('Mở [-hai-]{+ba+} phòng.');
  const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4);
  const marked = markedDifferences(`${long}cũ`, `${long}mới`);
  expect(marked).toMatch(/^….{30}\[-cũ-\]\{\+mới\+\}$/);
});
