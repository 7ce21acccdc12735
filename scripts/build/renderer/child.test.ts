import { expect, test } from 'vitest';
import { EXIT, Stop } from '../../kit/exit.ts';
import { environment, startChild } from './child.ts';

const end = (way: string) =>
  startChild('../../../tests/gates/child.broken.mjs', [way], { root: '.', drafts: false, code: 'test' }).ended;
const failure = (way: string): Promise<unknown> =>
  end(way).then(
    () => null,
    (error: unknown) => error,
  );

test('a part that ends well says what it has cost', async () => {
  const { processor, memory } = await end('well');
  expect(processor).toBeGreaterThan(0);
  expect(memory).toBeGreaterThan(1_000_000);
});

test('a fault of ours keeps its stack', async () => {
  const error = await failure('bug');
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(Stop);
  expect(String(error)).toMatch(/undefined is not a page[^]*child\.broken\.mjs:\d+/);
});

test('prose that cannot be read is for the editor', async () => {
  expect(await failure('prose')).toMatchObject({ code: EXIT.problems });
});

test('a full disk is named', async () => {
  expect(await failure('disk')).toMatchObject({ code: 'ENOSPC' });
});

test.skipIf(process.platform === 'win32')('what the system has killed is told as a fault of the machine', async () => {
  const error = await failure('killed');
  expect(error).toBeInstanceOf(Stop);
  expect(error).toMatchObject({ code: EXIT.machine });
  expect(String(error)).toContain('SIGKILL');
});

test('what the machine calls DEV or PROD is none of the pages’ business, and what it calls PATH is', () => {
  const made = { root: 'r', drafts: false, code: 'c' };
  const said = environment(made, {
    PATH: '/bin',
    DEV: '1',
    PROD: '',
    MODE: 'test',
    BASE_URL: '/x/',
    SSR: '1',
    NODE_ENV: 'test',
  });
  expect(said).toMatchObject({ PATH: '/bin', NODE_ENV: 'production', SITE_ROOT: 'r', RENDERER: 'c' });
  expect(Object.keys(said).filter((name) => ['DEV', 'PROD', 'MODE', 'BASE_URL', 'SSR'].includes(name))).toEqual([]);
});
