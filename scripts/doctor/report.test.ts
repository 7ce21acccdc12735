import { expect, test } from 'vitest';
import { finding } from './finding.ts';
import { linesOf, markdownOf } from './report.ts';

const all = [
  finding('host', 'good', 'Ổn', 'Well'),
  finding('host', 'note', 'Nên biết', 'Known'),
  finding('host', 'bad', 'Hỏng @ai <b>', 'Broken @who <b>', { vi: 'Sửa.', en: 'Mend it.' }),
];

test('a terminal reads signs and what to do', () => {
  expect(linesOf(all, 'en')).toEqual(['✓ Well', '· Known', '✗ Broken @who <b>', '    → Mend it.']);
});

test('an issue reads tasks, calls nobody and shows no tags of others', () => {
  const text = markdownOf(all, 'https://plans.vn/', '2026-11-26', 'vi');
  expect(text).toContain('Đã xem: https://plans.vn/, 2026-11-26');
  expect(text).toContain('- [ ] Hỏng &#64;ai &#60;b&#62;\n      → Sửa.');
  expect(text).toContain('## Cần biết\n\n- Nên biết');
  expect(text).not.toContain('Ổn');
});
