/** An edit is an edit: what a build makes after one is, byte for byte, what a build makes that takes nothing from the last one. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differing, hashesOf } from '../../scripts/bench/bench-edits.ts';
import { editOnce } from '../../scripts/bench/one-edit.ts';
import { contentMark } from '../../scripts/build/renderer/kept-pages.ts';
import { chanceOf } from '../../src/synthetic/edits.ts';
import { must } from '../../src/text/must.ts';
import { CITY } from '../support/city.ts';
import { door } from '../support/door.ts';

const PAGES = join('.cache', 'pages');
const home = mkdtempSync(join(tmpdir(), 'open-plan-edits-'));
const root = join(home, 'city');
const [kept, afresh] = [join(home, 'kept'), join(home, 'afresh')];
afterAll(() => rmSync(home, { recursive: true, force: true }));

function build(out: string, ...more: string[]): string {
  const { status, stdout, stderr } = door('build', '--root', root, '--out', out, ...more);
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** What builds of `root` have kept. */
function stateNow(): string {
  const mark = contentMark(root);
  return join(
    PAGES,
    must(
      readdirSync(PAGES).find((name) => name.endsWith(`-${mark}`)),
      mark,
    ),
  );
}

/** Files that are not the same in two folders. */
const differences = (a: string, b: string): string[] => differing(hashesOf(a), hashesOf(b));

beforeAll(() => {
  cpSync(CITY, root, { recursive: true });
  build(kept, '--afresh');
});

test.each([
  [['text', 'figure'], 1],
  [['body', 'title', 'term'], 2],
  [['line', 'row-gone', 'field'], 3],
  [['indicator', 'plan', 'word', 'fact'], 4],
  [['day'], 5],
] as const)('edits of the kinds %j', (kinds, seed) => {
  cpSync(kept, afresh, { recursive: true });
  for (const kind of kinds) editOnce(root, kind, chanceOf(seed));
  build(kept);
  const changed = differences(kept, afresh);
  expect(changed.length, 'an edit that changes nothing proves nothing').toBeGreaterThan(0);
  rmSync(afresh, { recursive: true });
  build(afresh, '--afresh');
  expect(differences(kept, afresh)).toEqual([]);
});

test('one build after another: what they wrote down is put together before it is long, and the site is the same', () => {
  const accounts: number[] = [];
  for (const kind of ['text', 'title', 'body', 'term', 'text']) {
    editOnce(root, kind, chanceOf(6));
    build(kept);
    accounts.push(readdirSync(join(stateNow(), 'accounts')).length);
  }
  expect(accounts).toEqual([2, 3, 4, 5, 2]);
  build(afresh, '--afresh');
  expect(differences(kept, afresh)).toEqual([]);
});

test('nothing was changed: nothing is made', () => {
  expect(build(kept)).toContain('0 made');
});
