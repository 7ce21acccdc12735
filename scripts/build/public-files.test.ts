import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hash, type Release } from '../../src/ledger/releases.ts';
import { copyPublic, settlePublicFiles } from './public-files.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'open-plan-public-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

test('litter is not published; what begins with a dot and belongs to a site is, and what is made stays', async () => {
  const litter = ['.DS_Store', 'a/.DS_Store', 'a/Thumbs.db', 'a/~$b.docx', '.obsidian/app.json', 'a/robots.txt.bak'];
  const kept = ['a/index.html', '_headers', '.well-known/security.txt'];
  for (const path of [...litter, ...kept]) write(`public/${path}`, 'x');
  write('site/a/index.html', 'made');
  await copyPublic(join(out, 'public'), join(out, 'site'));
  expect([...litter, ...kept].filter((path) => existsSync(join(out, 'site', path)))).toEqual(kept);
  expect(readFileSync(join(out, 'site/a/index.html'), 'utf8')).toBe('made');
});

test('a frozen file has its frozen bytes again, and one that really changed is left as it is', () => {
  const text = 'id,text\na,"Một"\n';
  const file = (path: string) => ({ path, size: text.length, sha256: hash(new TextEncoder().encode(text)) });
  write('archive/2031.1/a.csv', text.replaceAll('\n', '\r\n'));
  write('archive/2031.1/b.csv', 'other');
  const release: Release = {
    id: '2031.1',
    date: '2031-11-23',
    previous: null,
    rows: {},
    changes: [],
    told: [],
    files: [file('archive/2031.1/a.csv'), file('archive/2031.1/b.csv'), file('archive/2031.1/gone.csv')],
  };
  settlePublicFiles(out, out, [release]);
  expect(readFileSync(join(out, 'archive/2031.1/a.csv'), 'utf8')).toBe(text);
  expect(readFileSync(join(out, 'archive/2031.1/b.csv'), 'utf8')).toBe('other');
});

test('releases are those of the content that is built: its own are there, those of other content are not', () => {
  const text = 'x';
  const from = mkdtempSync(join(tmpdir(), 'open-plan-frozen-'));
  mkdirSync(join(from, 'archive/2031.1'), { recursive: true });
  for (const name of ['a.csv', 'release.json']) writeFileSync(join(from, 'archive/2031.1', name), text);
  for (const path of ['archive/2030.1/a.csv', 'schema/2030.1/a.json', 'archive/versions/index.html', 'schema/latest/a'])
    write(path, text);
  const files = [{ path: 'archive/2031.1/a.csv', size: 1, sha256: hash(new TextEncoder().encode(text)) }];
  const base = { date: '2031-11-23', previous: null, rows: {}, changes: [], told: [] };
  settlePublicFiles(out, from, [{ ...base, id: '2031.1', files }]);
  rmSync(from, { recursive: true });
  const there = [
    'archive/2031.1/a.csv',
    'archive/2031.1/release.json',
    'archive/versions/index.html',
    'schema/latest/a',
  ];
  expect([...there, 'archive/2030.1', 'schema/2030.1'].filter((path) => existsSync(join(out, path)))).toEqual(there);
});
