import {
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
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Stop } from '../kit/exit.ts';
import { needBuilt } from '../kit/built.ts';
import { nextTo, putInPlace, targetOf } from './target.ts';

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'open-plan-target-'));
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

function site(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}
const seen = (folder = dist) => readFileSync(join(folder, 'index.html'), 'utf8');
const refusal = (out: string) => {
  try {
    targetOf(out);
  } catch (error) {
    if (error instanceof Stop) return error.words;
  }
  return null;
};

test('a new site takes the place of the old one, and nothing is left beside', () => {
  site(dist, 'old');
  putInPlace(site(nextTo(targetOf(dist)), 'new'), dist);
  expect(seen()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a site that is replaced is spared, alone of its kind, and the next one begins with it', () => {
  const spare = join(root, 'spare', 'one');
  site(join(root, 'spare', 'other'), 'of another folder');
  site(dist, 'first');
  const second = nextTo(targetOf(dist), spare);
  expect(readdirSync(second), 'there is none yet').toEqual([]);
  putInPlace(site(second, 'second'), dist, spare);
  expect([seen(), seen(spare), readdirSync(join(root, 'spare'))]).toEqual(['second', 'first', ['one']]);
  const third = nextTo(targetOf(dist), spare);
  expect([seen(third), existsSync(spare)]).toEqual(['first', false]);
  putInPlace(site(third, 'third'), dist, spare);
  expect([seen(), seen(spare), readdirSync(root).sort()]).toEqual(['third', 'second', ['dist', 'spare']]);
});

test('the first site stands in a folder that was not there', () => {
  const deep = join(root, 'a', 'b', 'dist');
  putInPlace(site(nextTo(targetOf(deep)), 'new'), deep);
  expect(seen(deep)).toBe('new');
});

test('a link stays a link, and the site changes where it leads', () => {
  const real = site(join(root, 'disk', 'site'), 'old');
  symlinkSync(real, dist, 'junction');
  const target = targetOf(dist);
  putInPlace(site(nextTo(target), 'new'), target);
  expect([seen(), seen(real)]).toEqual(['new', 'new']);
});

test('what cannot be put in place leaves the old site there', () => {
  site(dist, 'old');
  expect(() => putInPlace(join(root, 'nowhere'), dist)).toThrow('ENOENT');
  expect(seen()).toBe('old');
});

describe('a build that was killed', () => {
  test('while it was building: the next one takes away what it left, and nothing else', () => {
    site(dist, 'old');
    site(nextTo(dist), 'half');
    const others = ['.dist.next-backup', 'dist-next', '.dist.txt', '.other.next-abcdef'];
    for (const name of others) mkdirSync(join(root, name));
    rmSync(nextTo(dist), { recursive: true });
    expect(readdirSync(root).sort()).toEqual([...others, 'dist'].sort());
    expect(seen()).toBe('old');
  });

  test.each([
    ['a build', () => targetOf(dist)],
    ['a command that reads the site', () => needBuilt(dist)],
  ])('between its two renamings: %s puts the last good site back', (_, look) => {
    site(join(root, '.dist.old'), 'old');
    expect(existsSync(dist)).toBe(false);
    look();
    expect(seen()).toBe('old');
  });

  test('before it took the old site away', () => {
    site(dist, 'new');
    site(join(root, '.dist.old'), 'old');
    nextTo(targetOf(dist));
    expect(seen()).toBe('new');
    expect(existsSync(join(root, '.dist.old'))).toBe(false);
  });
});

describe('never replaced', () => {
  test('a file', () => {
    writeFileSync(dist, 'x');
    expect(refusal(dist)).toMatchObject({ en: expect.stringContaining('is a file, no folder') as string });
  });
  test('a link that leads to nothing', () => {
    symlinkSync(join(root, 'nowhere'), dist);
    expect(refusal(dist)).toMatchObject({ vi: expect.stringContaining('liên kết dẫn tới nơi không có') as string });
  });
  test('a folder with files that no build has made', () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'letter.docx'), 'x');
    expect(refusal(dist)).toMatchObject({ en: expect.stringContaining('Nothing was deleted') as string });
    expect(refusal(dirname(import.meta.dirname))).not.toBeNull();
  });
  test('an empty folder may be', () => {
    mkdirSync(dist);
    expect(targetOf(dist)).toContain('dist');
  });
});
