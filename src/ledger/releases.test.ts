import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import type { Problem } from '../messages/problems.ts';
import type { Copy } from '../model/testing.ts';
import { frozenRows, frozenTitle, hash, loadReleases, RELEASES, type Manifest } from './releases.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ROWS = 'id,text_vi\na,"Một, hai"\n';

let copy: Copy;
beforeEach(() => {
  copy = copyOfCity();
  freeze('2031.1');
});
afterEach(() => copy.remove());

/** Writes a release of one table, and returns its line of the register. */
function freeze(id: string): string {
  const path = `archive/${id}/data/clauses.csv`;
  const manifest: Manifest = {
    id,
    date: '2031-11-23',
    previous: null,
    rows: { clauses: 1 },
    changes: [],
    files: [{ path, size: ROWS.length, sha256: hash(bytes(ROWS)) }],
  };
  const text = JSON.stringify(manifest);
  copy.write(`public/${path}`, ROWS);
  copy.write(`public/archive/${id}/release.json`, text);
  const line = `${id},2031-11-23,${hash(bytes(text))}\n`;
  copy.write(RELEASES, `id,date,sha256\n${line}`);
  return line;
}

const freezeAgain = () => {
  freeze('2031.1');
  return copy.read(RELEASES);
};

function load(): { ids: string[]; faults: string[] } {
  const problems: Problem[] = [];
  const ids = loadReleases(copy.root, problems).map(({ id }) => id);
  return { ids, faults: problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`) };
}

test('a release that is as it was frozen has no problem, and its rows can be read', () => {
  expect(load()).toEqual({ ids: ['2031.1'], faults: [] });
  expect(frozenRows(copy.root, '2031.1', 'clauses')).toEqual([{ id: 'a', text_vi: 'Một, hai' }]);
  expect(frozenRows(copy.root, '2031.1', 'agencies')).toEqual([]);
});

test('line ends that Git made, and litter, change nothing', () => {
  for (const path of [RELEASES, 'public/archive/2031.1/release.json', 'public/archive/2031.1/data/clauses.csv'])
    copy.write(path, copy.read(path).replaceAll('\n', '\r\n'));
  copy.write('public/archive/2031.1/data/.DS_Store', 'x');
  copy.write('public/archive/2031.1/.~lock.a.csv#', 'x');
  expect(load()).toEqual({ ids: ['2031.1'], faults: [] });
  expect(frozenRows(copy.root, '2031.1', 'clauses')).toEqual([{ id: 'a', text_vi: 'Một, hai' }]);
});

test('a file that changed, went or came is a problem', () => {
  copy.write('public/archive/2031.1/data/clauses.csv', 'id\n');
  copy.write('public/archive/2031.1/data/more.csv', 'id\n');
  copy.write('public/schema/2031.1/x.json', '{}');
  expect(load().faults).toEqual([
    'public/archive/2031.1/data/clauses.csv:1:1 frozen-changed',
    'public/archive/2031.1/data/more.csv:1:1 frozen-extra',
    'public/schema/2031.1/x.json:1:1 frozen-extra',
  ]);
  rmSync(join(copy.root, 'public/archive/2031.1/data'), { recursive: true });
  rmSync(join(copy.root, 'public/schema'), { recursive: true });
  expect(load().faults).toEqual([`${RELEASES}:2:1 frozen-missing`]);
});

test('a manifest that changed or went is a problem, and the release is left out', () => {
  copy.write('public/archive/2031.1/release.json', '{}');
  expect(load()).toEqual({ ids: [], faults: ['public/archive/2031.1/release.json:1:1 frozen-changed'] });
  copy.drop('public/archive/2031.1/release.json');
  expect(load()).toEqual({ ids: [], faults: [`${RELEASES}:2:1 frozen-missing`] });
});

test('the register is read strictly', () => {
  copy.write(RELEASES, `id,date,sha256\n${freeze('2031.1').repeat(2)}spring,2031-11-23,00\n`);
  expect(load()).toEqual({ ids: ['2031.1'], faults: [`${RELEASES}:3:1 duplicate-id`, `${RELEASES}:4:1 wrong-type`] });
  copy.write(RELEASES, freezeAgain().replace('2031-11-23', '23/11/2031'));
  expect(load().faults).toEqual([`${RELEASES}:2:8 release-date`]);
  copy.write(RELEASES, 'id,sha256\n');
  expect(load().faults).toEqual([`${RELEASES}:1:4 csv-columns`]);
});

test('title and sentence of a frozen chart are read from its picture', () => {
  copy.write('public/x.svg', '<svg><title id="t">A &amp; B</title><desc>D&#x111; &lt;&#49;</desc></svg>');
  expect(frozenTitle(copy.root, 'x.svg')).toEqual({ title: 'A & B', reading: 'Dđ <1' });
});
