import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { markdownTwin } from './markdown-twin.ts';

test('what was taken out of a text and what was added are told apart', () => {
  const html = '<main><p>Mỗi <del>năm</del><ins>quý</ins> đổi sách.</p></main>';
  const page = { address: '/plans/may-trang-2031/ii-2/', html };
  expect(markdownTwin(cityModel(), page)).toBe('Mỗi ~~năm~~++quý++ đổi sách.\n');
});

const twinOf = (html: string) =>
  markdownTwin(cityModel(), { address: '/indicators/x/', html: `<main>${html}</main>` })?.trim();

test('what stands in lines of its own in a cell stays apart, and no letter becomes a code', () =>
  expect(
    twinOf(
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td><strong>95%</strong><p>5%</p></td></tr></tbody></table>',
    ),
  ).toBe('| A |\n| - |\n| **95%** · 5% |'));

test('a list of terms is a list', () =>
  expect(twinOf('<dl><dt><span class="tag">Một</span></dt><dd>hai</dd><dt>Ba</dt><dd>bốn</dd></dl>')).toBe(
    '- **Một** – hai\n- **Ba** – bốn',
  ));

test('other pages are linked as their twins, this one by its address, and long citations stay out', () =>
  expect(
    twinOf(
      '<p><a href="/en/plans/a/b/#c">x</a> <a href="/data/">y</a></p><section class="cite"><p><a href="/indicators/x/">z</a></p><p><strong>Đầy đủ:</strong> dài</p><details class="no-print"><pre>@misc</pre></details></section>',
    ),
  ).toMatch(/^\[x\]\(https:\S+\/en\/plans\/a\/b\.md\) \[y\]\(\S+\/data\/\)\n\n\[z\]\(\S+\/indicators\/x\/\)/));
