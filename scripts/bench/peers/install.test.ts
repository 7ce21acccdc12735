import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installPeers } from './install.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const npm = (code: string): string => {
  const file = join(folder, 'npm.mjs');
  writeFileSync(file, code);
  return file;
};
const said: string[] = [];
const say = (words: string) => said.push(words);

test('it says first what it fetches; without a network it says that it could not, and tries again the next time', () => {
  const failing = npm("console.error('getaddrinfo ENOTFOUND'); process.exit(1);");
  for (const times of [1, 2]) {
    expect(installPeers(say, folder, failing)).toEqual({ missing: 'could not be installed: getaddrinfo ENOTFOUND' });
    expect(said).toHaveLength(times);
  }
  expect(said[0]).toContain('@11ty/eleventy@3.1.8');
});

test('what is there is not fetched again', () => {
  expect(installPeers(say, folder, npm(''))).toEqual({ home: folder });
  const before = said.length;
  expect(installPeers(say, folder, npm('process.exit(1)'))).toEqual({ home: folder });
  expect(said).toHaveLength(before);
});

test('without npm it says how to start', () => {
  expect(JSON.stringify(installPeers(say, join(folder, 'new'), ''))).toContain('npm run bench');
});
