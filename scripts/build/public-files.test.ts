import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hash, type Release } from '../../src/ledger/releases.ts';
import { settlePublicFiles } from './public-files.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'open-plan-public-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

test('litter is not published; what begins with a dot and belongs to a site is', () => {
  const litter = ['.DS_Store', 'a/.DS_Store', 'a/Thumbs.db', 'a/~$b.docx', '.obsidian/app.json', 'a/robots.txt.bak'];
  const kept = ['a/index.html', '_headers', '.well-known/security.txt'];
  for (const path of [...litter, ...kept]) write(path, 'x');
  settlePublicFiles(out, []);
  expect([...litter, ...kept].filter((path) => existsSync(join(out, path)))).toEqual(kept);
});

test('a frozen file has its frozen bytes again, and one that really changed is left as it is', () => {
  const text = 'id,text\na,"Một"\n';
  const file = (path: string) => ({ path, size: text.length, sha256: hash(new TextEncoder().encode(text)) });
  write('archive/1/a.csv', text.replaceAll('\n', '\r\n'));
  write('archive/1/b.csv', 'other');
  const release: Release = {
    id: '2031.1',
    date: '2031-11-23',
    previous: null,
    rows: {},
    changes: [],
    told: [],
    files: [file('archive/1/a.csv'), file('archive/1/b.csv'), file('archive/1/gone.csv')],
  };
  settlePublicFiles(out, [release]);
  expect(readFileSync(join(out, 'archive/1/a.csv'), 'utf8')).toBe(text);
  expect(readFileSync(join(out, 'archive/1/b.csv'), 'utf8')).toBe('other');
});
