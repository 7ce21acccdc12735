/** One invented plan through its whole life, each step built: what pages, data, search and feeds say of it, and that in the end every address that there ever was answers truly. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtAddresses, filePaths } from '../../scripts/build/addresses.ts';
import { readFacts } from '../../scripts/hosting/site-facts.ts';
import { answerTo, type Known } from '../../src/hosting/answer.ts';
import { isPromised } from '../../src/ledger/addresses.ts';
import { loadPublished } from '../../src/ledger/index.ts';
import type { ToldKind } from '../../src/model/told-kind.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';
import { MARK, NEXT, PLAN, STEPS, type StepName } from '../support/whole-life.ts';

const copy = copyOfCity();
const out = mkdtempSync(join(tmpdir(), 'open-plan-life-'));
const target = join(out, 'dist');
afterAll(() => {
  copy.remove();
  rmSync(out, { recursive: true });
});

/** Every address that the site ever had. */
const ever = new Set<string>();
const command = (...call: string[]) => {
  const { status, stdout, stderr } = door(...call, '--root', copy.root);
  expect(status, `${call.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
};
/** Registers what is new in the last build, as an editor does. */
function registerAll(): void {
  command('permalinks', '--dist', target);
  for (const address of builtAddresses(target).filter(isPromised)) ever.add(address);
}
function publish(): void {
  command('build', '--out', target);
  registerAll();
}
function step(name: StepName): void {
  STEPS[name](copy);
  publish();
}
const html = (address: string) => readFileSync(join(target, address, 'index.html'), 'utf8');
const file = (path: string) => readFileSync(join(target, path), 'utf8');
const page = (slug: string, plan = PLAN) => html(`/plans/${plan}/${slug}`);

/** Files that say anything of the plan: by its name, its id or its words; also what is packed. */
const saying = (folder: string) =>
  filePaths(folder).filter((path) => {
    const bytes = readFileSync(join(folder, path));
    const text = (path.endsWith('.bin') ? gunzipSync(bytes) : bytes).toString('utf8');
    return path.includes(PLAN) || text.includes(PLAN) || text.includes(MARK);
  });

mkdirSync(join(copy.root, 'public'));

describe('a draft', () => {
  beforeAll(() => step('draft'));

  // What a preview shows of one: `preview.test.ts`.
  test('is in no page, file, feed, index, release and no register of what is published', () => {
    expect(saying(target)).toEqual([]);
    expect(copy.read('data/permalinks.csv')).not.toContain(PLAN);
  });
});

describe('published', () => {
  beforeAll(() => {
    STEPS.publish(copy);
    command('release', '2031.1');
    publish();
  });

  test('it is in pages, data, search, feeds and the register', () => {
    expect(page('i-1')).toContain(`Mỗi năm mở hai phòng đọc ở ${MARK}.`);
    const found = saying(target);
    for (const kind of [/^data\/clauses\.csv$/, /^search-index\/.*\.bin$/, /^plans\/.*\.atom$/, /^sitemap\.xml$/])
      expect(
        found.some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
    expect(copy.read('data/permalinks.csv')).toContain(`/plans/${PLAN}/i-1/,page`);
  });

  test('a citation of a clause names the release that keeps its words', () =>
    expect(page('i-1')).toContain(`/archive/2031.1/${PLAN}/#i-1`));
});

test('amended: the page has the new words, the old ones, by what and since when', () => {
  step('amend');
  const text = page('i-1');
  expect(text).toMatch(/<del[^>]*>.*hai.*<\/del>/s);
  expect(text).toMatch(/<ins[^>]*>.*ba.*<\/ins>/s);
  expect(text).toContain('Được sửa đổi từ 01/09/2031');
  // What the release keeps is not what the page says, so that it is not cited for it.
  expect(text).toContain('chưa nằm trong bản phát hành nào');
  expect(file('data/clause_changes.csv')).toContain(`${PLAN}/i-1/amended/2031-09-01`);
});

test('inserted: the new place stands between, and no other moves', () => {
  const before = page('i-2').match(/<p class="text">.*?<\/p>/s)?.[0];
  step('insert');
  expect(page('i-1a')).toContain('Được thêm vào từ 01/09/2031');
  expect(page('i-2').match(/<p class="text">.*?<\/p>/s)?.[0]).toBe(before);
  expect(page('i-1')).toContain(`href="/plans/${PLAN}/i-1a/"`);
});

test('repealed: the place says so, and nobody has the duty any more; a body renamed: its address stays, with its new name', () => {
  STEPS.repeal(copy);
  step('rename');
  expect(page('ii-2')).toContain('Bị bãi bỏ từ 01/09/2031');
  expect(page('ii-2')).toContain('đếm ghế');
  expect(html('/who-does-what/gio-xanh/')).not.toContain('đếm ghế');
  expect(html(`/plans/${PLAN}/`)).toContain('đã bãi bỏ');
  expect(html('/agencies/gx-sds/')).toContain('Sở Đọc sách và Kể chuyện Gió Xanh');
});

describe('replaced by another plan, and released', () => {
  let rows: Record<string, string>[];
  beforeAll(() => {
    command('translations', '--confirm', PLAN);
    STEPS.replace(copy);
    command('release', '2031.2');
    publish();
    rows = Papa.parse<Record<string, string>>(file('archive/2031.2/changes.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  });

  test('all its pages, lists and results say so and lead to the new one', () => {
    for (const address of [`/plans/${PLAN}/`, `/plans/${PLAN}/i-1/`, `/plans/${PLAN}/ii-1/`]) {
      expect(html(address), address).toContain('Kế hoạch này bị thay thế từ 01/11/2031');
      expect(html(address), address).toContain(`href="/plans/${NEXT}/"`);
    }
    for (const list of ['/plans/', '/cities/gio-xanh/']) expect(html(list), list).toContain('đã bị thay thế');
    // Its duties are no open ones; those of the new plan are.
    expect(html('/who-does-what/gio-xanh/')).toContain(`${MARK} 2032`);
    expect(html('/who-does-what/gio-xanh/')).toMatch(
      new RegExp(`${MARK} 2031 \\(đã bị thay thế\\)|^(?!.*${MARK} 2031)`, 's'),
    );
  });

  const CHANGES: [ToldKind, string][] = [
    ['clause-amended', `${PLAN}/i-1`],
    ['clause-inserted', `${PLAN}/i-1a`],
    ['clause-repealed', `${PLAN}/ii-2`],
    ['english-confirmed', `${PLAN}/i-2`],
    ['plan-replaced', PLAN],
    ['plan-added', NEXT],
    ['body-renamed', 'gx-sds'],
    ['value-added', 'gio-xanh/1.1.1-a/2031/total'],
    ['value-revised', 'gio-xanh/1.1.1-a/2030/total'],
  ];
  test.each(CHANGES)('%s of %s is in changes.csv, on a page and in a feed, in both languages', (kind, thing) => {
    const key = `${kind}:${thing}`;
    const row = rows.find(({ change }) => change === key);
    expect(row, `${key} of ${[...new Set(rows.map(({ change }) => change))].join(', ')}`).toBeDefined();
    const { plans = '', agencies = '', indicators = '', says_vi = '', says_en = '' } = row ?? {};
    const anchor = key.replace(/[^\w.-]+/g, '-');
    const heard = Object.entries({ plans, agencies, indicators }).flatMap(([of, ids]) =>
      ids
        .split(';')
        .filter(Boolean)
        .map((id) => `${of}/${id}`),
    );
    expect(heard).not.toEqual([]);
    for (const one of heard)
      for (const [lang, says] of [
        ['', says_vi],
        ['en/', says_en],
      ]) {
        const told = html(`/${lang}archive/2031.2/changes/${one}/`);
        expect(told, one).toContain(`id="${anchor}"`);
        expect(told, one).toContain(says);
        // The plan that is retired later has its feed until then.
        const feed = file(`${lang}${one}/feed.atom`);
        expect(feed, one).toContain(`<title>${says}</title>`);
        expect(feed, one).toContain(`<id>https://plans.example/${lang}archive/2031.2/#${anchor}</id>`);
        expect(feed, one).toContain(`/${lang}archive/2031.2/changes/${one}/#${anchor}`);
      }
    expect(file('feed.atom')).toContain(`<title>${says_vi}</title>`);
    expect(file('en/feed.atom')).toContain(`<title>${says_en}</title>`);
  });

  test('nothing else is told but of the plan, the body and the values', () => {
    const keys = new Set(rows.map(({ change = '' }) => change));
    const known = new Set(CHANGES.map(([kind, thing]) => `${kind}:${thing}`));
    expect([...keys].filter((key) => !known.has(key) && !key.startsWith('english-'))).toEqual([
      // The document of the new plan is told with the plan.
      'entry-added:10-qd-ubnd-2031',
    ]);
  });

  test('what differs is shown in words, struck through and underlined; never by colour alone', () => {
    const told = html(`/en/archive/2031.2/changes/plans/${PLAN}/`);
    expect(told).toMatch(/<del[^>]*>\s*<b[^>]*>out:<\/b>\s*two\s*<\/del>/);
    expect(told).toMatch(/<ins[^>]*>\s*<b[^>]*>in:<\/b>\s*three\s*<\/ins>/);
    expect(told).toContain(
      'Clause amended: Reading rooms opened every year at Bãi Sậy (I.1, Bãi Sậy 2031), from 1 September 2031, by 10/QĐ-UBND.',
    );
  });

  test('a clause as it stood has a place in each release, which its own page and its citation lead to', () => {
    expect(html(`/archive/2031.1/${PLAN}/`)).toMatch(/id="i-1"(?:(?!id=").)*hai phòng đọc/s);
    expect(html(`/archive/2031.2/${PLAN}/`)).toMatch(/id="i-1"(?:(?!id=").)*ba phòng đọc/s);
    const versions = html(`/archive/versions/${PLAN}/i-1/`);
    for (const text of ['id="r2031-1"', 'id="r2031-2"', 'hai', 'ba']) expect(versions).toContain(text);
    expect(page('i-1')).toContain(`href="/archive/versions/${PLAN}/i-1/"`);
    expect(page('i-1')).toContain(`https://plans.example/archive/2031.2/${PLAN}/#i-1`);
    // One that stayed the same has no page that says only that.
    expect(existsSync(join(target, 'archive/versions/gio-xanh-2030/i-1'))).toBe(false);
  });
});

describe('retired', () => {
  const REASON = 'Kế hoạch công bố nhầm.';
  const within = (address: string, one: string) =>
    address.replace(/^\/embed(?=\/)/, '').startsWith(one.replace(/\/$/, ''));
  const refusal = () => {
    const { status, stderr } = door('build', '--root', copy.root, '--out', target);
    return status === 0 ? null : stderr;
  };
  beforeAll(() => {
    STEPS.retire(copy);
    command('release', '2031.3');
    // Each refusal names addresses and the command for them, once for each family: pages below, files and cards go with it.
    const retired = new Set<string>();
    for (let refused = refusal(); refused !== null; refused = refusal()) {
      const asked = [...refused.matchAll(/--retire (\S+) --note-vi/g)].map(([, address = '']) => address);
      // Something that nobody retired yet, or the refusal has another reason.
      expect(
        asked.filter((address) => ![...retired].some((one) => within(address, one))),
        refused,
      ).not.toEqual([]);
      for (const address of [...new Set(asked)].sort((a, b) => a.length - b.length || a.localeCompare(b))) {
        if ([...retired].some((one) => within(address, one))) continue;
        retired.add(address);
        command('permalinks', '--retire', address, '--note-vi', REASON, '--note-en', 'Published by mistake.');
      }
    }
    expect([...retired]).toContain(`/plans/${PLAN}/`);
    expect(retired.size).toBeLessThan(10);
    registerAll();
  });

  test('its pages say why, in the language of the address', () => {
    expect(page('i-1')).toContain(REASON);
    expect(html(`/en/plans/${PLAN}/i-1/`)).toContain('Published by mistake.');
    expect(file('410.html')).toContain(`/plans/${PLAN}/i-1.json`);
  });

  test('the release tells of it, and what was frozen stays as it was', () => {
    expect(html(`/en/archive/2031.3/changes/plans/${PLAN}/`)).toContain('Plan no longer on the site');
    expect(html(`/archive/2031.1/${PLAN}/`)).toContain('hai phòng đọc');
    expect(html(`/archive/versions/${PLAN}/i-1/`)).toContain('hai');
  });

  test('nothing of it is in data, search or calendars', () =>
    expect(
      saying(target).filter((path) => /^(?:data\/clauses|search-index\/)/.test(path) && path.includes(PLAN)),
    ).toEqual([]));

  test('every address that there ever was answers truly', () => {
    const facts = readFacts(target);
    const known: Known = { facts, hasFile: (path) => existsSync(join(target, path)) };
    const { addresses } = loadPublished(copy.root).site.ledger;
    const reasons = new Map(addresses.map(({ path, note }) => [path, note?.[path.startsWith('/en/') ? 'en' : 'vi']]));
    const why = (address: string) => reasons.get(address) ?? 'a reason';
    const answers = [...ever].map((address) => {
      const answer = answerTo(known, 'GET', address);
      if (answer.status === 200) return [address, 'here'];
      if (answer.status === 301 && answerTo(known, 'GET', answer.location).status === 200) return [address, 'moved'];
      if (answer.status === 410 && file(answer.file.slice(1)).includes(why(address))) return [address, 'gone'];
      return [address, String(answer.status)];
    });
    expect(answers.filter(([, answer]) => !['here', 'moved', 'gone'].includes(answer ?? ''))).toEqual([]);
    expect(answers.filter(([, answer]) => answer === 'gone').length).toBeGreaterThan(20);
    // And the register has them all.
    expect([...ever].filter((address) => !reasons.has(address))).toEqual([]);
  });
});
