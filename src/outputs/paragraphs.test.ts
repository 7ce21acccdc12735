/** Two paragraphs of a clause are two in every file that knows paragraphs, and an empty line in those that know only text. */
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { loadPublishedSite } from '../ledger/index.ts';
import { must } from '../text/must.ts';
import { outputs } from './index.ts';
import { bytesOf } from './kit/bytes.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
copy.change(
  'content/plans/may-trang-2031/measures.yaml',
  '  text: { vi: Mỗi quý đổi sách giữa hai phòng đọc cạnh nhau., en: Neighbouring rooms swap books every quarter. }',
  '  text:\n    vi: |\n      Đoạn một.\n\n      Đoạn hai.\n    en: |\n      One.\n\n      Two.',
);
const site = loadPublishedSite(copy.root);
const file = async (path: string): Promise<string> =>
  strFromU8(
    await bytesOf(
      must(
        outputs(site).find((output) => output.path === path),
        path,
      ),
      site,
    ),
  );

test('Akoma Ntoso', async () => {
  expect(await file('plans/may-trang-2031.vi.akn.xml')).toContain('<p>Đoạn một.</p><p>Đoạn hai.</p>');
  expect(await file('plans/may-trang-2031.en.akn.xml')).toContain('<p>One.</p><p>Two.</p>');
});

test('CSV', async () => {
  const { data } = Papa.parse<Record<string, string>>(await file('data/clauses.csv'), { header: true });
  expect(data.find(({ id }) => id === 'may-trang-2031/ii-2')).toMatchObject({
    text_vi: 'Đoạn một.\n\nĐoạn hai.',
    text_en: 'One.\n\nTwo.',
  });
});
