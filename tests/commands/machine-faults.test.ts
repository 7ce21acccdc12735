/** Faults of the machine, on the invented city: whatever happens to a build, the last good site stays, the next build works, and what comes out depends on the content alone. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filePaths } from '../../scripts/build/addresses.ts';
// One build at a time in a project folder: in a file of its own this would only wait for that one.
import './whole-life.ts';
import { CITY } from '../support/city.ts';
import { door } from '../support/door.ts';
import { until } from '../support/until.ts';

const out = mkdtempSync(join(tmpdir(), 'open-plan-faults-'));
const target = join(out, 'dist');
/** However slow the machine is. */
const TRIES = 36_000;
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Stands for the site: every path with its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filePaths(folder).map((path) => [path, hash(path)]));
}
let good: Record<string, string>;

/** Code that is loaded before a command: what stands in it has happened to the machine. */
const machine = (name: string, code: string): Record<string, string> => {
  const file = join(out, `${name}.mjs`);
  writeFileSync(file, code);
  return { NODE_OPTIONS: `--import ${pathToFileURL(file).href}` };
};

beforeAll(() => {
  const { status, stdout, stderr } = door('build', '--root', CITY, '--out', target);
  expect(status, stdout + stderr).toBe(0);
  good = bytesOf(target);
});

function start(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(
    process.execPath,
    ['scripts/open-plan.ts', 'build', '--lang=en', '--root', CITY, '--out', target],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const heard = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      heard.text += chunk.toString();
    });
  const says = (words: string) => until(words, () => child.exitCode !== null || heard.text.includes(words), TRIES);
  return { child, ended, heard, says };
}

describe('a build that is killed', () => {
  test('while pages are written: the last good site stays, and the one that waited is built', async () => {
    const first = start();
    await first.says('[2/6]');
    const second = start();
    await second.says('waiting for it');
    expect(second.heard.text).not.toContain('[1/6]');
    const pages = () =>
      readdirSync(out).find((name) => name.startsWith('.dist.next-') && readdirSync(join(out, name)).length > 0);
    await until('a page of the first one', pages, TRIES);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(bytesOf(target)).toEqual(good);
    const [status] = (await second.ended) as [number | null];
    expect(status, second.heard.text).toBe(0);
    expect(bytesOf(target)).toEqual(good);
    expect(readdirSync(out).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  test.each(['[4/6]', '[6/6]'])('in step %s: the last good site stays', async (step) => {
    const { child, ended, says } = start();
    await says(step);
    child.kill('SIGKILL');
    await ended;
    expect(bytesOf(target)).toEqual(good);
  });

  test('between its two renamings: the next command that looks puts the last good site back', () => {
    const env = machine(
      'killed-between',
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const rename = fs.renameSync;
       fs.renameSync = (from, to) => {
         if (String(from).includes('.dist.next-') && !String(to).includes('.dist.next-')) process.kill(process.pid, 'SIGKILL');
         rename(from, to);
       };
       syncBuiltinESMExports();`,
    );
    expect(door(env, 'build', '--root', CITY, '--out', target).status).toBeNull();
    expect(existsSync(target)).toBe(false);
    const { status, stdout, stderr } = door('publish-site', '--dist', target, '--list', join(out, 'list.txt'));
    expect(status, stdout + stderr).toBe(0);
    expect(bytesOf(target)).toEqual(good);
  });
});

/** Mounts a small disk in a folder of its own; false where this machine does not let us. */
function mounted(folder: string, options: string): boolean {
  mkdirSync(folder);
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
  );
}

describe('a disk', () => {
  const full = join(out, 'full');
  const fixed = join(out, 'fixed');
  const disks = { full: false, fixed: false };
  beforeAll(() => {
    disks.full = mounted(full, 'size=2m');
    disks.fixed = mounted(fixed, 'ro');
  });
  afterAll(() => {
    for (const folder of [full, fixed]) spawnSync('umount', [folder]);
  });

  test('that is full is named, and the last good site stays', ({ skip }) => {
    if (!disks.full) skip('no small disk can be mounted here');
    const dist = join(full, 'dist');
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'good');
    const { status, stderr } = door('build', '--root', CITY, '--out', dist);
    expect(stderr).toContain('The disk is full');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(3);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('good');
    expect(readdirSync(full)).toEqual(['dist']);
  });

  test('that cannot be written is named before anything is built', ({ skip }) => {
    if (!disks.fixed) {
      if (process.platform === 'win32' || process.getuid?.() === 0) skip('no read-only disk can be mounted here');
      chmodSync(fixed, 0o555);
    }
    const { status, stdout, stderr } = door('build', '--root', CITY, '--out', join(fixed, 'dist'));
    expect(stderr).toContain(disks.fixed ? 'is on a read-only disk' : 'No permission for');
    expect(stderr).toContain(fixed);
    expect(status).toBe(3);
    expect(stdout).not.toContain('[2/6]');
  });
});

describe('a wrong place', () => {
  test.each([
    ['build', '--out', 'a file'],
    ['serve', '--dist', 'a file'],
    ['publish-site', '--dist', 'a file'],
    ['serve', '--dist', 'nothing'],
    ['publish-site', '--dist', 'nothing'],
    ['build', '--out', 'a folder of letters'],
  ])('%s %s %s ends with 2, says what to do, and leaves everything', (command, option, name) => {
    writeFileSync(join(out, 'a file'), 'x');
    mkdirSync(join(out, 'a folder of letters'), { recursive: true });
    writeFileSync(join(out, 'a folder of letters', 'letter.txt'), 'x');
    for (const lang of ['vi', 'en']) {
      const { status, stderr } = door(command, '--lang', lang, option, join(out, name));
      expect(status, stderr).toBe(2);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).toContain(name);
    }
    expect(readFileSync(join(out, 'a file'), 'utf8')).toBe('x');
    expect(readdirSync(join(out, 'a folder of letters'))).toEqual(['letter.txt']);
  });
});

describe('elsewhere', () => {
  const place = join(out, "Ủy ban 'a' & b, “c”", 'Kế hoạch mở');
  beforeAll(() => {
    for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(name, join(place, name), { recursive: true });
    cpSync(CITY, join(place, "nội dung của 'b' & c"), { recursive: true });
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
  });

  test('another folder, zone, language, day and home give the same bytes', () => {
    const { NODE_OPTIONS = '' } = machine(
      'another-day',
      `const now = Date.UTC(1970, 0, 1, 23, 59);
       globalThis.Date = class extends Date {
         constructor(...parts) { super(...(parts.length === 0 ? [now] : parts)); }
         static now() { return now; }
       };`,
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/open-plan.ts', 'build', '--lang=en', '--root', "nội dung của 'b' & c", '--out', "trang 'd' #1 & 50%"],
      {
        cwd: place,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_OPTIONS,
          TZ: 'Asia/Ho_Chi_Minh',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          HOME: join(out, 'nowhere'),
        },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(bytesOf(join(place, "trang 'd' #1 & 50%"))).toEqual(good);
  });

  test('a name that the tools cannot read is refused before anything is built', () => {
    for (const command of ['build', 'dev']) {
      const { status, stderr } = door(command, '--root', join(out, '50% #1'));
      expect(stderr).toContain('has a “%”');
      expect(status).toBe(2);
    }
  });
});
