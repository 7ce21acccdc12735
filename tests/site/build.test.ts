import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses, builtSite } from '../../scripts/build/addresses.ts';
import { comparePermalinks, loadAddresses } from '../../src/ledger/addresses.ts';
import { copyOfContent, type Copy } from '../../src/model/testing.ts';
import { door } from '../support/door.ts';
import { DIST } from '../support/site.ts';

/** One hash for each file below `folder`. */
const hashes = (folder: string) =>
  Object.fromEntries(
    builtAddresses(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)))
        .digest('hex'),
    ]),
  );
const out = mkdtempSync(join(tmpdir(), 'open-plan-build-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const run = (root: string, folder: string) => door('build', '--root', root, '--out', folder);

test('two builds of the same content are byte for byte the same', () => {
  const { status, stdout, stderr } = run(process.cwd(), join(out, 'again'));
  expect(status, stdout + stderr).toBe(0);
  expect(hashes(join(out, 'again'))).toEqual(hashes(DIST));
});

describe('a build that fails', () => {
  let copy: Copy;
  let before: Record<string, string>;
  const target = join(out, 'again');
  beforeAll(() => {
    copy = copyOfContent();
    before = hashes(target);
  });
  afterAll(() => copy.remove());

  test('for a fault in the content says so, exits 1 and leaves the last good site as it was', () => {
    copy.change('content/plans/hai-phong-2026/responsibilities.yaml', 'agencies: [hp-sgddt]', 'agencies: [hp-nobody]');
    const { status, stderr } = run(copy.root, target);
    expect(status).toBe(1);
    expect(stderr).toMatch(/responsibilities\.yaml:\d+:\d+ unknown-agency/);
    expect(hashes(target)).toEqual(before);
    copy.change('content/plans/hai-phong-2026/responsibilities.yaml', 'agencies: [hp-nobody]', 'agencies: [hp-sgddt]');
  });

  test('for an address that was published and is gone, does the same', () => {
    copy.write('data/permalinks.csv', `${copy.read('data/permalinks.csv')}/plans/hai-phong-1999/,page,,,\n`);
    const { status, stderr } = run(copy.root, target);
    expect(status).toBe(1);
    expect(stderr).toContain('lost-address');
    expect(hashes(target)).toEqual(before);
  });

  test('a redirect and a tombstone stand where pages were', () => {
    const folder = join(out, 'moved');
    copy.write('content/plans/hai-phong-2026/official.txt', '## iv-1-1\nLời văn thử của chúng tôi.\n');
    copy.write(
      'data/permalinks.csv',
      'path,status,target,note_vi,note_en\n/plans/old/,redirect,/plans/hai-phong-2026/,,\n/en/plans/gone/,tombstone,,Đã bỏ vì trùng.,Withdrawn as a duplicate.\n',
    );
    const { status, stdout, stderr } = run(copy.root, folder);
    expect(status, stdout + stderr).toBe(0);
    expect(readFileSync(join(folder, 'plans/old/index.html'), 'utf8')).toContain('url=/plans/hai-phong-2026/');
    expect(readFileSync(join(folder, 'en/plans/gone/index.html'), 'utf8')).toContain('Withdrawn as a duplicate.');
    const clause = readFileSync(join(folder, 'plans/hai-phong-2026/iv-1-1/index.html'), 'utf8');
    expect(clause, 'the official wording stands on the clause page').toContain(
      '<p lang="vi">Lời văn thử của chúng tôi.</p>',
    );
  });
});

test('every address of the site is in the register, and none in the register is lost', () => {
  const { lost, added } = comparePermalinks(loadAddresses('.', []), builtSite(DIST));
  expect(lost).toEqual([]);
  expect(added, 'run npm run permalinks').toEqual([]);
});

describe('commands for editors', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfContent();
  });
  afterAll(() => copy.remove());

  test('npm run new-plan starts a folder that passes check, and never overwrites one', () => {
    const start = () => door('new-plan', '--root', copy.root, '--city', 'ho-chi-minh', '--year', '2027').status;
    expect(start()).toBe(0);
    expect(existsSync(join(copy.root, 'content/plans/ho-chi-minh-2027/plan.yaml'))).toBe(true);
    expect(door('check', '--root', copy.root)).toMatchObject({ status: 0, stderr: '' });
    expect(start()).toBe(2);
  });

  test('check speaks Vietnamese or English', () => {
    copy.change('content/plans/hai-phong-2026/plan.yaml', 'city: hai-phong', 'city: hai-fong');
    const said = (lang: string) => door('check', '--root', copy.root, '--lang', lang).stderr;
    expect(said('vi')).toContain('Không có thành phố “hai-fong”');
    expect(said('en')).toContain('There is no city “hai-fong”');
  });
});
