/** Text as people paste it: what cannot be seen or is not what it seems is named at its place in YAML, CSV and prose alike; ordinary prose is left alone. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { checkFolder } from '../check.ts';
import { formatProblem, type Problem } from '../messages/problems.ts';
import { loadModel } from './index.ts';
import type { Copy } from './testing.ts';

const MEASURES = 'content/plans/may-trang-2031/measures.yaml';
const VALUES = 'data/observations/may-trang.csv';
const PROSE = 'content/pages/vi/about.mdx';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const shown = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;
const found = () => loadModel(copy.root).problems.map(shown);
const TEXT =
  '  text: { vi: Mỗi quý đổi sách giữa hai phòng đọc cạnh nhau., en: Neighbouring rooms swap books every quarter. }';
/** Writes the Vietnamese of a measure in a line of its own; returns that line. */
const write = (vi: string): number => copy.change(MEASURES, TEXT, `  text:\n    vi: ${vi}\n    en: Swap.`) + 1;

const BAD: [what: string, text: string, code: string][] = [
  ['a control character', 'tích cực\u000bthông tin', 'strange-letter'],
  ['a soft hyphen', 'xây d\u00adựng', 'strange-letter'],
  ['a zero-width space', 'học\u200btập', 'strange-letter'],
  ['a mark of direction', 'học \u202etập', 'strange-letter'],
  ['a byte order mark', 'học \ufefftập', 'strange-letter'],
  ['a no-break space', 'học\u00a0tập', 'strange-letter'],
  ['a lost letter', 'h\ufffdc tập', 'strange-letter'],
  ['a bullet of a Word font', '\uf0b7 học tập', 'strange-letter'],
  ['eth for Đ', 'Ðại học', 'strange-letter'],
  ['UTF-8 taken for another encoding', 'Há»c táº­p', 'wrong-encoding'],
  ['a TCVN3 font', '®¹i häc c«ng lËp', 'wrong-encoding'],
  ['a VNI font', 'ñaïi hoïc', 'wrong-encoding'],
  ['letters lost to question marks', 'h?c t?p', 'wrong-encoding'],
];

describe.each(BAD)('%s', (_, text, code) => {
  test('in YAML', () => {
    const line = write(text);
    expect(found().filter((at) => at.startsWith(`${MEASURES}:${line}:`) && at.endsWith(code))).toHaveLength(1);
  });
  test('in CSV', () => {
    copy.change(VALUES, ',Sổ phố', `,${text} Sổ phố`);
    expect(found().filter((at) => at.startsWith(VALUES) && at.endsWith(code))).toHaveLength(1);
  });
  test('in prose', () => {
    copy.write(PROSE, `${copy.read(PROSE)}\n${text} cho mọi người.\n`);
    const problems = checkFolder(copy.root).problems.map(shown);
    expect(problems.filter((at) => at.startsWith(PROSE) && at.endsWith(code))).toHaveLength(1);
  });
});

test('the message names the character and says what to write', () => {
  write('xây d\u00adựng');
  const [problem] = loadModel(copy.root).problems;
  expect(problem && formatProblem(problem, 'en')).toMatch(/U\+00AD: soft hyphen.*\n.*“xây dựng/);
  expect(problem && formatProblem(problem, 'vi')).toMatch(/U\+00AD: gạch nối mềm.*\n.*“xây dựng/);
});

test('a scanned reading is quoted as the scanner read it', () => {
  copy.change(
    MEASURES,
    '  text:',
    '  uncertain: [{ field: text, reading: "S:ﬁ? Ð\u00a0", chosen: x, why: { vi: X, en: X }, settle: { vi: X, en: X } }]\n  text:',
  );
  expect(found()).toEqual([]);
});

describe('what a list or a line of a pasted document leaves behind', () => {
  const LEFT: [text: string, code: string, column: number][] = [
    ['• Đọc sách', 'pasted-bullet', 10],
    ['•Đọc sách', 'pasted-bullet', 10],
    ['- Đọc sách', 'pasted-bullet', 10],
    ['+ Đọc sách', 'pasted-bullet', 10],
    ['* Đọc sách', 'pasted-bullet', 10],
    ['– Đọc sách', 'pasted-bullet', 10],
    ['-Đọc sách', 'pasted-bullet', 10],
    ['Đọc  sách', 'double-space', 13],
    ['Đọc sách.   Mỗi ngày', 'double-space', 19],
  ];
  test.each(LEFT)('“%s” in YAML', (text, code, column) => {
    const line = write(`"${text}"`);
    expect(found()).toEqual([`${MEASURES}:${line}:${column} ${code}`]);
  });
  test.each(LEFT)('“%s” in CSV', (text, code) => {
    copy.change(VALUES, ',Sổ phố', `,${text} Sổ phố`);
    expect(found()).toEqual([expect.stringMatching(new RegExp(`^${VALUES}:\\d+:\\d+ ${code}$`))]);
  });
  test('in a paragraph below the first', () => {
    const line = write('|\n      Đọc sách.\n\n      - Mỗi ngày.');
    expect(found()).toEqual([`${MEASURES}:${line + 3}:7 pasted-bullet`]);
  });
  test.each(['-5 độ vẫn đọc', '+5 % số phố', 'Đọc - viết – nghe', '*** ba sao', '…đọc sách'])(
    'but “%s” is text',
    (text) => {
      write(`"${text}"`);
      expect(found()).toEqual([]);
    },
  );
  test('the message says what to write', () => {
    write('"+ Đọc sách."');
    const [problem] = loadModel(copy.root).problems;
    expect(problem && formatProblem(problem, 'vi')).toContain('“Đọc sách.”');
  });
});

describe('a # after a space is no comment in the middle of a text', () => {
  test.each([
    ['Học tập #1 của thành phố', 'Học tập #1'],
    ['Học tập # 1', 'Học tập # 1'],
    ['#1 trong nước', '#1 trong nước'],
  ])('%s', (text, kept) => {
    const line = write(text);
    expect(found().filter((at) => at.startsWith(`${MEASURES}:${line}:`) && at.endsWith('cut-text'))).toEqual([
      expect.stringMatching(/ cut-text$/),
    ]);
    const problem = loadModel(copy.root).problems.find(({ code }) => code === 'cut-text');
    expect(problem && formatProblem(problem, 'vi')).toContain(`"${kept}`);
  });

  test('in a list or map on one line, where it takes the bracket with it', () => {
    const line = copy.change('content/plans/may-trang-2031/plan.yaml', '{ vi: Các phố, en', '{ vi: Các phố #1, en');
    expect(found()).toContainEqual(expect.stringMatching(new RegExp(`plan.yaml:${line}:\\d+ cut-text`)));
  });

  test('but may follow what is no text', () => {
    copy.change(MEASURES, '  item: 2', '  item: 2 # chép từ trang 3');
    expect(found()).toEqual([]);
  });
  test('and may stand in quotation marks', () => {
    write('"Học tập #1" # ghi chú');
    expect(found()).toEqual([]);
  });
});

describe('ordinary prose', () => {
  test.each([
    'Dữ liệu mở, open data: every table, every year',
    'Không cần JavaScript: trang nào cũng đọc được',
    'Nếu A<B thì chọn B; x < y > z',
    'Liên hệ <office@example.vn> hoặc <tên của bạn>',
    '“Học tập” – ‘suốt đời’ … 95 % & hơn nữa',
    'Có không? Có! C# và #1',
  ])('%s', (text) => {
    write(`"${text}"`);
    expect(found()).toEqual([]);
  });
  test.each([
    ['<b>đậm</b>', 'html'],
    ['<script>', 'html'],
    ['<img src=x onerror=alert(1)', 'html'],
    ['a&nbsp;b', 'html'],
    ['<!-- x -->', 'html'],
    ['javascript:alert(1)', 'unsafe-link'],
    ['data:text/html;base64,PHNjcmlwdD4', 'unsafe-link'],
  ])('is not %s', (text, code) => {
    write(`"${text}"`);
    expect(found()).toEqual([expect.stringContaining(code)]);
  });
});

test('a file that an unseen character breaks says which', () => {
  copy.change(MEASURES, '  item: 2', '\u00a0 item: 2');
  expect(found()).toContainEqual(expect.stringMatching(/measures.yaml:\d+:1 strange-letter/));
});

const SIGN = '(?:yaml-sign|sign-at-start|quote-in-quotes|open-quote|open-bracket|not-yaml)';

describe('signs of YAML in a text, which would lose a part of it', () => {
  const inMap = (vi: string) =>
    copy.change(MEASURES, 'vi: Mỗi quý đổi sách giữa hai phòng đọc cạnh nhau.', `vi: ${vi}`);

  test.each([
    '! Đọc',
    '!Đọc sách',
    '&a Đọc',
    '&đọc sách',
    '*a',
    '!!str Đọc',
    '|2 Đọc',
    '@đọc',
    '%đọc',
    "'Đọc' sách",
    '[Đọc] sách',
  ])('%s is a problem at its line, in both ways of writing a map', (text) => {
    const line = write(text);
    expect(found()[0]).toMatch(new RegExp(`^${MEASURES}:${line}:\\d+ ${SIGN}$`));
    copy.restore();
    const same = inMap(text);
    expect(found()[0]).toMatch(new RegExp(`^${MEASURES}:${same}:\\d+ ${SIGN}$`));
  });

  test.each([
    ['50% số phố, trên 3 - 5 người', ['trên 3 - 5 người']],
    ['Lào, Thái Lan, và Campuchia', ['Thái Lan', 'và Campuchia']],
    ['A<B, x>y', ['x>y']],
  ])('a comma between braces cuts “%s”', (text, cut) => {
    inMap(text);
    const problems = loadModel(copy.root).problems;
    // The first piece that is torn off is told, with the whole text in quotation marks.
    expect(problems.map(({ code, args }) => [code, args['lost']])).toEqual([['comma-in-braces', cut[0]]]);
    expect(problems[0]?.rewrite?.fixed).toContain(`vi: "${text}"`);
  });

  test('a colon between braces says that the text needs quotation marks', () => {
    inMap('Mục tiêu: đọc sách.');
    const [problem] = loadModel(copy.root).problems;
    expect(problem?.code).toBe('colon-in-text');
    expect(problem === undefined ? '' : formatProblem(problem, 'vi')).toMatch(/ấu hai chấm[^]*ngoặc kép/);
  });

  test('a file that was emptied, or holds comments alone', () => {
    for (const text of ['', '\n', '# chưa có\n', '---\n']) {
      copy.write(MEASURES, text);
      expect(found()).toContain(`${MEASURES}:1:1 empty-file`);
    }
  });
});
