/** Building, on a copy of the invented city: the same bytes each time, few open files, and a last good site that no failure touches. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import { withFewFiles } from '../../scripts/kit/open-files.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';

const copy = copyOfCity();
const out = mkdtempSync(join(tmpdir(), 'open-plan-build-'));
const target = join(out, 'dist');
afterAll(() => {
  copy.remove();
  rmSync(out, { recursive: true });
});

const PLAN = 'content/plans/may-trang-2031/plan.yaml';
const build = (folder: string) => door('build', '--root', copy.root, '--out', folder);
const page = (address: string) => readFileSync(join(target, address, 'index.html'), 'utf8');

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

beforeAll(() => {
  copy.write('content/plans/may-trang-2031/official.txt', '## i-1-1\nLời văn thử của chúng tôi.\n');
  const { status, stdout, stderr } = build(target);
  expect(status, stdout + stderr).toBe(0);
});

test('a redirect and a tombstone stand where pages were, official wording on the clause page', () => {
  expect(page('plans/may-trang')).toContain('url=/plans/may-trang-2031/');
  expect(page('plans/song-sau-2027')).toContain('Kế hoạch thử đã gỡ.');
  // What was given up has no plain text either, nor has what moved.
  expect(builtAddresses(target).filter((path) => /^\/plans\/(?:song-sau-2027|may-trang)\.md$/.test(path))).toEqual([]);
  expect(page('plans/may-trang-2031/i-1-1')).toContain('<p lang="vi">Lời văn thử của chúng tôi.</p>');
});

test('built again with few open files, it is byte for byte the same', () => {
  const again = join(out, 'again');
  const [command, ...args] = withFewFiles([process.execPath, 'scripts/open-plan.ts', 'build', '--lang=en']);
  const { status, stderr } = spawnSync(command, [...args, '--root', copy.root, '--out', again], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(hashes(again)).toEqual(hashes(target));
});

describe('a build that fails says why, ends with 1 and leaves the last good site as it was', () => {
  test('for a fault in the content', () => {
    const before = hashes(target);
    copy.change(PLAN, 'city: may-trang', 'city: may-tran');
    const { status, stderr } = build(target);
    copy.change(PLAN, 'city: may-tran', 'city: may-trang');
    expect(status).toBe(1);
    expect(stderr).toMatch(/plan\.yaml:\d+:\d+ unknown-city/);
    expect(hashes(target)).toEqual(before);
  });

  test('for an address that was published and is gone', () => {
    const before = hashes(target);
    copy.write('data/permalinks.csv', `${copy.read('data/permalinks.csv')}/agencies/nobody/,page,,,\n`);
    const { status, stderr } = build(target);
    expect(status).toBe(1);
    expect(stderr).toContain('lost-address');
    expect(hashes(target)).toEqual(before);
  });
});
