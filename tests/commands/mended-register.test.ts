/** The register of addresses loses no row unnoticed, and one command mends it: on a copy of the invented city, kept by a Git of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/check.ts';
import { PERMALINKS } from '../../src/ledger/addresses.ts';
import { pathsIn, SEAL, sealOf, sealText } from '../../src/ledger/seal.ts';
import type { Copy } from '../../src/model/testing.ts';
import { copyOfCity } from '../support/city.ts';
import { openPlan } from '../../scripts/open-plan.ts';
import { EXIT } from '../../scripts/kit/exit.ts';

let copy: Copy;
let before: string;
beforeEach(() => {
  copy = copyOfCity();
  before = copy.read(PERMALINKS);
});
afterEach(() => {
  vi.restoreAllMocks();
  copy.remove();
});

const places = () => checkFolder(copy.root).problems.map(({ code, file }) => `${file} ${code}`);
const git = (...args: string[]) =>
  spawnSync(
    'git',
    ['-C', copy.root, '-c', 'user.name=x', '-c', 'user.email=x@nha-thu.example', '-c', 'core.autocrlf=false', ...args],
    { encoding: 'utf8' },
  ).status;
const commit = (message: string) => {
  git('add', '-A');
  git('commit', '-qm', message);
};
const seal = () => copy.write(SEAL, sealText(sealOf(pathsIn(copy.read(PERMALINKS)))));

async function mend() {
  const [out, err] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  const code = await openPlan(['permalinks', '--mend', '--root', copy.root, '--lang=en']);
  return { code, printed: [out, err].map((spy) => spy?.mock.calls.flat().join('\n') ?? '').join('\n') };
}

/** The register, spoilt. */
const lines = () => before.trimEnd().split('\n');
const SPOILT: [string, () => string | null, string][] = [
  ['emptied', () => '', 'register-short'],
  ['with its header alone', () => `${lines()[0] ?? ''}\n`, 'register-short'],
  ['taken away', () => null, 'register-short'],
  ['cut in the middle of a row', () => before.slice(0, before.trimEnd().lastIndexOf('\n') + 4), 'register-changed'],
  ['without its last row', () => `${lines().slice(0, -1).join('\n')}\n`, 'register-short'],
  [
    'without a row, and with another',
    () => `${lines().toSpliced(2, 1).join('\n')}\n/new/,page,,,\n`,
    'register-changed',
  ],
  ['sorted', () => [lines()[0], ...lines().slice(1).reverse(), ''].join('\n'), 'register-changed'],
  ['with NULs for a row', () => lines().toSpliced(2, 1, '\0'.repeat(20)).concat('').join('\n'), 'register-changed'],
  [
    'with two versions',
    () => `${before}<<<<<<< HEAD\n/a/,page,,,\n=======\n/b/,page,,,\n>>>>>>> other\n`,
    'register-merged',
  ],
];

describe('a register', () => {
  test('as it was written has nothing against it, nor one with a row more or with another end for one', () => {
    expect(places()).toEqual([]);
    copy.write(PERMALINKS, `${before}/gone/,tombstone,,cũ,old\n`.replaceAll('\n', '\r\n'));
    expect(places().filter((place) => !place.includes('lost-address'))).toEqual([]);
  });

  test.each(SPOILT)('%s is a problem of its own, and is mended from Git', async (_, spoil, code) => {
    git('init', '-q');
    commit('begin');
    const text = spoil();
    if (text === null) copy.drop(PERMALINKS);
    else copy.write(PERMALINKS, text);
    expect(places().filter((place) => /register|seal/.test(place))).toEqual([`${PERMALINKS} ${code}`]);
    expect((await mend()).code).toBe(EXIT.good);
    const mended = copy.read(PERMALINKS);
    expect(mended.startsWith(before)).toBe(true);
    expect(places().filter((place) => /register|seal|csv-|merge/.test(place))).toEqual([]);
  });

  test('that Git does not keep is not sealed with fewer rows', async () => {
    const short = `${lines().slice(0, -1).join('\n')}\n`;
    copy.write(PERMALINKS, short);
    const { code, printed } = await mend();
    expect([code, copy.read(PERMALINKS)]).toEqual([EXIT.problems, short]);
    expect(printed).toContain('Git does not keep the others');
  });

  test.each(['rows,sha256\n', '', 'rows,sha256\n4,xx\n'])(
    'a seal that cannot be read is a problem: %j',
    async (text) => {
      copy.write(SEAL, text);
      expect(places()).toEqual([`${SEAL} seal-broken`]);
      await mend();
      expect(places()).toEqual([]);
    },
  );

  test('without its seal is a problem', async () => {
    rmSync(join(copy.root, SEAL));
    expect(places()).toEqual([`${SEAL} seal-missing`]);
    await mend();
    expect([places(), existsSync(join(copy.root, SEAL))]).toEqual([[], true]);
  });
});

test('two branches that added addresses: one command keeps the rows of both', async () => {
  git('init', '-q', '-b', 'one');
  commit('begin');
  git('checkout', '-q', '-b', 'two');
  copy.write(PERMALINKS, `${before}/two/,tombstone,,hai,two\n`);
  seal();
  commit('two');
  git('checkout', '-q', 'one');
  copy.write(PERMALINKS, `${before}/one/,tombstone,,một,one\n`);
  seal();
  commit('one');
  expect(git('merge', '-q', 'two')).not.toBe(0);
  expect(places()).toEqual([`${PERMALINKS} register-merged`]);
  expect((await mend()).code).toBe(EXIT.good);
  expect(pathsIn(copy.read(PERMALINKS))).toEqual([...pathsIn(before), '/one/', '/two/']);
  expect(places().filter((place) => /register|seal/.test(place))).toEqual([]);
});

test('two branches that changed one address in different ways: the editor chooses', async () => {
  copy.write(PERMALINKS, `${before}<<<<<<< one\n/x/,tombstone,,cũ,old\n=======\n/x/,redirect,/about/,,\n>>>>>>> two\n`);
  const { code, printed } = await mend();
  expect(code).toBe(EXIT.call);
  expect(printed).toContain('Two branches say different things of /x/');
});
