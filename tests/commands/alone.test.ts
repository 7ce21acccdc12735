import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../../scripts/build/alone.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-plan-alone-'));
  lock = join(folder, 'cache', 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that holds the lock until it is killed. */
async function holder() {
  const code = `import { alone } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../scripts/build/alone.ts')).href)};
    await alone(${JSON.stringify(lock)}, () => {}, async () => { console.log('held'); await new Promise((done) => setInterval(done, 1e9)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

test('the second waits, says so once, and comes when the first one was killed', async () => {
  const first = await holder();
  const heard: string[] = [];
  const second = alone(
    lock,
    () => {
      heard.push('waiting');
      first.kill('SIGKILL');
    },
    () => Promise.resolve(heard.push('running')),
  );
  await second;
  expect(heard).toEqual(['waiting', 'running']);
});

test('one that fails lets the next one in', async () => {
  const waits = () => expect.unreachable();
  await expect(alone(lock, waits, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await alone(lock, waits, () => Promise.resolve('in'))).toBe('in');
});
