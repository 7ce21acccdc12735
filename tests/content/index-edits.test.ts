/** What an edit of one clause renames of a search index: with the real plans only the files that hold its words, its text, and what is counted of all. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { HEAD, pathIn, pathsOf } from '../../src/search/index/file-names.ts';
import { readJson, readShard } from '../../src/search/index/index-format.ts';
import { packIndex, type PackedIndex } from '../../src/search/index/pack-index.ts';
import { records, type SearchRecord } from '../../src/search/index/records.ts';
import { tokenise } from '../../src/search/language/tokens.ts';
import { plainText } from '../../src/search/language/dashes.ts';

const { site } = loadModel('.');
/** Head, lengths, words and the text of the clause are four of them. */
const MOST = { 'a word more at the end': 6, 'another word': 8, 'a word more at the beginning': 40 } as const;

const EDITS: Readonly<Record<keyof typeof MOST, (text: string) => string>> = {
  'a word more at the end': (text) => text.replace(/\.?$/, ' amu$&'),
  'another word': (text) => text.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'amu'),
  'a word more at the beginning': (text) => `Amu ${text}`,
};

/** One clause of each of two plans. */
const chosenOf = (all: readonly SearchRecord[]): number[] =>
  all.flatMap(({ plan, frames }, number) => (plan !== '' && frames !== true && number % 240 === 7 ? [number] : []));

/** An edit may move the end of a shard: then its neighbours change, and have none of its words. */
const NEIGHBOURS = 4;

const edited = (all: readonly SearchRecord[], at: number, edit: (text: string) => string): SearchRecord[] =>
  all.map((one, number) => (number === at ? { ...one, text: edit(one.text) } : one));

const renamed = (before: PackedIndex, after: PackedIndex): string[] =>
  [...after.byPath.keys()].filter((path) => !before.byPath.has(path));

function shardsOf({ byPath, version }: PackedIndex): Map<string, string[]> {
  const bytesAt = (path: string): Uint8Array => gunzipSync(byPath.get(path) ?? new Uint8Array());
  const { files } = readJson('head', bytesAt(pathIn(HEAD, version)));
  return new Map(
    pathsOf(files).flatMap(([, path]): [string, string[]][] =>
      path.startsWith('terms/') ? [[path, [...readShard(bytesAt(path)).keys()]]] : [],
    ),
  );
}

const termsOf = (text: string, lang: Lang): string[] => tokenise(plainText(text), lang, 0).map(({ term }) => term);

describe.each(LANGS)('the index in %s', (lang) => {
  const all = records(site, lang);
  const before = packIndex(buildIndex(all, lang));

  test.each(Object.keys(MOST) as (keyof typeof MOST)[])('%s changes few files', (kind) => {
    const chosen = chosenOf(all);
    expect(chosen.length).toBeGreaterThan(1);
    for (const at of chosen) {
      const other = edited(all, at, EDITS[kind]);
      const after = packIndex(buildIndex(other, lang));
      const changed = renamed(before, after);
      expect(changed.length, `${all[at]?.url ?? ''}: ${changed.join(' ')}`).toBeLessThanOrEqual(MOST[kind]);
      expect(changed.filter((path) => path.startsWith('records/')).length).toBeLessThanOrEqual(1);
      const words = new Set([all, other].flatMap((list) => termsOf(list[at]?.text ?? '', lang)));
      const terms = shardsOf(after);
      const foreign = changed.filter((path) => terms.get(path)?.some((term) => words.has(term)) === false);
      expect(foreign.length, foreign.join(' ')).toBeLessThanOrEqual(NEIGHBOURS);
    }
  });

  /** One that follows the other, with its words and one that is nowhere else. */
  const withOneMore = (at: number): SearchRecord[] =>
    all.toSpliced(
      at + 1,
      0,
      ...edited(all, at, (text) => `${text} amu`)
        .slice(at, at + 1)
        .map((one) => ({ ...one, url: `${one.url}amu/` })),
    );

  test('a line more changes the files that hold its words, and those of some lines beside it', () => {
    for (const at of chosenOf(all)) {
      const after = packIndex(buildIndex(withOneMore(at), lang));
      expect(renamed(before, after).length, all[at]?.url).toBeLessThanOrEqual(70);
    }
  });

  test('the gate refuses numbers without gaps', () => {
    const [at = 0] = chosenOf(all);
    const build = (list: readonly SearchRecord[]): PackedIndex => packIndex(buildIndex(list, lang, [], () => 1));
    expect(renamed(build(all), build(withOneMore(at))).length).toBeGreaterThan(100);
  });

  test('the gate refuses files below one name that is made of all', () => {
    const [at = 0] = chosenOf(all);
    const after = packIndex(buildIndex(edited(all, at, EDITS['a word more at the end']), lang));
    const asOne = ({ byPath, version }: PackedIndex): PackedIndex => ({
      version,
      byName: new Map(),
      byPath: new Map([...byPath].map(([path, bytes]) => [`${version}/${path}`, bytes])),
    });
    expect(renamed(asOne(before), asOne(after)).length).toBeGreaterThan(100);
  });
});
