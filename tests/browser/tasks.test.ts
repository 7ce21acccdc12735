/**
 * Ten questions of each of the three readers, on a phone of 360 by 780 pixels: by clicks without JavaScript, three at most from home, and
 * some by keyboard alone. The answer stands on the first screen of the page that gives it, where the question asks for one.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reader, type Reader } from '../support/reader.ts';
import { start, type Running } from '../support/site.ts';

interface Task {
  question: string;
  /** Addresses clicked one after the other, from home. */
  clicks: string[];
  /** Words of the answer on the first screen; or, after `css:`, what is on the page to be used. */
  answer: string | RegExp;
  /** Also done with Tab and Enter alone. */
  keys?: true;
}

const TASKS: Record<'citizen' | 'journalist' | 'reviewer', { home: string; tasks: Task[] }> = {
  citizen: {
    home: '/',
    tasks: [
      { question: 'Các thành phố hứa bao nhiêu, đã đạt bao nhiêu?', clicks: [], answer: /\d+ chỉ tiêu.*\d+ đã đạt/s },
      {
        question: 'Hải Phòng đã là thành viên của UNESCO chưa?',
        clicks: ['/cities/hai-phong/'],
        answer: /chưa là thành viên/,
        keys: true,
      },
      {
        question: 'Việc kế tiếp của Hà Nội đến hạn bao giờ?',
        clicks: ['/cities/ha-noi/'],
        answer: /Hạn kế tiếp\W+.*\d{4}/s,
      },
      {
        question: 'Bao nhiêu gia đình học tập là đạt, Hà Nội đến đâu rồi?',
        clicks: ['/indicators/', '/indicators/2.2.2-a/'],
        answer: /Chưa đạt.*từ 90% trở lên.*71,25%/s,
        keys: true,
      },
      {
        question: 'Ai phải dạy chữ trong trại giam?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iv-9-1/'],
        answer: /trại giam.*Công an thành phố Hải Phòng/s,
      },
      {
        question: 'Phường tôi phải làm gì?',
        clicks: ['/promises/', '/promises/levels/', '/promises/levels/commune/'],
        answer: /\d+ nhiệm vụ và \d+ chỉ tiêu/,
      },
      {
        question: 'Lời hứa không nói những gì?',
        clicks: ['/promises/', '/promises/gaps/'],
        answer: /\d+ trong \d+ chỉ tiêu không ghi năm/,
      },
      {
        question: 'Sở Giáo dục và Đào tạo Hải Phòng có bao nhiêu việc, đến đâu?',
        clicks: ['/agencies/', '/agencies/hp-sgddt/'],
        answer: /\d+/,
      },
      {
        question: 'Tiền ở đâu?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/v-1/'],
        answer: /[Nn]gân sách nhà nước/,
      },
      {
        question: 'Bao giờ Hải Phòng đăng ký với UNESCO?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iii-5-2/'],
        answer: /năm 2027/,
      },
    ],
  },
  journalist: {
    home: '/',
    tasks: [
      {
        question: 'Mọi lời hứa trong một bảng Excel',
        clicks: ['/promises/'],
        answer: 'css:main a[href="/data/promises.xlsx"]',
      },
      {
        question: 'Bảng mọi điều khoản để mở bằng Excel',
        clicks: ['/data/'],
        answer: 'css:main a[href="/data/clauses.xlsx"]',
      },
      {
        question: 'Một con số có ngày và nguồn',
        clicks: ['/indicators/', '/indicators/1.2.2-a/'],
        answer: /\d+,\d+%.*\d{4}/s,
        keys: true,
      },
      {
        question: 'Một biểu đồ tải về được',
        clicks: ['/charts/', '/charts/overview/'],
        answer: 'css:main a[href$="overview.vi.png"]',
      },
      {
        question: 'Một biểu đồ để nhúng',
        clicks: ['/charts/', '/charts/judged-targets/'],
        answer: 'css:main code',
      },
      {
        question: 'Hà Nội và Hải Phòng khác nhau ở đâu?',
        clicks: ['/compare/', '/compare/ha-noi-2025/hai-phong-2026/'],
        answer: /\d+/,
      },
      {
        question: 'Trích dẫn một điều khoản',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iv-1-1/'],
        answer: 'css:#cite',
      },
      {
        question: 'Quyết định 1373 nói gì?',
        clicks: ['/instruments/', '/instruments/1373-qdd-ttg-2021/'],
        answer: /Thủ tướng Chính phủ/,
      },
      { question: 'Có gì thay đổi từ lần trước?', clicks: ['/archive/'], answer: /2026\.1/ },
      { question: 'Theo dõi một kế hoạch', clicks: ['/plans/hai-phong-2026/'], answer: 'css:main a[href$=".atom"]' },
    ],
  },
  reviewer: {
    home: '/en/',
    tasks: [
      {
        question: 'What is the target for Learning Families, who answers, what is the latest value?',
        clicks: ['/en/framework/', '/en/framework/2.2.2/', '/en/indicators/2.2.2-a/'],
        answer: /Below, no date set.*90%.*67%.*Association/s,
      },
      {
        question: 'Who answers for literacy?',
        clicks: ['/en/indicators/', '/en/indicators/1.1.1-a/'],
        answer: /Department of Education and Training/,
        keys: true,
      },
      {
        question: 'Is Hà Nội a member, and since when?',
        clicks: ['/en/cities/', '/en/cities/ha-noi/'],
        answer: /4 December 2025/,
        keys: true,
      },
      { question: 'How many targets can be judged?', clicks: [], answer: /\d+ targets? can be judged/ },
      { question: 'The dossier of Hà Nội', clicks: ['/en/dossier/', '/en/dossier/ha-noi/'], answer: /Hà Nội/ },
      {
        question: 'Where are the gaps in the framework?',
        clicks: ['/en/framework/'],
        answer: 'css:main a[href="/en/framework/1.1.1/"]',
      },
      { question: 'How are clauses counted?', clicks: ['/en/methods/'], answer: 'css:main h2' },
      {
        question: 'Which readings are uncertain?',
        clicks: ['/en/data/', '/en/data/uncertainties/'],
        answer: 'css:main table',
      },
      {
        question: 'What must schools do?',
        clicks: ['/en/promises/', '/en/promises/levels/', '/en/promises/levels/school/'],
        answer: /\d+ dut(?:y|ies)/,
      },
      {
        question: 'Who does what?',
        clicks: ['/en/who-does-what/', '/en/who-does-what/ha-noi/'],
        answer: 'css:main table',
      },
    ],
  },
};

let site: Running;
let kept: Reader;
/** Without scripts. */
let still: Reader;
beforeAll(async () => {
  site = await start();
  kept = await reader(site);
  still = await reader(site, { javaScriptEnabled: false });
});
afterAll(async () => {
  await kept.close();
  await still.close();
  await site.close();
});

const PHONE = { width: 360, height: 780 };
/** Keys between two looks at where the focus is. */
const AT_ONCE = 8;

/** A link in the menu is behind a button on a phone. */
async function open(page: Page, address: string): Promise<void> {
  const link = page.locator(`a[href="${address}"]`);
  const seen = link.filter({ visible: true }).first();
  if ((await seen.count()) === 0) {
    await page.locator('.menu summary').click();
  }
  await seen.click();
  await page.waitForURL(`**${address}`);
}

/** What a reader sees of the main part of the page before scrolling. */
const firstScreen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNode(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      if (width > 0 && bottom > 0 && top < innerHeight) said.push(node.textContent ?? '');
    }
    return said.join(' ').replace(/\s+/g, ' ');
  });

async function isAnswered(page: Page, answer: Task['answer']): Promise<void> {
  if (typeof answer === 'string') expect(await page.locator(answer.replace('css:', '')).count()).toBeGreaterThan(0);
  else expect(await firstScreen(page)).toMatch(answer);
}

/** Goes on with Tab until the link to `address` has the focus. The page itself counts the stops: to be asked after each takes longer than the key. */
async function tabTo(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['stops'] = '0';
    document.documentElement.dataset['found'] = '';
  });
  await page.evaluate((href) => {
    const { dataset } = document.documentElement;
    document.addEventListener('focusin', ({ target }) => {
      dataset['stops'] = String(Number(dataset['stops']) + 1);
      if (dataset['found'] === '' && target instanceof Element && target.getAttribute('href') === href)
        dataset['found'] = dataset['stops'];
    });
  }, address);
  const counted = () =>
    page.evaluate(() => {
      const { stops, found } = document.documentElement.dataset;
      return { stops: Number(stops), found: found ?? '' };
    });
  for (let pressed = 0; ; pressed += AT_ONCE) {
    expect(pressed, `${address} by Tab`).toBeLessThan(400);
    for (let press = 0; press < AT_ONCE; press++) await page.keyboard.press('Tab');
    const { stops, found } = await counted();
    if (found === '') continue;
    for (let back = stops - Number(found); back > 0; back--) await page.keyboard.press('Shift+Tab');
    break;
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
}

describe.each(Object.entries(TASKS))('a %s', (_, { home, tasks }) => {
  test('has ten questions, each within three clicks', () => {
    expect(tasks).toHaveLength(10);
    expect(tasks.filter(({ clicks }) => clicks.length > 3)).toEqual([]);
  });

  test.each(tasks)('$question', async ({ clicks, answer }) => {
    const page = await still.visit(home, PHONE);
    for (const address of clicks) await open(page, address);
    await isAnswered(page, answer);
  });

  test.each(tasks.filter(({ keys }) => keys))('by keys: $question', async ({ clicks, answer }) => {
    const page = await kept.visit(home, PHONE);
    for (const address of clicks) {
      await tabTo(page, address);
      await Promise.all([page.waitForURL(`**${address}`), page.keyboard.press('Enter')]);
    }
    await isAnswered(page, answer);
  });
});
