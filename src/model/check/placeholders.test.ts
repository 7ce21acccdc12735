import { expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { isOpen } from '../../text/placeholder.ts';
import { must } from '../../text/must.ts';
import { load } from '../read/load.ts';
import { checkPlaceholders, openPlaceholders } from './placeholders.ts';

test.each([
  'Cần viết.',
  'To be written.',
  'cần viết: tên kế hoạch',
  'TODO',
  '…',
  '...',
  'Ghi văn bản chính thức ở đâu.',
])('“%s” is still to be written', (text) => expect(isOpen(text)).toBe(true));
test.each(['Cần viết báo cáo hằng năm', 'Todos os dias', '…và những việc khác', 'Viết sách.'])(
  '“%s” is a text',
  (text) => expect(isOpen(text)).toBe(false),
);

test('each is named at its place; a draft may have them, a plan in force may not', () => {
  const copy = copyOfCity();
  try {
    copy.change('content/plans/may-trang-2031/plan.yaml', 'en: Made up for tests.', 'en: To be written.');
    copy.change(
      'content/plans/may-trang-2031/measures.yaml',
      'vi: Mỗi quý đổi sách giữa hai phòng đọc cạnh nhau.',
      'vi: Cần viết.',
    );
    const files = must(
      load(copy.root, []).plans.find(({ folder }) => folder === 'may-trang-2031'),
      'plan',
    );
    const found = openPlaceholders(files).map(
      ({ code, file, line, args }) => `${file.replace(/^.*\//, '')}:${line} ${code} ${args['key'] ?? ''}`,
    );
    expect(found).toEqual(['plan.yaml:5 open-placeholder summary', 'measures.yaml:11 open-placeholder text']);
    const of = (state: 'draft' | 'in-force') => {
      const problems: Parameters<typeof checkPlaceholders>[1] = [];
      const spec = { ...files.plan.spec, state };
      checkPlaceholders({ ...files, plan: { ...files.plan, spec } }, problems);
      return problems.length;
    };
    expect([of('draft'), of('in-force')]).toEqual([0, 2]);
  } finally {
    copy.remove();
  }
});
