import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../model/index.ts';
import { copyOfContent, type Copy } from '../../model/testing.ts';
import { records } from './records.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfContent();
});
afterAll(() => copy.remove());

const recordOf = (lang: 'vi' | 'en') =>
  records(loadModel(copy.root).site, lang).find(({ url }) => url.endsWith('/plans/hai-phong-2026/iv-1-1/'));

test('the official wording is searched and shown beside the restatement, in Vietnamese', () => {
  expect(recordOf('vi')?.text).not.toContain('Lời văn thử');
  copy.write('content/plans/hai-phong-2026/official.txt', '## iv-1-1\nLời văn thử của chúng tôi.\n');
  expect(recordOf('vi')?.text).toMatch(/ · “Lời văn thử của chúng tôi\.”$/);
  expect(recordOf('en')?.text).not.toContain('Lời văn thử');
});
