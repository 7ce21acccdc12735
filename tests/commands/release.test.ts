/** Releases: made in a copy of the invented city, so that nothing here freezes anything. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPublished } from '../../src/ledger/index.ts';
import { frozenRows, hash, type Manifest } from '../../src/ledger/releases.ts';
import { dataCitation } from '../../src/derive/citation.ts';
import { feedFiles } from '../../src/outputs/feeds/atom.ts';
import { bytesOf } from '../../src/outputs/kit/bytes.ts';
import { wholeCited } from '../../src/outputs/documents/citation.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';
import { must } from '../../src/text/must.ts';

const CLAUSE = 'may-trang-2026/ii-1';
const { root, remove } = copyOfCity();
const path = (...parts: string[]) => join(root, ...parts);
const release = (id: string) => {
  const { status, stdout, stderr } = door('release', id, '--root', root);
  return { good: status === 0, said: stdout + stderr };
};
const manifest = (id: string) =>
  JSON.parse(readFileSync(path('public/archive', id, 'release.json'), 'utf8')) as Manifest;
const problems = () => loadPublished(root).problems.map(({ code, file }) => `${code} ${file}`);

beforeAll(() => {
  mkdirSync(path('public'));
});
afterAll(remove);

describe('npm run release', () => {
  test('a name that is no release name is refused', () => {
    expect(release('spring').good).toBe(false);
  });

  test('the first release freezes data, plan text and schemas with their hashes', () => {
    const { good, said } = release('2026.1');
    expect(good, said).toBe(true);
    const { files, previous, changes } = manifest('2026.1');
    expect(previous).toBeNull();
    expect(changes).toEqual([]);
    for (const kind of [
      /data\/clauses\.csv$/,
      /data\/all\.zip$/,
      /plans\/may-trang-2026\.vi\.akn\.xml$/,
      /^schema\/2026\.1\/clause\.schema\.json$/,
    ])
      expect(
        files.some((file) => kind.test(file.path)),
        String(kind),
      ).toBe(true);
    for (const file of files) expect(hash(readFileSync(path('public', file.path)))).toBe(file.sha256);
    expect(problems()).toEqual([]);
  });

  test('the same name twice, or an older one, is refused', () => {
    expect(release('2026.1').good).toBe(false);
    expect(release('2025.9').good).toBe(false);
  });

  test('the next one lists what changed: added, removed, changed rows and the clause amended', () => {
    const edit = (file: string, change: (text: string) => string) => {
      const before = readFileSync(path(file), 'utf8');
      const after = change(before);
      expect(after, file).not.toBe(before);
      writeFileSync(path(file), after);
    };
    edit('content/plans/may-trang-2026/responsibilities.yaml', (text) =>
      text.replaceAll('lo phòng đọc', 'trông phòng đọc'),
    );
    edit('data/glossary.yaml', (text) => `${text.trimEnd()}\n- vi: Thuật ngữ mới\n  en: New term\n`);
    edit('data/glossary.yaml', (text) => text.replace(/^- vi: [\s\S]*?\n(?=- vi: )/m, ''));
    expect(release('2026.2')).toMatchObject({ good: true });
    const { changes, previous } = manifest('2026.2');
    expect(previous).toBe('2026.1');
    expect(changes.find(({ table, id }) => table === 'clauses' && id === CLAUSE)).toMatchObject({
      kind: 'changed',
      plans: ['may-trang-2026'],
      texts: {
        before: { vi: expect.stringContaining('lo phòng đọc') as string },
        after: { vi: expect.stringContaining('trông phòng đọc') as string },
      },
    });
    expect(changes.find(({ table, id }) => table === 'responsibilities' && id === CLAUSE)).toMatchObject({
      kind: 'changed',
      agencies: ['mt-sds'],
    });
    expect(
      changes
        .filter(({ table }) => table === 'glossary')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['added', 'removed']);
  });

  test('the old text stays, followers hear of the change, a citation names the release', async () => {
    const text = (id: string) =>
      must(
        frozenRows(root, id, 'clauses').find((row) => row['id'] === CLAUSE),
        CLAUSE,
      )['text_vi'];
    expect(text('2026.1')).toContain('lo phòng đọc');
    expect(text('2026.2')).toContain('trông phòng đọc');
    const { site } = loadPublished(root);
    const feed = async (of: string) =>
      new TextDecoder().decode(
        await bytesOf(
          must(
            feedFiles(site).find((file) => file.path === `${of}feed.atom`),
            'feed',
          ),
          site,
        ),
      );
    for (const follower of ['', 'plans/may-trang-2026/', 'agencies/mt-sds/'])
      expect(await feed(follower), follower).toContain('2026.2');
    for (const other of ['plans/gio-xanh-2030/', 'agencies/gx-sds/'])
      expect(await feed(other), other).not.toContain('2026.2');
    expect(dataCitation(site, wholeCited(site), 'en').full).toContain('/archive/2026.2/');
    expect(dataCitation(site, wholeCited(site), 'en', site.ledger.releases[0]).full).toContain('/archive/2026.1/');
  });

  test('a frozen file that changes, goes or comes stops the build', () => {
    const file = path('public/archive/2026.1/data/clauses.csv');
    const before = readFileSync(file);
    const after = (change: () => void) => {
      change();
      const found = problems();
      writeFileSync(file, before);
      return found;
    };
    expect(after(() => writeFileSync(file, `${before.toString('utf8')} `))).toEqual([
      'frozen-changed public/archive/2026.1/data/clauses.csv',
    ]);
    expect(after(() => rmSync(file))).toEqual(['frozen-missing data/releases.csv']);
    const foreign = path('public/schema/2026.1/foreign.json');
    expect(after(() => writeFileSync(foreign, '{}'))).toEqual(['frozen-extra public/schema/2026.1/foreign.json']);
    rmSync(foreign);
    const list = path('public/archive/2026.1/release.json');
    const manifestBefore = readFileSync(list);
    expect(after(() => writeFileSync(list, manifestBefore.toString('utf8').replace('"size": ', '"size": 1')))).toEqual([
      'frozen-changed public/archive/2026.1/release.json',
    ]);
    writeFileSync(list, manifestBefore);
    expect(problems()).toEqual([]);
    writeFileSync(file, 'x');
    const { status, stderr } = door('check', '--root', root);
    writeFileSync(file, before);
    expect(status).toBe(1);
    expect(stderr).toContain('make a new release');
  });
});
