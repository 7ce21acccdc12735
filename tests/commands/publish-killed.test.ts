/** An upload that is killed, at every step at which it changes anything: readers see the old site whole or the new one whole, and the next upload finishes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANIFEST } from '../../src/hosting/manifest.ts';
import { publish } from '../../scripts/hosting/publish.ts';
import { fileOf } from '../../scripts/hosting/known-file.ts';
import { manifestIn, manifestOf } from '../../scripts/hosting/site-manifest.ts';

const root = mkdtempSync(join(tmpdir(), 'open-plan-killed-'));
afterAll(() => rmSync(root, { recursive: true }));

function build(name: string, files: Readonly<Record<string, string>>): string {
  const dist = join(root, name);
  for (const [path, text] of Object.entries({ ...files, '.hosting/site.json': '{"base":"/"}' })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(dist, MANIFEST), JSON.stringify(manifestOf(dist)));
  return dist;
}
const OLD = { 'index.html': 'old', 'plans/index.html': 'old', 'data/a.csv': 'same', 'data/gone.csv': 'old' };
const NEW = { 'index.html': 'new', 'plans/index.html': 'new', 'data/a.csv': 'same', 'data/b.csv': 'new' };
let before = '';
let after = '';
beforeAll(() => {
  before = build('before', OLD);
  after = build('after', NEW);
});

/** Ends the process, as a lost connection or a power cut does, just before it changes something for the `at`th time. */
const KILLER = (at: number) =>
  `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = ${at};
for (const name of ['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'symlinkSync', 'writeFileSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return real(...given);
  };
}
syncBuiltinESMExports();
`)}`;

/** Uploads in a process of its own. */
function upload(to: string, killedAt: number): NodeJS.Signals | null {
  const call = `import { publish } from ${JSON.stringify(join(process.cwd(), 'scripts/hosting/publish.ts'))}; publish(${JSON.stringify(after)}, ${JSON.stringify(to)}, true);`;
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--import', KILLER(killedAt), '--input-type=module', '--eval', call],
    { encoding: 'utf8' },
  );
  expect(signal === 'SIGKILL' || status === 0, stderr).toBe(true);
  return signal;
}

/** Which site readers see, once every file of it has been held against its manifest. */
function seen(to: string): string {
  const current = join(to, 'current');
  const files = Object.entries(manifestIn(current)?.files ?? {});
  expect(files.length).toBeGreaterThan(3);
  for (const [path, { sha256 }] of files) expect(fileOf(join(current, path)).sha256, path).toBe(sha256);
  expect(existsSync(join(current, 'data/gone.csv'))).toBe(!existsSync(join(current, 'data/b.csv')));
  return readFileSync(join(current, 'index.html'), 'utf8');
}

test('at every step the site is whole, old until it is new, and the next upload finishes it', () => {
  const states: string[] = [];
  for (let at = 1, killed = true; killed; at++) {
    const to = join(root, `www-${at}`);
    publish(before, to, true);
    killed = upload(to, at) !== null;
    states.push(seen(to));
    expect(publish(after, to, true).release).toMatch(/releases/);
    expect(seen(to)).toBe('new');
    rmSync(to, { recursive: true });
  }
  // Killed early it is the old one, killed late or never the new one, and it never goes back.
  expect(states.length).toBeGreaterThan(12);
  expect(states[0]).toBe('old');
  expect(states.at(-1)).toBe('new');
  expect([...states].sort().reverse()).toEqual(states);
});
