/** What search knows of each kind of page: what is shown, by which names it is found, what stands around, what filters it. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { SitePage } from './record.ts';
import { records, titlesOf, type SearchRecord } from './records.ts';

const site = cityModel();
const story: SitePage = {
  path: '/stories/x/',
  kind: 'story',
  title: { vi: 'Một chuyện', en: 'A story' },
  text: { vi: 'Kể', en: 'Told' },
  names: [{ vi: 'tên khác', en: 'other name' }],
  around: { vi: 'xung quanh', en: 'around' },
  facets: { city: ['may-trang'] },
};
const bare: SitePage = {
  path: '/compare/',
  kind: 'chart',
  title: { vi: 'So sánh', en: 'Compare' },
  text: { vi: 'Hai bên', en: 'Two sides' },
};

/** Made anew in each test, never while the file is loaded: what one test keeps for another is seen by neither when a fault is planted. */
const all = (lang: 'vi' | 'en'): SearchRecord[] => records(site, lang, [story, bare]);

type Said = Pick<SearchRecord, 'kind' | 'title' | 'text' | 'names' | 'around' | 'facets'>;

test.each<[string, 'vi' | 'en', Said]>([
  [
    '/cities/may-trang/',
    'vi',
    {
      kind: 'city',
      title: 'Mây Trắng',
      text: 'Mây Trắng. Chưa là thành viên.',
      names: ['Mây Trắng', 'Mây Trắng'],
      around: ['Mây Trắng 2026', 'Mây Trắng 2031', 'Vùng núi'],
      facets: { kind: ['city'], city: ['may-trang'] },
    },
  ],
  [
    // In force, and without a number.
    '/en/plans/gio-xanh-2030/',
    'en',
    {
      kind: 'plan',
      title: 'Gió Xanh 2030',
      text: 'A city that reads',
      names: ['gio-xanh-2030', 'Gió Xanh 2030', '2030'],
      around: ['The plan of another city.', 'Gió Xanh'],
      facets: { kind: ['plan'], plan: ['gio-xanh-2030'], city: ['gio-xanh'], year: ['2030'] },
    },
  ],
  [
    '/indicators/1.1.1-a/',
    'vi',
    {
      kind: 'indicator',
      title: '1.1.1-a Phố có phòng đọc',
      text: 'Phố có phòng đọc. Tỷ lệ phố có phòng đọc mở buổi tối.',
      names: ['1.1.1-a', '1.1.1', 'PĐ'],
      around: ['Đọc sách gần nhà'],
      facets: {
        kind: ['indicator'],
        feature: ['1.1.1'],
        plan: ['gio-xanh-2030', 'may-trang-2031'],
        city: ['gio-xanh', 'may-trang'],
        agency: ['gx-sds', 'mt-sds'],
      },
    },
  ],
  [
    '/framework/1.1.1/',
    'vi',
    {
      kind: 'feature',
      title: '1.1.1 Đọc sách gần nhà',
      text: 'Đọc sách gần nhà. Nhà ai cũng gần một phòng đọc chưa?',
      names: ['1.1.1', 'PĐ'],
      around: ['Đọc ở phố', 'Phố có phòng đọc', 'Trẻ em mượn sách'],
      facets: { kind: ['feature'], feature: ['1.1.1'] },
    },
  ],
  [
    '/en/framework/2.1.1/',
    'en',
    {
      kind: 'feature',
      title: '2.1.1 Even streets',
      text: 'Even streets',
      names: ['2.1.1'],
      around: ['The way to the room', 'Benches per street', 'Streets up to standard'],
      facets: { kind: ['feature'], feature: ['2.1.1'] },
    },
  ],
  [
    '/plans/may-trang-2031/',
    'vi',
    {
      kind: 'plan',
      title: 'Mây Trắng 2031',
      text: '7/KH-UBND · Mở phòng đọc ở mọi phố giai đoạn 2031-2035',
      names: ['may-trang-2031', 'Mây Trắng 2031', '2031', 'PĐ'],
      around: ['Kế hoạch tự đặt ra để thử.', 'Mây Trắng'],
      facets: { kind: ['plan'], plan: ['may-trang-2031'], city: ['may-trang'], year: ['2031'] },
    },
  ],
  [
    '/en/plans/may-trang-2026/',
    'en',
    {
      kind: 'plan',
      title: 'Mây Trắng 2026',
      text: '3/KH-UBND · Reading streets 2026–2030 · replaced',
      names: ['may-trang-2026', 'Mây Trắng 2026', '2026'],
      around: ['The plan before.', 'Mây Trắng'],
      facets: { kind: ['plan'], plan: ['may-trang-2026'], city: ['may-trang'], year: ['2026'] },
    },
  ],
  [
    '/agencies/mt-sds/',
    'vi',
    {
      kind: 'agency',
      title: 'Sở Đọc sách Mây Trắng',
      text: 'Sở Đọc sách Mây Trắng',
      names: ['SĐS', 'Sở Sách và Báo', 'SĐS'],
      around: ['Mây Trắng', 'nhiệm vụ, trách nhiệm, làm gì'],
      facets: { kind: ['agency'], city: ['may-trang'], plan: ['may-trang-2026', 'may-trang-2031'], agency: ['mt-sds'] },
    },
  ],
  [
    '/en/instruments/luat-doc-sach/',
    'en',
    {
      kind: 'instrument',
      title: 'Law on Reading',
      text: 'Law on Reading',
      names: ['Law Law on Reading'],
      around: ['National Assembly'],
      facets: { kind: ['instrument'], year: [] },
    },
  ],
  [
    '/instruments/45-qdd-hdds-2031/',
    'vi',
    {
      kind: 'instrument',
      title: '45/QĐ-HĐS',
      text: '45/QĐ-HĐS · Đọc sách ngoài giờ',
      names: ['Quyết định 45/QĐ-HĐS', '45/QĐ-HDS'],
      around: ['Hội đồng Sách'],
      facets: { kind: ['instrument'], year: ['2030'] },
    },
  ],
  [
    '/en/stories/x/',
    'en',
    {
      kind: 'story',
      title: 'A story',
      text: 'Told',
      names: ['A story', 'other name'],
      around: ['around'],
      facets: { kind: ['story'], city: ['may-trang'] },
    },
  ],
  [
    '/compare/',
    'vi',
    { kind: 'chart', title: 'So sánh', text: 'Hai bên', names: ['So sánh'], around: [], facets: { kind: ['chart'] } },
  ],
])('%s', (url, lang, said) => {
  const record = all(lang).find((one) => one.url === url);
  expect(record).toMatchObject(said);
  expect(record?.facets).toEqual(said.facets);
});

test('a term says what it is in both languages, and its note; it stands where its table is', () => {
  expect(
    all('vi')
      .filter(({ kind }) => kind === 'term')
      .map(({ url, title, text, names, around, facets }) => ({ url, title, text, names, around, facets })),
  ).toEqual([
    {
      url: '/data/glossary/',
      title: 'phòng đọc',
      text: 'phòng đọc = reading room',
      names: ['PĐ', 'PĐ'],
      around: [],
      facets: { kind: ['term'] },
    },
    {
      url: '/data/glossary/',
      title: 'đầu sách',
      text: 'đầu sách = title. Không phải bản in.',
      names: [],
      around: [],
      facets: { kind: ['term'] },
    },
  ]);
});

/** The titles of the page at `url`. */
const titles = (url: string): string[] =>
  titlesOf(all('en'), [story, bare], 'en').flatMap(([title, at]) => (all('en')[at]?.url === url ? [title] : []));

test.each([
  ['/en/indicators/1.1.1-a/', ['1.1.1-a Streets with a reading room', '1.1.1-a', 'Streets with a reading room']],
  ['/en/indicators/monthly-borrowers/', ['Monthly borrowers']],
  ['/en/framework/1.1.2/', ['1.1.2 Reading together', '1.1.2', 'Reading together']],
  ['/en/instruments/45-qdd-hdds-2031/', ['45/QĐ-HĐS', 'Reading after hours']],
  ['/en/plans/may-trang-2031/', ['Mây Trắng 2031', 'Mây Trắng 2031', 'Plan Mây Trắng 2031']],
  ['/en/stories/x/', ['A story', 'other name']],
  // Bodies and cities have names of their own, charts are called as what they show.
  ['/en/agencies/mt-sds/', []],
  ['/en/cities/may-trang/', []],
  ['/en/compare/', []],
])('what %s is called', (url, called) => {
  expect(titles(url)).toEqual(called);
});

test('a plan with a second half in its title is called by the first half as well', () => {
  const [plan] = all('en').filter(({ kind }) => kind === 'plan');
  expect(plan).toBeDefined();
  const long = plan === undefined ? [] : [{ ...plan, title: 'Mây Trắng 2031 – Reading Network' }];
  expect(titlesOf(long, [], 'en')).toEqual([
    ['Mây Trắng 2031 – Reading Network', 0],
    ['Mây Trắng 2031', 0],
    ['Plan Mây Trắng 2031', 0],
  ]);
});
