/**
 * A country in parts, on the invented cities and a copy of each: what is built apart and put together is one build, byte for byte; what did not
 * change comes from what Turborepo has kept; a part that is missing, broken or of other making stops the whole by its name, and the last good site stays.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestOf } from '../../scripts/hosting/site-manifest.ts';
import { readPart } from '../../scripts/parts/made-part.ts';
import { lister } from '../../scripts/parts/part-lists.ts';
import { madeIn, writeWorkshop } from '../../scripts/parts/workshop.ts';
import { partsOf, together } from '../../src/derive/parts.ts';
import { loadModel } from '../../src/model/index.ts';
import type { SiteManifest } from '../../src/hosting/manifest.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { multiply } from '../../src/synthetic/multiply.ts';
import { copyOfCity, withPlanOfGioXanh } from '../support/city.ts';
import { door } from '../support/door.ts';

const copy = copyOfCity();
const folder = mkdtempSync(join(tmpdir(), 'open-plan-parts-'));
const work = join(folder, 'work');
const out = join(folder, 'joined');
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true });
});

const CITIES = ['may-trang', 'gio-xanh', 'may-trang-x2', 'gio-xanh-x2'];
/** A list of each kind that may have a page for each city. */
const SPLIT = [
  '/framework/1.1.1/',
  '/indicators/1.1.1-a/',
  '/promises/levels/department/',
  '/promises/gaps/',
  '/agencies/by-city/',
];
/** What is a city’s alone can be told by who knows all plans: such a page is the country’s. */
const OF_COUNTRY = '/instruments/by-city/';
const PLAN = 'content/plans/may-trang-2031-x2/objectives.yaml';

const buildParts = () => door('build-parts', '--root', copy.root, '--work', work, '--out', out);
/** Names of the parts that were built, and of those that were kept. */
const parts = (stdout: string, how: 'miss' | 'hit') =>
  [...stdout.matchAll(/^(.+):part: cache (miss|hit)/gm)]
    .flatMap(([, name, found]) => (found === how ? [name] : []))
    .sort();
function whole(): SiteManifest {
  const target = join(folder, 'whole');
  const { status, stdout, stderr } = door('build', '--root', copy.root, '--out', target, '--afresh');
  expect(status, stdout + stderr).toBe(0);
  return manifestOf(target);
}

beforeAll(() => {
  writeContent(multiply(readContent(copy.root), 2), copy.root);
  // The two first cities name a plan of each other, their copies do not.
  copy.change(PLAN, 'gio-xanh-2030-x2/i-1', 'II.1');
  // One of them carries out the plan of the other.
  copy.write('data/instruments.yaml', withPlanOfGioXanh(copy.read('data/instruments.yaml')));
  copy.change(
    'content/plans/may-trang-2031/plan.yaml',
    'carries_out: [46-qdd-hdds-2031]',
    'carries_out: [46-qdd-hdds-2031, 1-kh-gx-2030]',
  );
  // A body of one city became what a plan of another says.
  copy.change(
    'data/agencies.yaml',
    'clauses: [may-trang-2031/iii-2-1]',
    'clauses: [may-trang-2031/iii-2-1, gio-xanh-2030/i-1]',
  );
  // Lists that were split once, so that each city has a page of its own in them.
  const split = [...SPLIT, OF_COUNTRY].map((list) => `${list}may-trang/,page,,,\n`).join('');
  copy.write('data/permalinks.csv', `${copy.read('data/permalinks.csv').trimEnd()}\n${split}`);
  const { status, stdout, stderr } = buildParts();
  expect(status, stdout + stderr).toBe(0);
  expect(parts(stdout, 'miss')).toEqual([...CITIES, 'country'].sort());
});

test('four cities and the rest, built apart and put together, are one build, byte for byte', () => {
  expect(manifestOf(out)).toEqual(whole());
});

test('the page that a city has in a long list is its own', () => {
  const files = Object.keys(readPart(madeIn(work, 'may-trang'))?.files ?? {});
  for (const list of SPLIT) expect(files).toContain(`${list}may-trang/index.html`.slice(1));
  expect(files.filter((path) => path.includes('gio-xanh'))).toEqual([]);
  const ofCountry = readPart(madeIn(work, 'country'))?.files ?? {};
  expect(Object.keys(ofCountry)).toContain(`${OF_COUNTRY}may-trang/index.html`.slice(1));
});

test('cities that share a part make the files that each makes alone', () => {
  const { site } = loadModel(copy.root, { drafts: true });
  const group = together(
    'cities.0',
    partsOf(site).filter(({ name }) => ['gio-xanh', 'may-trang-x2'].includes(name)),
  );
  const shared = join(folder, 'shared-part');
  const list = lister(copy.root, site)(group, []);
  writeWorkshop(shared, copy.root, [list]);
  const { status, stdout, stderr } = door('part', 'cities.0', '--root', copy.root, '--work', shared);
  expect(status, stdout + stderr).toBe(0);
  const filesIn = (workshop: string, name: string) => readPart(madeIn(workshop, name))?.files ?? {};
  const alone = { ...filesIn(work, 'gio-xanh'), ...filesIn(work, 'may-trang-x2') };
  expect(Object.keys(alone).length).toBeGreaterThan(400);
  expect(filesIn(shared, 'cities.0')).toEqual(alone);
});

test('the list of parts can feed a matrix', () => {
  const { status, stdout } = door('parts', '--root', copy.root, '--work', join(folder, 'listed'), '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([...CITIES, 'country']);
});

test('after an edit in one city that city and the country are built; the others are kept', () => {
  copy.change(PLAN, 'Có phòng đọc', 'Có nhiều phòng đọc');
  const { status, stdout, stderr } = buildParts();
  expect(status, stdout + stderr).toBe(0);
  expect(parts(stdout, 'miss')).toEqual(['country', 'may-trang-x2']);
  expect(parts(stdout, 'hit')).toEqual(['gio-xanh', 'gio-xanh-x2', 'may-trang']);
  expect(manifestOf(out)).toEqual(whole());
});

test('a city that names the plan of another one is built with it', () => {
  copy.change('content/plans/gio-xanh-2030/objectives.yaml', 'Phố và ngõ có phòng đọc', 'Phố và ngõ đều có phòng đọc');
  const { status, stdout, stderr } = buildParts();
  expect(status, stdout + stderr).toBe(0);
  expect(parts(stdout, 'miss')).toEqual(['country', 'gio-xanh', 'may-trang']);
});

test('jobs that share the parts build each of them once, and what they leave is put together', () => {
  const shares = [1, 2, 3].map((job) => {
    const { status, stdout, stderr } = door('build-parts', '--root', copy.root, '--work', work, '--share', `${job}/3`);
    expect(status, stdout + stderr).toBe(0);
    return parts(stdout, 'hit');
  });
  expect(shares).toEqual([['country'], ['may-trang', 'may-trang-x2'], ['gio-xanh', 'gio-xanh-x2']]);
  const shared = join(folder, 'shared');
  const { status, stdout } = door('join-parts', '--root', copy.root, '--work', work, '--out', shared);
  expect(status, stdout).toBe(0);
  expect(manifestOf(shared)).toEqual(manifestOf(out));
});

describe('nothing is put in the place of the last good site', () => {
  /** What a call says that must fail, and must leave the site as it is. */
  function refused(call: () => ReturnType<typeof door>): string {
    const before = manifestOf(out);
    const { status, stdout, stderr } = call();
    expect(status, stdout + stderr).toBe(1);
    expect(manifestOf(out)).toEqual(before);
    return stdout + stderr;
  }
  const joined = (from: string) => () => door('join-parts', '--root', copy.root, '--work', from, '--out', out);
  /** The workshop as it is, to spoil. */
  function spoilt(spoil: (from: string) => void): string {
    const from = mkdtempSync(join(folder, 'spoilt-'));
    cpSync(join(work, 'parts'), join(from, 'parts'), { recursive: true });
    spoil(from);
    return from;
  }
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));

  test('of a part that fails: it is named, its problem has its place, and the others are kept', () => {
    const change = ['item: 1\n', 'item: 99\n'] as const;
    copy.change(PLAN, ...change);
    const said = refused(buildParts);
    expect(said).toMatch(/These parts could not be built: .*may-trang-x2/);
    expect(said).toContain(`${PLAN}:`);
    expect(parts(said, 'hit')).toEqual(['gio-xanh', 'gio-xanh-x2', 'may-trang']);
    copy.change(PLAN, change[1], change[0]);
    expect(buildParts().status).toBe(0);
  });

  test('of a part that is not there, or was not finished', () => {
    const gone = spoilt((from) => rmSync(join(from, 'parts/gio-xanh/made'), { recursive: true }));
    expect(refused(joined(gone))).toContain('Part gio-xanh is missing');
    const half = spoilt((from) => edit(join(from, 'parts/gio-xanh/made/part.json'), (text) => text.slice(0, 900)));
    expect(refused(joined(half))).toContain('Part gio-xanh is missing');
  });

  test('of a file that was lost or changed on its way', () => {
    const page = 'parts/may-trang/made/site/plans/may-trang-2031/index.html';
    expect(refused(joined(spoilt((from) => rmSync(join(from, page)))))).toMatch(
      /Part may-trang: \/plans\/may-trang-2031\/index\.html/,
    );
    expect(refused(joined(spoilt((from) => edit(join(from, page), (text) => `${text} `))))).toContain(
      'Part may-trang:',
    );
  });

  test('of parts made by other code, from other content or for another address', () => {
    const list = (change: (text: string) => string) =>
      spoilt((from) => edit(join(from, 'parts/gio-xanh-x2/made/part.json'), change));
    const code = list((text) => text.replace(/"code":"[0-9a-f]+"/, '"code":"0123456789abcdef"'));
    expect(refused(joined(code))).toContain('Part gio-xanh-x2 was built by other code');
    const content = list((text) => text.replace(/(plan\.yaml":")[0-9a-f]{4}/, '$10000'));
    expect(refused(joined(content))).toContain('Part gio-xanh-x2 was built from other content');
    const address = list((text) => text.replace(/"address":"[^"]+"/, '"address":"https://example.org/other"'));
    expect(refused(joined(address))).toContain('was built for https://example.org/other');
  });

  test('of a register of addresses that is not the one of the parts', () => {
    const register = copy.read('data/permalinks.csv');
    copy.write('data/permalinks.csv', `${register}/agencies/nobody/,page,,,\n`);
    expect(refused(joined(work))).toContain('data/permalinks.csv is not the one');
    expect(refused(buildParts)).toContain('lost-address');
    copy.write('data/permalinks.csv', register);
  });

  test('of content that changed after the parts were listed', () => {
    copy.change(PLAN, 'Có nhiều phòng đọc', 'Có ít phòng đọc');
    expect(refused(() => door('part', 'may-trang-x2', '--root', copy.root, '--work', work))).toContain(
      'Part may-trang-x2: the content, the code or the address of the site is not what it was',
    );
  });

  test('of a part that nobody listed', () => {
    for (const call of [
      ['part', 'nowhere'],
      ['build-parts', '--only', 'nowhere'],
    ]) {
      const { status, stderr } = door(...call, '--root', copy.root, '--work', work);
      expect(status).toBe(2);
      expect(stderr).toContain('There is no part “nowhere”');
    }
  });
});
