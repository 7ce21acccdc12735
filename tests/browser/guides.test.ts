/** The guides, tried step by step as a new reader would: from the links that they give to what they say is there. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../scripts/commands/index.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { copyOfContent, type Copy } from '../../src/model/testing.ts';
import { door } from '../support/door.ts';
import { follow as followIn } from '../support/reader.ts';
import { DIST, html, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

let site: Running;
let page: Page;
beforeAll(async () => {
  site = await start();
  page = await site.browser.newPage();
});
afterAll(() => site.close());

const at = (path: string, lang: Lang) => (lang === 'en' ? `/en${path}` : path);
const follow = (link: string) => followIn(page, link);
const openGuide = async (guide: string, lang: Lang) => {
  await page.goto(site.base + at('/', lang));
  await page.locator(`footer a[href="${at(`/${guide}/`, lang)}"]`).click();
  await page.waitForURL(`**/${guide}/`);
};

describe.each(LANGS)('for reviewers, %s', (lang) => {
  test('from the framework to a feature, its clauses and their reasons', async () => {
    await openGuide('for-reviewers', lang);
    await follow(at('/framework/', lang));
    await follow(at('/framework/2.2.2/', lang));
    expect(await page.locator('main').innerText()).toMatch(/≥\s*90%|at least 90%|từ 90% trở lên/);
    expect(await page.locator('main section li a[href*="/plans/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain({ vi: 'Lý do:', en: 'Reason:' }[lang]);
  });

  test('from the indicator to progress, values and their sources', async () => {
    await openGuide('for-reviewers', lang);
    await follow(at('/indicators/2.2.2-a/', lang));
    expect(await page.locator('#progress .answer-card').count()).toBeGreaterThan(1);
    expect(await page.innerText('h2#observations')).toBe({ vi: 'Số liệu và nguồn', en: 'Values and sources' }[lang]);
    expect(await page.locator('main a[rel="external"]').count()).toBeGreaterThan(0);
    await page.locator('.cite summary').first().click();
    expect(await page.locator('.cite pre').nth(0).innerText()).toMatch(/^@misc\{/);
    expect((JSON.parse(await page.locator('.cite pre').nth(1).innerText()) as { URL: string }).URL).toContain(
      at('/indicators/2.2.2-a/', lang),
    );
  });

  test('the page of each city states its membership with a source', async () => {
    await openGuide('for-reviewers', lang);
    await follow(at('/cities/', lang));
    await follow(at('/cities/hai-phong/', lang));
    expect(await page.innerText('main')).toContain({ vi: 'chưa là thành viên', en: 'is not a member' }[lang]);
  });
});

describe.each(LANGS)('for journalists, %s', (lang) => {
  test('search with and without diacritics, and by place', async () => {
    for (const words of ['học tập suốt đời', 'hoc tap suot doi', 'IV.1.3']) {
      await openGuide('for-journalists', lang);
      await page.locator('header input[type=search]').fill(words);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#search-results a, #search-other-results a');
    }
  });

  test('compare, data and the stories are where the guide says', async () => {
    for (const path of [
      '/compare/',
      '/data/',
      '/charts/',
      '/clauses/',
      '/stories/two-cities-2030/',
      '/stories/after-the-reorganisation/',
    ]) {
      await openGuide('for-journalists', lang);
      await follow(at(path, lang));
      expect(await page.locator('h1').innerText()).not.toBe('');
    }
  });

  test('one click selects the whole line to embed', async () => {
    await page.goto(site.base + at('/plans/hai-phong-2026/iv-1-1/', lang));
    await page.getByText({ vi: 'Nhúng vào trang khác', en: 'Embed in another page' }[lang]).click();
    await page.locator('.cite details').last().locator('pre').click();
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(
      /^<iframe src="[^"]+" title="[^"]+" .*<\/iframe>$/,
    );
  });
});

describe('for editors', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfContent();
  });
  afterAll(() => copy.remove());
  const run = (command: string, ...args: string[]) => door(command, '--root', copy.root, ...args);

  test('every command of the guide is there, and the same in both languages', () => {
    const commands = (lang: Lang) =>
      [...html(at('/for-editors/', lang)).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => must(name, 'name'));
    expect(commands('en')).toEqual(commands('vi'));
    expect(commands('en').filter((name) => !(name in COMMANDS))).toEqual([]);
  });

  test('the problem that the guide shows is the one that check prints', () => {
    copy.change('content/plans/hai-phong-2026/responsibilities.yaml', 'agencies: [hp-sgddt]', 'agencies: [hp-sgdt]');
    for (const lang of LANGS) {
      const printed = run('check', '--lang', lang)
        .stderr.split('\n')
        .slice(0, 5)
        .map((line) => line.replace(/:\d+:\d+/, ''));
      const shown = must(
        must(
          /<code>(content\/plans[^<]+responsibilities\.yaml:[^<]+)<\/code>/.exec(html(at('/for-editors/', lang))),
          'match',
        )[1],
        'group',
      )
        .split('\n')
        .map((line) => line.replace(/:\d+:\d+/, ''));
      expect(printed).toEqual(shown);
    }
    copy.change('content/plans/hai-phong-2026/responsibilities.yaml', 'agencies: [hp-sgdt]', 'agencies: [hp-sgddt]');
    expect(run('check', '--lang', 'en').status).toBe(0);
  });

  test('a new plan passes check, a form comes out for each agency', () => {
    expect(run('new-plan', '--city', 'ho-chi-minh', '--year', '2027').status).toBe(0);
    expect(run('check').status).toBe(0);
    const out = join(copy.root, 'reports');
    const { status, stderr } = run(
      'report-form',
      '--city',
      'hai-phong',
      '--year',
      '2026',
      '--out',
      out,
      '--agency',
      'hp-sgddt',
    );
    expect(status, stderr).toBe(0);
    expect(readdirSync(out, { recursive: true }).some((name) => String(name).endsWith('.xlsx'))).toBe(true);
  });
});

test('pictures of the guides are small, narrow and described', () => {
  const names = readdirSync(join(DIST, 'guide'));
  expect(names.reduce((sum, name) => sum + statSync(join(DIST, 'guide', name)).size, 0)).toBeLessThan(400_000);
  const shown = new Set<string>();
  for (const guide of ['for-reviewers', 'for-journalists', 'for-editors']) {
    for (const lang of LANGS) {
      for (const [image] of html(at(`/${guide}/`, lang)).matchAll(/<img[^>]*\/guide\/[^>]*>/g)) {
        expect(Number(must(/width="(\d+)"/.exec(image), 'match')[1])).toBeLessThanOrEqual(720);
        expect(must(/alt="([^"]*)"/.exec(image), 'match')[1]).not.toBe('');
        shown.add(must(must(/guide\/([^"]+)"/.exec(image), 'match')[1], 'group'));
      }
    }
  }
  expect([...shown].sort()).toEqual([...names].sort());
});
