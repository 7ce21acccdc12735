import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import type { Problem } from '../messages/problems.ts';
import { checkProse } from './check-prose.ts';

const HEAD = ['---', 'title: T', 'description: D', '---', ''];
const STORY = ['---', 'title: T', 'description: D', 'order: 1', '---', ''];

const HEADS: Record<string, string[]> = { pages: HEAD, stories: STORY };
interface Given {
  lang?: 'vi' | 'en';
  folder?: 'pages' | 'stories';
  head?: string[];
}

/** Checks a page, given in both languages, in the one that holds `body`. */
function check(body: string, { lang = 'vi', folder = 'pages', head = HEADS[folder] ?? HEAD }: Given = {}) {
  const name = (of: string) => `content/${folder}/${of}/x.mdx`;
  const other = lang === 'vi' ? 'en' : 'vi';
  return checkProse(
    [
      { name: name(lang), text: [...head, body].join('\n') },
      { name: name(other), text: [...(HEADS[folder] ?? HEAD), 'Hai.'].join('\n') },
    ],
    cityModel(),
    {
      charts: () => new Set(['timeline', 'coverage']),
      registered: () => new Set(['/old/']),
      known: () => new Set(['/plans/', '/en/plans/', '/about/', '/plans/may-trang-2031/', '/en/plans/may-trang-2031/']),
      places: () => new Set(['/plans/may-trang-2031/#i-1', '/plans/may-trang-2031/#i-2']),
      isPublic: (path) => path === 'guide/home.vi.png',
    },
  );
}
const places = (problems: readonly Problem[]) => problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

test('a page in order has no problem', () => {
  const body = [
    'Theo [[plan:may-trang-2031]] và Quyết định số 45/QĐ-HĐS, <Count of="plans" /> kế hoạch. {/* nhớ */}',
    '<Shot name="home" alt="Trang đầu" />',
    '`<kế hoạch>` và [liên kết](https://x.example/), [trong trang](/plans/). 3 < 5, &lt; và \\{.',
  ].join('\n\n');
  expect(check(body)).toEqual([]);
  const story =
    '<StoryChart id="timeline" /> <Figure plan="may-trang-2026" indicator="1.1.1-a" by="2030" dated /> <Membership city="gio-xanh" />';
  expect(check(story, { folder: 'stories' })).toEqual([]);
});

test.each([
  ['a reference that leads nowhere', 'Một.\n\nXem **kỹ** [[plan:may-trang-2013]].', '8:12 unknown-reference'],
  ['the second of two like it', '[[city:x]] [[city:x]]', '6:1 unknown-reference, 6:12 unknown-reference'],
  ['a chart that is not there', 'Xem [[chart:timelime]].', '6:5 unknown-reference'],
  ['a document number that is not there', 'Theo Quyết định số 54/QĐ-HĐS.', '6:6 unknown-instrument'],
  ['a tag that is not there', 'Có <Cuont of="plans" />.', '6:4 unknown-component'],
  ['a tag of stories only', '<StoryChart id="timeline" />', '6:1 unknown-component'],
  ['plain HTML', 'Một <br/> hai.', '6:5 unknown-component'],
  ['an attribute that is not there', '<Count off="plans" of="plans" />', '6:8 unknown-attribute'],
  ['an attribute that every object has', '<Count of="plans" constructor="x" />', '6:19 unknown-attribute'],
  ['a reference of a kind that every object has', '[[constructor:x]]', '6:1 unknown-reference'],
  ['an attribute left out', 'Có <Count />.', '6:4 missing-attribute'],
  ['a word that is not in the list', '<Count of="plan" />', '6:8 wrong-value'],
  ['an empty text', '<Shot name="home" alt=" " />', '6:19 empty-attribute'],
  ['a picture that is not there', '<Shot name="hone" alt="A" />', '6:7 missing-picture'],
  ['a value in braces', '<Count of={plans} />', '6:8 stray-brace'],
  ['attributes in braces', '<Count {...x} of="plans" />', '6:8 stray-brace'],
  ['a name in braces', 'Có {plans} kế hoạch.', '6:4 stray-brace'],
  ['a brace that stays open', 'Có { kế hoạch.', '6:15 stray-brace'],
  ['words in braces', 'Có {hai ba} kế hoạch.', '6:8 stray-brace'],
  ['a line of code', 'import x from "y"', '6:1 code-in-prose'],
  ['a sentence that looks like one', 'export the plans', '6:8 code-in-prose'],
  ['a tag that stays open', 'Có <Count of="plans"> kế hoạch.', '6:1 open-tag'],
  ['a closing tag without its opening one', 'Có </Count> kế hoạch.', '6:5 open-tag'],
  ['a value without quotation marks', '<Count of=plans />', '6:11 bad-tag'],
  ['a value with curly quotation marks', '<Count of=“plans” />', '6:11 bad-tag'],
  ['a quotation mark that stays open', '<Count of="plans />', '6:20 bad-tag'],
  ['a sign before a number', 'Dưới <5%.', '6:7 stray-angle'],
  ['a comment as in HTML', '<!-- nhớ -->', '6:2 stray-angle'],
  ['an address in angle brackets', '<https://x.example>', '6:8 stray-angle'],
  ['a tag that leaves its quotation', '> <Count\nof="plans" />', '7:1 not-mdx'],
  ['a link that runs code', '[a](javascript:b)', '6:1 unsafe-link'],
  ['a link defined below that runs code', '[a][b]\n\n[b]: javascript:c', '8:1 unsafe-link'],
  ['a link that runs code in capitals', '[a](JavaScript:b)', '6:1 unsafe-link'],
  ['a link without its beginning', '[a](www.x.example)', '6:1 unsafe-link'],
  ['a link to nothing', '[a]()', '6:1 unsafe-link'],
  ['a picture as in Markdown', '![hình](x.png)', '6:1 picture-in-prose'],
  ['a picture of another site', 'Xem ![hình](https://x.example/x.png).', '6:5 picture-in-prose'],
  ['a picture named below', '![hình][a]\n\n[a]: /x.png', '6:1 picture-in-prose, 8:1 dead-link'],
  ['a reference with spaces', '[[ plan : may-trang-2031 ]]', '6:1 unknown-reference'],
  ['a reference of a kind that is not there', '[[plans:may-trang-2031]]', '6:1 unknown-reference'],
  ['a reference without its kind', 'Xem [[may-trang-2031]].', '6:5 unknown-reference'],
  ['a reference to nothing', 'Xem [[]].', '6:5 unknown-reference'],
  ['a reference that stays open', 'Xem [[plan:may-trang-2031', '6:5 unknown-reference'],
  ['a reference closed once', 'Xem [[plan:may-trang-2031] và.', '6:5 unknown-reference'],
  ['a heading that is the title', '# Một', '6:1 top-heading'],
  ['a heading without its space', 'Một.\n\n##Hai', '8:1 stray-mark'],
  ['bold with spaces inside', 'Một ** đậm ** hai.', '6:5 stray-mark, 6:12 stray-mark'],
  ['bold that stays open', 'Một **đậm hai.', '6:5 stray-mark'],
  ['a link with a space between', '[a] (https://x.example)', '6:3 stray-mark'],
  ['an address with a space in it', '[a](https://x.example/a b)', '6:3 stray-mark'],
  ['a sign that is meant', 'Một \\*\\* hai, \\#ba.', ''],
  ['decomposed diacritics', `Một ${'Đọc'.normalize('NFD')}.`, '6:5 not-nfc'],
])('%s', (_, body, expected) => expect(places(check(body)).join(', ')).toBe(expected));

test.each([
  ['a plan that is not there', '<Issued plan="may-trang-2013" />', '7:9 unknown-plan'],
  ['a city that is not there', '<Membership city="may-trag" />', '7:13 unknown-city'],
  ['an indicator that is not there', '<Figure plan="may-trang-2026" indicator="1.1.1-x" />', '7:31 unknown-indicator'],
  ['a chart that is not there', 'A <StoryChart id="timelime" />', '7:15 unknown-chart'],
  [
    'a date that is none',
    '<Figure plan="may-trang-2026" indicator="1.1.1-a" by="2o30" />',
    '7:51 bad-date, 7:1 not-one-target',
  ],
  [
    'a value where none belongs',
    '<Figure plan="may-trang-2026" indicator="1.1.1-a" dated="yes" />',
    '7:51 wrong-value',
  ],
  ['a figure that several targets give', '<Figure plan="may-trang-2031" indicator="1.1.1-a" />', '7:1 not-one-target'],
  ['a picture of guides', '<Shot name="home" alt="A" />', '7:1 unknown-component'],
])('in a story: %s', (_, body, expected) =>
  expect(places(check(body, { folder: 'stories' })).join(', ')).toBe(expected),
);

describe('links within the site', () => {
  const nearestOf = (body: string) =>
    check(body).map(({ code, line, column, args }) => [`${line}:${column} ${code}`, args['nearest']?.split(', ')[0]]);
  test.each([
    ['[a](/abuot/)', '/about/'],
    ['Xem **kỹ** [a](/en/plan/).', '/en/plans/'],
    ['[a](/about)', '/about/'],
    ['[a](about/)', '/about/'],
    ['[a](../about/)', '/about/'],
    ['[a](./)', '/about/'],
    ['[a](/plans/may-trang-2013/)', '/plans/may-trang-2031/'],
    ['[a](/plans/may-trang-2013/#i-1)', '/plans/may-trang-2031/'],
    ['[a](/en/plans/may-trang-2031/#i-9)', '/plans/may-trang-2031/#i-1'],
    ['[a][b]\n\n[b]: /abuot/', '/about/'],
    ['[a](/guide/hone.vi.png)', undefined],
    ['[a](/)', undefined],
  ])('%s leads nowhere', (body, near) => {
    const [found] = nearestOf(body);
    expect(found?.[0]).toMatch(/^\d+:\d+ dead-link$/);
    if (near !== undefined) expect(found?.[1]).toBe(near);
  });
  test('the place is that of the link', () =>
    expect(places(check('Một.\n\nXem [a](/abuot/).'))).toEqual(['8:5 dead-link']));
  test.each([
    '[a](/about/?x=1#y)',
    '[a](/en/plans/)',
    '[a](/plans/may-trang-2031/#i-2)',
    '[a](/en/plans/may-trang-2031/#i-2)',
    '[a](/plans/may-trang-2031/#annex)',
    '[a](/guide/home.vi.png)',
    '[a](#muc)',
    '[a](https://x.example/abuot/)',
    '[a](mailto:a@x.example)',
  ])('%s is in order', (body) => expect(check(body)).toEqual([]));
  test.each(['[a](//x.example/)', '[a](javascript:x)', '[a]()', '[a](ftp://x.example/)'])('%s is not safe', (body) =>
    expect(places(check(body))).toEqual(['6:1 unsafe-link']),
  );
});

test('what is near, and what tells several targets apart, is offered', () => {
  expect(check('<Count of="plans" off="x" />')[0]?.args['known']).toBe('of');
  expect(check('<Cuont of="plans" />')[0]?.args['nearest']).toMatch(/^Count\b/);
  expect(check('[[plan:may-trang-2013]]')[0]?.args['nearest']).toContain('plan:may-trang-2031');
  expect(check('A <StoryChart id="timelime" />', { folder: 'stories' })[0]?.args['nearest']).toBe('timeline, coverage');
  const [figure] = check('<Figure plan="may-trang-2031" indicator="1.1.1-a" />', { folder: 'stories' });
  expect(figure?.args).toMatchObject({ count: '3', known: 'by="2033", by="2035", —' });
});

test.each([
  ['a key that is missing', ['---', 'title: T', '---'], '2:1 missing-key'],
  ['a key that is not there', ['---', 'titel: T', 'title: T', 'description: D', '---'], '2:1 misspelt-key'],
  ['a value of another kind', ['---', 'title: [T]', 'description: D', '---'], '2:8 list-for-one'],
  ['YAML that cannot be read', ['---', 'title: "T', 'description: D', '---'], '2:8 open-quote'],
  ['no head at all', ['Một.'], '1:1 missing-key, 1:1 missing-key'],
])('the head of a page: %s', (_, head, expected) => expect(places(check('', { head })).join(', ')).toBe(expected));

test('what was published before may be linked to, and nothing else is asked then', () => {
  const problems = checkProse(
    ['vi', 'en'].map((lang) => ({
      name: `content/pages/${lang}/x.mdx`,
      text: [...HEAD, '[Trước đây](/old/)'].join('\n'),
    })),
    cityModel(),
    {
      charts: () => new Set(),
      registered: () => new Set(['/old/']),
      known: () => expect.fail('every address was made'),
      places: () => new Set(),
      isPublic: () => false,
    },
  );
  expect(problems).toEqual([]);
});

test('a story needs its place in the list', () =>
  expect(places(check('A', { folder: 'stories', head: HEAD }))).toEqual(['2:1 missing-key']));

test('a page that stands in one language only', () => {
  const alone = { name: 'content/pages/en/x.mdx', text: [...HEAD, 'A'].join('\n') };
  const problems = checkProse([alone], cityModel(), {
    charts: () => new Set(),
    registered: () => new Set(),
    known: () => new Set(),
    places: () => new Set(),
    isPublic: () => false,
  });
  expect(problems).toMatchObject([
    { code: 'missing-page', file: 'content/pages/en/x.mdx', args: { name: 'content/pages/vi/x.mdx' } },
  ]);
});
