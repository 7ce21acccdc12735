/** `npm run doctor` and `npm run watch-site`, called as their users call them; what they find of hosts is tested beside their code. */
import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../../scripts/doctor/finding.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
const doctor = (...args: string[]) => door('doctor', '--root', copy.root, ...args);
const bad = (json: string) =>
  (JSON.parse(json) as Finding[]).filter(({ state }) => state === 'bad').map(({ words }) => words.en);

test('says what is missing, in words, and ends well', () => {
  const { status, stdout } = doctor();
  expect(status).toBe(0);
  expect(stdout).toContain('✗ lien-he@nha-thu.example is an example contact');
  expect(stdout).toMatch(/ {4}→ Write contact in data\/publisher\.yaml/);
  expect(stdout).toMatch(/\d+ things to do before going public\.\n$/);
});

test('--strict ends with 1, --json is for programs', () => {
  const { status, stdout } = doctor('--strict', '--json');
  expect(status).toBe(1);
  expect(bad(stdout)).toContain('https://plans.example is an example address');
});

test('a draft is named, with what it still has to say; it keeps nothing from going public', () => {
  const before = bad(doctor('--json').stdout);
  expect(door('new-plan', '--city', 'gio-xanh', '--year', '2033', '--root', copy.root).status).toBe(0);
  const found = JSON.parse(doctor('--json').stdout) as Finding[];
  const drafts = found.filter(({ words }) => words.en.startsWith('A draft'));
  expect(drafts).toMatchObject([
    { state: 'note', words: { en: expect.stringMatching(/gio-xanh-2033; [1-9]\d* lines are/) as string } },
  ]);
  expect(bad(JSON.stringify(found))).toEqual(before);
});

test.each([
  ['watch-site', '--address', 'https://plans.vn/?x=1', 'Probably https://plans.vn'],
  ['moved-site', '--from', 'plans.vn/index.html', 'Probably https://plans.vn'],
])('%s %s %s is refused with what to write', (name, option, address, said) => {
  const { status, stderr } = door(name, option, address);
  expect(stderr).toContain(said);
  expect(status).toBe(2);
});
