/** Official wording beside a plan: every line goes to the clause it stands under, or is a problem at its line. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { formatProblem, type Problem } from '../../messages/problems.ts';
import { loadModel } from '../index.ts';
import type { Copy } from '../testing.ts';

const FILE = 'content/plans/may-trang-2031/official.txt';
let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

function read(text: string) {
  copy.write(FILE, text);
  const { site, problems } = loadModel(copy.root);
  return {
    of: (slug: string) => site.clause(`may-trang-2031/${slug}`)?.official,
    problems,
    found: problems.map(({ file, line, code }) => `${file === FILE ? '' : file}${line} ${code}`),
  };
}
const told = (problem: Problem | undefined) => (problem ? formatProblem(problem, 'en') : '');

test('stands with the clause it belongs to, in its paragraphs', () => {
  const { found, of } = read('\n## ii-1\nLời một,\nhai dòng.\n\nĐoạn hai.\n\n## ii-2\r\nMột dòng.\r\n');
  expect(found).toEqual([]);
  expect([of('ii-1'), of('ii-2'), of('ii-3')]).toEqual(['Lời một,\nhai dòng.\n\nĐoạn hai.', 'Một dòng.', null]);
});

describe('a line that was meant as a heading, among the wording of another clause', () => {
  test.each([
    'ii-2',
    'ii-2:',
    '[ii-2]',
    '**ii-2**',
    '--- ii-2 ---',
    '== ii-2 ==',
    'II.2',
    'II.2.',
    '(II.2)',
    'ii-2: Hai.',
  ])('%s', (line) => {
    const { problems, found } = read(`## ii-1\nMột.\n${line}\nHai.\n`);
    expect(found).toEqual(['3 official-heading']);
    expect(told(problems[0])).toContain('## ii-2');
  });

  test.each(['1. Một.', 'II. Việc phải làm', 'Quý II.', '2031-2035', 'a-1', 'Mục II.2 nêu rõ.'])(
    '%s is wording',
    (line) => expect(read(`## ii-1\nMột.\n${line}\nHai.\n`).found).toEqual([]),
  );
});

test.each(['', '\n \n'])('a file that was emptied (%j) is a problem, not the end of all wording', (text) =>
  expect(read(text).found).toEqual(['1 empty-file']),
);

describe('a heading that is not as it should be', () => {
  test.each([
    '##ii-2',
    '## ii-2: tiêu đề',
    '## ii-2 tiêu đề',
    '## II.2',
    '## II-2',
    '# ii-2',
    '### ii-2',
    ' ## ii-2',
    '**## ii-2**',
    '## may-trang-2031/ii-2',
    '＃＃ ii-2',
  ])('%s', (heading) => {
    const { found, problems, of } = read(`## ii-1\nMột.\n${heading}\nHai.\n`);
    const own = problems.find(({ code }) => code === 'official-heading');
    expect(found).toContain('3 official-heading');
    expect(told(own), 'the advice is what will be accepted').toContain(
      '→ Write two #, a space, the name, and nothing else: ## ii-2',
    );
    expect([of('ii-1'), of('ii-2')], 'no wording goes to another clause').toEqual(['Một.', 'Hai.']);
  });

  test('names no clause: those most like it', () => {
    const { found, problems } = read('## ii-99\nMột.\n');
    expect(found).toEqual(['1 official-heading']);
    expect(told(problems[0])).toMatch(/## ii-\d/);
  });
  test('names nothing at all', () => expect(read('## \nMột.\n').found).toEqual(['1 official-heading']));
  test('lacks its signs', () => expect(read('## ii-1\nMột.\nii-2:\nHai.\n').found).toEqual(['3 official-heading']));
});

test('a clause twice', () =>
  expect(read('## ii-1\nMột.\n## ii-2\nHai.\n## ii-1\nBa.\n').problems).toMatchObject([
    { code: 'duplicate-id', line: 5, args: { other: `${FILE}:1` } },
  ]));

test('text before the first heading', () => {
  const { found, problems } = read('Kế hoạch\n\nsố 7\n## ii-1\nMột.\n');
  expect(found).toEqual(['1 official-before']);
  expect(told(problems[0])).toContain('from line 1 to line 3');
});

test('a heading without wording', () => expect(read('## ii-1\n\n## ii-2\nHai.\n').found).toEqual(['1 official-empty']));

test('text that is not as it should be, at its line and column', () =>
  expect(read('## ii-1\nMột.\nMột d\u00adòng.\n').problems).toMatchObject([
    { code: 'strange-letter', line: 3, column: 6, args: { letter: 'U+00AD' } },
  ]));

test('headings are not blamed while the plan itself cannot be read', () => {
  copy.change('content/plans/may-trang-2031/measures.yaml', '- section: II', '- section: : II');
  expect(read('## ii-1\nMột.\n').found).toEqual(['content/plans/may-trang-2031/measures.yaml1 colon-in-text']);
});
