import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../model/index.ts';
import { copyOfCity } from '../../../tests/support/city.ts';
import type { Copy } from '../../model/testing.ts';
import { records } from './records.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterAll(() => copy.remove());

const recordOf = (lang: 'vi' | 'en') =>
  records(loadModel(copy.root).site, lang).find(({ url }) => url.endsWith('/plans/may-trang-2031/i-1-1/'));

test('the official wording is searched and shown beside the restatement, in Vietnamese', () => {
  expect(recordOf('vi')?.text).not.toContain('Lời văn thử');
  copy.write('content/plans/may-trang-2031/official.txt', '## i-1-1\nLời văn thử của chúng tôi.\n');
  expect(recordOf('vi')?.text).toMatch(/ · “Lời văn thử của chúng tôi\.”$/);
  expect(recordOf('en')?.text).not.toContain('Lời văn thử');
});
