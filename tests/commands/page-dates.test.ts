/** When a page changed: in the release that told of it, or with the data after the last release. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cityPublished, copyOfCity } from '../support/city.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { FROZEN, frozenRows, hash, manifestPath, RELEASES } from '../../src/ledger/releases.ts';
import { must } from '../../src/text/must.ts';
import { pageDates } from '../../src/outputs/releases/page-dates.ts';
import { freeze } from '../../src/outputs/releases/release.ts';

const copy = copyOfCity();
afterAll(() => copy.remove());
const register: string[] = ['id,date,sha256'];

/** Freezes what the copy says today. */
async function release(id: string): Promise<void> {
  const { manifest, files } = await freeze(loadPublishedSite(copy.root), id, (one, table) =>
    frozenRows(copy.root, one, table),
  );
  for (const [path, bytes] of files) {
    const file = join(copy.root, FROZEN, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  register.push(`${id},${manifest.date},${hash(must(files.get(manifestPath(id)), 'manifest'))}`);
  writeFileSync(join(copy.root, RELEASES), `${register.join('\n')}\n`);
}
const dates = () => pageDates(loadPublishedSite(copy.root), copy.root);
const day = (from: string, to: string) => copy.change('data/publisher.yaml', `updated: "${from}"`, `updated: "${to}"`);
const MEASURES = 'content/plans/may-trang-2031/measures.yaml';

test('before a release every page has the day of the data', () => {
  expect(pageDates(cityPublished(), '.')('/plans/may-trang-2031/ii-2/')).toBe('2031-11-23');
});

test('a page has the day of the release that told of it last, and that of the data where more changed since', async () => {
  await release('2031.1');
  day('2031-11-23', '2031-12-24');
  expect(dates()('/plans/may-trang-2031/ii-2/')).toBe('2031-11-23');
  expect(dates()('/about/')).toBe('2031-11-23');

  copy.change(MEASURES, 'en: Neighbouring rooms swap books every quarter.', 'en: Neighbouring rooms swap books.');
  expect(dates()('/plans/may-trang-2031/ii-2/')).toBe('2031-12-24');
  expect(dates()('/plans/may-trang-2031/ii-1/')).toBe('2031-11-23');
  await release('2031.2');
  day('2031-12-24', '2032-01-05');

  const changed = dates();
  expect(changed('/plans/may-trang-2031/ii-2/')).toBe('2031-12-24');
  expect(changed('/plans/may-trang-2031/')).toBe('2031-12-24');
  expect(changed('/plans/may-trang-2026/')).toBe('2031-11-23');
  expect(changed('/plans/may-trang-2031/ii-1/')).toBe('2031-11-23');
  expect(changed('/')).toBe('2031-12-24');
  // What a release shows never changes.
  expect(changed('/archive/2031.1/may-trang-2031/')).toBe('2031-11-23');
});
