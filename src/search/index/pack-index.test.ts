/** What a site serves of an index: every file under the name of its bytes, and the head that leads to them. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { record } from '../testing.ts';
import { buildIndex } from './build-index.ts';
import { HEAD, namesOf, pathIn, pathOf, pathsOf } from './file-names.ts';
import { readJson } from './index-format.ts';
import { packIndex } from './pack-index.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const RECORDS = Array.from({ length: 20 }, (_, n) =>
  record(`Đọc sách buổi ${n} ở thư viện`, { url: `/plans/p/${n}/` }),
);
const files = buildIndex(RECORDS, 'vi');
const packed = packIndex(files);
const at = (path: string): Uint8Array => {
  const bytes = packed.byPath.get(path);
  if (bytes === undefined) throw new Error(`nothing at ${path}`);
  return bytes;
};
const head = readJson('head', gunzipSync(at(pathIn(HEAD, packed.version))));

describe('a packed index', () => {
  test('names every file by the hash of what is served', () => {
    for (const [path, bytes] of packed.byPath) {
      const [, kind, name = ''] = /^([a-z]+)\/([0-9a-f]{8,})\.bin$/.exec(path) ?? [];
      expect(kind, path).toBeDefined();
      expect(sha(bytes).startsWith(name), path).toBe(true);
    }
  });

  test('has a head that leads to each file that was built, and to no other', () => {
    const named = new Map(pathsOf(head.files).map(([name, path]) => [name, new Uint8Array(gunzipSync(at(path)))]));
    expect(named).toEqual(new Map([...files].filter(([name]) => name !== HEAD)));
    expect(packed.byPath.size).toBe(files.size);
    expect(() => pathOf(head.files, 'records-3')).toThrow('records-3');
    expect(() => pathOf(head.files, 'pagefind')).toThrow('pagefind');
  });

  test('keeps what the head says beside names', () => {
    expect(head).toMatchObject(readJson('start', files.get(HEAD) ?? new Uint8Array()));
  });

  test('puts what has names of its own into one folder that is named by all of it', () => {
    const script = new Map([['pagefind.js', Uint8Array.of(1)]]);
    const folderOf = (others: ReadonlyMap<string, Uint8Array>): string => {
      const { byPath, version } = packIndex(files, others);
      const { pagefind } = readJson('head', gunzipSync(byPath.get(pathIn(HEAD, version)) ?? new Uint8Array())).files;
      expect(byPath.get(`pagefind/${pagefind ?? ''}/pagefind.js`)).toEqual(others.get('pagefind.js'));
      return pagefind ?? '';
    };
    expect(folderOf(script)).toMatch(/^[0-9a-f]{10}$/);
    expect(folderOf(new Map([['pagefind.js', Uint8Array.of(2)]]))).not.toBe(folderOf(script));
    expect(head.files.pagefind).toBeUndefined();
  });

  test('does not begin without a head', () => {
    expect(() => packIndex(new Map())).toThrow('head');
  });
});

describe('names', () => {
  const [a, b] = ['0123456789abcdef', '01234567ffffffff'];
  test('are long enough to be told apart within a kind; the same bytes have the same name', () => {
    expect(namesOf(new Map([...Object.entries({ 'terms-0': a, 'terms-1': b })]))).toEqual({
      digits: 9,
      kinds: { terms: '01234567801234567f' },
    });
    expect(namesOf(new Map([...Object.entries({ 'terms-0': a, 'terms-1': a, 'records-0': b })])).digits).toBe(8);
  });
  test('stand in the order of the numbers', () => {
    const many = Array.from({ length: 12 }, (_, n): [string, string] => [`terms-${n}`, `${n}`.padStart(8, 'e')]);
    const names = namesOf(new Map([...many].reverse()));
    expect(pathOf(names, 'terms-2')).toBe('terms/eeeeeee2.bin');
    expect(pathOf(names, 'terms-11')).toBe('terms/eeeeee11.bin');
  });
});
