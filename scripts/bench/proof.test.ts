import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePlain, type PageText } from './page-texts.ts';
import { markdownOf } from './peers/markdown.ts';
import { proofOf, sayProof, unsaid } from './proof.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGES: PageText[] = [
  { address: '/', lang: 'vi', texts: [] },
  { address: '/plans/a/', lang: 'vi', texts: ['Đạt 95% & “hơn” <thế>', '1. *Sở* _GDĐT_'] },
];

test('a writer that wrote every text passes; counts and hash follow from what stands there', () => {
  writePlain(PAGES, folder);
  expect(unsaid(PAGES, folder)).toEqual([]);
  const before = proofOf(folder);
  expect(before).toMatchObject({ files: 2, pages: 2 });
  expect(sayProof(before)).toContain('2 pages, 2 files');
  writeFileSync(join(folder, 'plans/a/index.html'), '<p>Đạt 95% &amp; hơn</p>');
  expect(proofOf(folder).hash).not.toBe(before.hash);
});

test('a page that lost a text, a page that is not there and a step that wrote nothing are found', () => {
  writeFileSync(join(folder, 'plans/a/index.html'), '<p>Đạt 95% &amp; “hơn” &lt;thế&gt;</p>');
  expect(unsaid(PAGES, folder)).toEqual(['/plans/a/']);
  rmSync(join(folder, 'plans'), { recursive: true });
  expect(unsaid(PAGES, folder)).toEqual(['/plans/a/']);
  mkdirSync(join(folder, 'empty'));
  expect(proofOf(join(folder, 'empty'))).toMatchObject({ files: 0, pages: 0, bytes: 0 });
  expect(proofOf(join(folder, 'never'))).toMatchObject({ files: 0 });
});

test('signs that Markdown would take as its own are written as signs', () => {
  expect(markdownOf({ address: '/a/', lang: 'vi', texts: ['1. *Sở* <b>', '# [x](y)'] })).toBe(
    '1\\. \\*Sở\\* \\<b\\>\n\n\\# \\[x\\]\\(y\\)\n',
  );
});
