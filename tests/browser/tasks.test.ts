/** Ten tasks for each of the three readers, done in the built site with clicks alone and counted: three at most from home. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, type Running } from '../support/site.ts';

interface Task {
  question: string;
  /** Addresses clicked one after the other, from home. */
  clicks: string[];
  /** What answers the question: words in the main part of the page, or a selector after `css:`. */
  answer: string | RegExp;
}

const TASKS: Record<'citizen' | 'journalist' | 'reviewer', { home: string; tasks: Task[] }> = {
  citizen: {
    home: '/',
    tasks: [
      { question: 'Thành phố tôi đã hứa gì?', clicks: ['/plans/hai-phong-2026/'], answer: 'Mục đích, yêu cầu' },
      {
        question: 'Bao giờ đăng ký với UNESCO?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iii-5-2/'],
        answer: 'năm 2027',
      },
      {
        question: 'Sở Giáo dục và Đào tạo phải làm gì?',
        clicks: ['/agencies/', '/agencies/hp-sgddt/'],
        answer: /Chủ trì \(\d+\)/,
      },
      {
        question: 'Xã, phường, đặc khu phải làm gì?',
        clicks: ['/agencies/', '/agencies/hp-ubndx/'],
        answer: 'Ban Chỉ đạo',
      },
      {
        question: 'Ai dạy chữ trong trại giam?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iv-9-1/'],
        answer: 'Công an thành phố Hải Phòng',
      },
      {
        question: 'Sở Lao động không còn, ai làm thay?',
        clicks: ['/agencies/', '/agencies/hp-sldtbxh/'],
        answer: 'Cơ quan nhận việc',
      },
      {
        question: 'Hải Phòng đã là thành viên của UNESCO chưa?',
        clicks: ['/cities/', '/cities/hai-phong/'],
        answer: 'chưa là thành viên',
      },
      { question: 'Việc gì đến hạn năm nào?', clicks: ['/timeline/'], answer: '2027' },
      {
        question: 'Bao nhiêu gia đình học tập là đạt?',
        clicks: ['/indicators/', '/indicators/2.2.2-a/'],
        answer: 'từ 90% trở lên',
      },
      {
        question: 'Tiền ở đâu?',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/v-1/'],
        answer: /[Nn]gân sách nhà nước/,
      },
    ],
  },
  journalist: {
    home: '/',
    tasks: [
      { question: 'Bảng mọi điều khoản để mở bằng Excel', clicks: ['/data/'], answer: 'css:main a[href$=".xlsx"]' },
      {
        question: 'Bảng mọi trách nhiệm dạng CSV',
        clicks: ['/data/'],
        answer: 'css:main a[href="/data/responsibilities.csv"]',
      },
      {
        question: 'Một biểu đồ để nhúng',
        clicks: ['/charts/', '/charts/overview/'],
        answer: 'css:main figure#overview',
      },
      {
        question: 'Hà Nội và Hải Phòng khác nhau ở đâu?',
        clicks: ['/compare/', '/compare/ha-noi-2025/hai-phong-2026/'],
        answer: /\d+ cặp khác nhau/,
      },
      {
        question: 'Chỉ tiêu 2030 của hai thành phố',
        clicks: ['/stories/', '/stories/two-cities-2030/'],
        answer: '2030',
      },
      { question: 'Một con số có nguồn', clicks: ['/indicators/', '/indicators/1.2.2-a/'], answer: '2,91%' },
      {
        question: 'Trích dẫn một điều khoản',
        clicks: ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iv-1-1/'],
        answer: 'BibTeX',
      },
      {
        question: 'Quyết định 1373 nói gì, ai dẫn?',
        clicks: ['/instruments/', '/instruments/1373-qdd-ttg-2021/'],
        answer: 'Thủ tướng Chính phủ',
      },
      { question: 'Điều gì chưa đánh giá được?', clicks: ['/stories/', '/stories/not-yet-judged/'], answer: 'chưa' },
      { question: 'Theo dõi một kế hoạch', clicks: ['/plans/hai-phong-2026/'], answer: 'css:main a[href$=".atom"]' },
    ],
  },
  reviewer: {
    home: '/en/',
    tasks: [
      {
        question: 'What serves feature 2.2.2?',
        clicks: ['/en/framework/', '/en/framework/2.2.2/'],
        answer: 'Learning Families',
      },
      {
        question: 'Who answers for literacy?',
        clicks: ['/en/indicators/', '/en/indicators/1.1.1-a/'],
        answer: 'Hải Phòng Department of Education and Training',
      },
      {
        question: 'The dossier of Hà Nội',
        clicks: ['/en/cities/', '/en/cities/ha-noi/', '/en/dossier/ha-noi/'],
        answer: 'Governance and partners',
      },
      { question: 'Where are the gaps?', clicks: ['/en/framework/'], answer: 'css:main figure#coverage' },
      {
        question: 'Is Hà Nội a member, and since when?',
        clicks: ['/en/cities/', '/en/cities/ha-noi/'],
        answer: 'December 2025',
      },
      { question: 'Who does what?', clicks: ['/en/who-does-what/'], answer: 'css:main table' },
      { question: 'How are clauses counted?', clicks: ['/en/methods/'], answer: 'smallest provision' },
      { question: 'Which readings are uncertain?', clicks: ['/en/plans/ha-noi-2025/'], answer: 'Uncertain reading' },
      {
        question: 'How is the plan funded?',
        clicks: ['/en/plans/hai-phong-2026/', '/en/plans/hai-phong-2026/v-1/'],
        answer: 'udget',
      },
      {
        question: 'Is the target for Learning Families met?',
        clicks: ['/en/indicators/', '/en/indicators/2.2.2-a/'],
        answer: /Below, no date set/,
      },
    ],
  },
};

let site: Running;
beforeAll(async () => {
  site = await start();
});
afterAll(() => site.close());

describe.each(Object.entries(TASKS))('a %s', (_, { home, tasks }) => {
  test('has ten tasks, each within three clicks', () => {
    expect(tasks).toHaveLength(10);
    expect(tasks.filter(({ clicks }) => clicks.length > 3)).toEqual([]);
  });

  test.each(tasks)('$question', async ({ clicks, answer }) => {
    const page = await site.browser.newPage();
    await page.goto(site.base + home);
    for (const address of clicks) {
      await page.locator(`a[href="${address}"]`).first().click();
      await page.waitForURL(`**${address}`);
    }
    if (typeof answer === 'string' && answer.startsWith('css:'))
      expect(await page.locator(answer.slice(4)).count()).toBeGreaterThan(0);
    else expect(await page.locator('main').textContent()).toMatch(answer);
    await page.close();
  });
});
