/**
 * Facts of the five documents that were once lost, each with what the document says. The table is read from the documents;
 * what is published must agree with it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodiesOf, tasksOf, timeOf } from '../../src/derive/bodies/task.ts';
import { issuedBy } from '../../src/derive/issuer.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { loadSite } from '../../src/model/index.ts';
import { must } from '../../src/text/must.ts';

const site = loadSite('.');
const clause = (id: string) => must(site.clause(id), id);
const plan = (id: string) => must(site.plan(id), id);
const agency = (id: string) => must(site.agency(id), id);
const years = (milestones: readonly { from: string | null; to: string | null }[]) =>
  milestones.map(({ from, to }) => (from === to || from === null ? String(to) : `${from}–${to}`));

/** After “phối hợp với” the document names somebody by kind only. */
const PARTNERS: [string, string, string][] = [
  ['ha-noi-2025/iv-5-1', 'các cơ quan liên quan', 'agencies'],
  ['ha-noi-2025/iv-7-2', 'các cơ quan liên quan', 'agencies'],
  ['ha-noi-2025/iv-11-2', 'các địa phương vùng dân tộc thiểu số và miền núi', 'localities'],
  ['ha-noi-2025/iv-13-1', 'các cơ quan có liên quan', 'agencies'],
  ['hai-phong-2026/iv-4-1', 'các cơ quan liên quan', 'agencies'],
  ['hai-phong-2026/iv-5-5', 'các cơ quan liên quan', 'agencies'],
  ['hai-phong-2026/iv-11-2', 'cơ quan liên quan', 'agencies'],
  ['hai-phong-2026/iv-13-1', 'các cơ quan liên quan', 'agencies'],
  ['hai-phong-2021/v-2-2-4', 'các cơ quan liên quan', 'agencies'],
  ['hai-phong-2021/v-2-4-1', 'các địa phương', 'localities'],
  ['hai-phong-2021/v-2-13-4', 'các cơ quan liên quan', 'agencies'],
  ['hai-phong-2021/v-2-16-b-4', 'các tổ chức, các lực lượng xã hội', 'organisations'],
  ['hai-phong-2021/v-2-16-dd-1', 'các đơn vị liên quan', 'units'],
  ['ha-noi-2024/v-5-3', 'các cơ quan liên quan', 'agencies'],
  ['ha-noi-2024/v-5-4', 'các đơn vị có liên quan', 'units'],
  ['ha-noi-2024/v-11-1', 'các cơ quan có liên quan', 'agencies'],
  ['ha-noi-2024/v-16-3', 'các đơn vị, tổ chức đóng trên địa bàn', 'units'],
];

describe('partners named only by kind', () => {
  test.each(PARTNERS)('%s: %s', (id, vi, en) => {
    const partners = clause(id).duty?.other_partners;
    expect(partners?.vi).toBe(vi);
    expect(partners?.en).toContain(en);
  });
});

describe('several years in one line are several milestones', () => {
  test.each([
    ['hai-phong-2021/v-2-1-6', ['2025', '2030']],
    ['hai-phong-2021/ii-2-d-3', ['2025', '2027–2028', '2030']],
    ['hai-phong-2021/ii-2-d-2', ['2025–2026', '2029–2030']],
  ])('%s: %s', (id, expected) => expect(years(clause(id).milestones)).toEqual(expected));
});

describe('a step of the roadmap that sets what is to be reached is a target', () => {
  test.each([
    ['ha-noi-2025/iii-1-1', '2025'],
    ['hai-phong-2026/iii-5-2', '2027'],
    ['hai-phong-2021/iii-5-5', '2022'],
  ])('%s, by %s', (id, by) => {
    expect(clause(id).targets.length).toBeGreaterThan(0);
    for (const target of clause(id).targets) expect(target.by).toBe(by);
  });
});

test('“từ nay đến hết năm 2030” is when the five common duties are due', () => {
  expect(clause('hai-phong-2021/v-1-2').duty?.due).toMatchObject({ date: '2030', rule: 'by' });
});

test('an annex row that asks for two measures has two, each with its groups', () => {
  const cells = must(
    TABLES.find(({ name }) => name === 'indicator_cells'),
    'table of measures',
  ).rows(site);
  for (const id of ['2.1.2-a', '2.1.2-b']) {
    const own = cells.filter((row) => row.includes(id));
    expect(own, id).toHaveLength(2);
    for (const row of own) expect(row, id).toContain('male;female;total;rate');
  }
});

test('eighteen targets are rated by experts, nine in each annex', () => {
  expect(site.annex.filter(({ assessment }) => assessment === 'expert-rating')).toHaveLength(18);
  for (const id of ['2.4.1-b', '2.6.1-a', '2.6.2-a'])
    for (const row of site.annex.filter(({ indicator }) => indicator.id === id))
      expect([row.assessment, row.responsible.length > 0], row.id).toEqual(['reported', true]);
});

test('duties are the 278 lines that give one, and the twelve tasks below which Hồ Chí Minh City says who does them', () => {
  const duties = tasksOf(site.duties).filter(({ kind }) => kind === 'duty');
  const assigned = duties.filter(({ lines }) => lines.some((line) => line.clause !== line.about));
  expect(assigned).toHaveLength(12);
  expect(duties).toHaveLength(278 + 12);
});

describe('who, what, when', () => {
  test('the Chairman issued the plan of Hải Phòng 2026', () => {
    expect(issuedBy(plan('hai-phong-2026')).vi).toBe('Chủ tịch Ủy ban nhân dân thành phố Hải Phòng');
  });

  test('the date of Hà Nội 2025 is in doubt wherever it stands', () =>
    expect(plan('ha-noi-2025').date).toBe('2025-01-07?'));

  test('a plan carries out what it says that it carries out', () => {
    const carriesOut = site.plans.map(({ id, carries_out }) => [id, ...carries_out.map(({ number }) => number)]);
    expect(carriesOut.toSorted()).toEqual([
      ['ha-noi-2024', '23-NQ/TU'],
      ['ha-noi-2025'],
      ['hai-phong-2021', '1373/QĐ-TTg'],
      ['hai-phong-2026'],
      ['ho-chi-minh-2025', '1927/KH-UBND'],
    ]);
  });

  test('each of the twelve tasks of Hồ Chí Minh City says what, who, and by when', () => {
    const tasks = tasksOf(plan('ho-chi-minh-2025').duties).filter(({ clause: { section } }) =>
      section.ref.startsWith('II.'),
    );
    expect(tasks).toHaveLength(12);
    for (const task of tasks) {
      expect(bodiesOf(task), task.id).not.toEqual([]);
      expect(task.clause.text.vi, task.id).not.toMatch(/^(?:Đơn vị )?[Cc]hủ trì/);
      expect(timeOf(task, 'vi'), task.id).not.toBeNull();
    }
  });
});

describe('one body follows another', () => {
  test.each(['hp-stc', 'hp-sgddt', 'hp-snv', 'hp-skhcn', 'hp-ubndx'])('%s only took over tasks', (id) => {
    expect(agency(id).predecessors.map(({ relation }) => relation)).toEqual(['took-over-tasks']);
  });
  test.each([
    ['hp-snnmt', { 'hp-sldtbxh': 'took-over-tasks', 'hp-snnptnt': 'merged', 'hp-stnmt': 'merged' }],
    ['hp-svhttdl', { 'hp-svhtt': 'renamed', 'hp-stttt': 'took-over-tasks' }],
  ])('%s, each link with its own relation', (id, expected) => {
    expect(
      Object.fromEntries(agency(id).predecessors.map(({ agency: { id: from }, relation }) => [from, relation])),
    ).toEqual(expected);
  });
});

describe('names are whole', () => {
  test.each([
    [
      'ha-noi-2024',
      /^Kế hoạch triển khai thực hiện Nghị quyết số 23-NQ\/TU ngày 16\/11\/2023 của Thành ủy Hà Nội về tăng cường/,
    ],
    [
      'ha-noi-2025',
      /^Kế hoạch xây dựng Thủ đô Hà Nội trở thành thành viên Mạng lưới “Thành phố học tập toàn cầu” của Unesco$/,
    ],
    [
      'hai-phong-2021',
      /^Kế hoạch thực hiện Đề án “Xây dựng xã hội học tập giai đoạn 2021-2030” trên địa bàn thành phố Hải Phòng$/,
    ],
    [
      'hai-phong-2026',
      /^Kế hoạch xây dựng thành phố Hải Phòng trở thành thành viên Mạng lưới “Thành phố học tập toàn cầu” của UNESCO$/,
    ],
    [
      'ho-chi-minh-2025',
      /“Thành phố học tập toàn cầu UNESCO trên địa bàn Thành phố Hồ Chí Minh giai đoạn 2024 - 2030” năm 2025$/,
    ],
  ])('title of %s as printed', (id, title) => expect(plan(id).title.vi).toMatch(title));

  const MOVEMENT = '“Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030”';
  test.each([
    ['ha-noi-2024/i-2', MOVEMENT],
    ['ha-noi-2024/ii-1-1', MOVEMENT],
    ['ha-noi-2024/v-15-d-1', '“Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc”'],
    ['ha-noi-2024/ii-2-1-b-5', '“Đào tạo và phát triển nguồn nhân lực an toàn thông tin giai đoạn 2021 - 2025”'],
    ['hai-phong-2021/v-2-12-2', 'trên hệ sinh thái truyền hình giáo dục Việt Nam”'],
  ])('in %s: %s', (id, name) => expect(clause(id).text.vi.replace(/2021[-–]2025/, '2021 - 2025')).toContain(name));

  test('the movement of Decision 1315 in Hồ Chí Minh City', () => {
    for (const id of ['ho-chi-minh-2025/ii-1-1-1', 'ho-chi-minh-2025/ii-4-2-1'])
      expect(clause(id).text.vi, id).toMatch(/“Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời/);
  });

  test('Resolution 18-NQ/TW continues to renew', () => {
    expect(must(site.instrument('18-nq-tw-2017'), 'Resolution 18').title).toMatchObject({
      vi: expect.stringMatching(/^Về tiếp tục đổi mới, sắp xếp/) as string,
      en: expect.stringMatching(/continu/i) as string,
    });
  });
});

describe('what is aimed at, asked or continued stays so', () => {
  test.each([
    ['hai-phong-2021/ii-1-d-3', /từ năm 2024 đến (?:năm )?2025/i, /aim|strive|to have/i],
    ['hai-phong-2021/ii-2-d-3', /mục tiêu|phấn đấu/i, /aim|strive/i],
    ['ha-noi-2024/iii-1-1', /^(?!.*\bphải\b)/s, /./],
    ['ha-noi-2024/v-15-c-1', /đề nghị/i, /requested|asked/],
    ['ha-noi-2024/v-15-d-1', /đề nghị/i, /requested|asked/],
    ['ha-noi-2024/v-15-e-1', /đề nghị/i, /requested|asked/],
    ['ha-noi-2025/iv-10-2', /tiếp tục/i, /continu/i],
    ['ha-noi-2025/ii-2-6', /…|\.\.\./, /and so on|…|and others|and the like|such as/],
    ['ho-chi-minh-2025/v-4-1', /đề nghị/i, /requested|asked/],
    ['ho-chi-minh-2025/v-4-2', /đề nghị/i, /requested|asked/],
  ])('%s', (id, vi, en) => {
    expect(clause(id).text.vi).toMatch(vi);
    expect(clause(id).text.en).toMatch(en);
  });

  test('more than 20% of districts are also more than 20% where two plans are compared', () => {
    const notes = site.comparisons.pairs
      .flatMap(({ clauses }) => clauses)
      .filter(({ b }) => b.some(({ id }) => id === 'hai-phong-2021/ii-2-d-3'))
      .flatMap(({ note }) => note ?? []);
    expect(notes.some(({ vi }) => vi.includes('20%'))).toBe(true);
    for (const { vi, en } of notes.filter((note) => note.vi.includes('20%'))) {
      expect(vi).toContain('trên 20%');
      expect(en).toContain('more than 20%');
    }
  });

  test('Party committees are to be directed; they commit to nothing', () => {
    const link = clause('hai-phong-2026/iv-15-1').features.find(({ feature }) => feature.no === '3.1.1');
    expect(link?.why.en).not.toMatch(/commit to/);
    expect(link?.why.en).toMatch(/direct/);
  });
});

describe('pages say no more than the documents', () => {
  const page = (path: string) => readFileSync(`content/${path}`, 'utf8');
  test('the plan of Hồ Chí Minh City is from the midst of the reorganisation', () => {
    expect(page('stories/en/after-the-reorganisation.mdx')).not.toMatch(/all issued before the reorganisation/);
    expect(page('stories/vi/after-the-reorganisation.mdx')).not.toMatch(/đều ban hành trước khi sắp xếp/);
  });
  test('no department is dated to 1 July 2025', () => {
    expect(page('stories/en/after-the-reorganisation.mdx')).not.toMatch(/1 July 2025[^.]*departments/);
    expect(page('stories/vi/after-the-reorganisation.mdx')).not.toMatch(/01\/7\/2025[^.]*nhiều sở/);
  });
  test('not all plans carry out Decision 1373', () => {
    expect(page('pages/en/methods.mdx')).not.toMatch(/The plans carry out Decision/);
    expect(page('pages/vi/methods.mdx')).not.toMatch(/đều triển khai/);
  });
});
