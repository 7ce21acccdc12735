import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadPublishedSite } from '../../ledger/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import { dossierFiles } from './dossier-docx.ts';
import { dateOf } from '../../derive/publication.ts';
import { must } from '../../text/must.ts';

const site = loadPublishedSite('.');
const file = (city: string, lang: Lang) =>
  must(
    dossierFiles(site).find(({ path }) => path === `dossier/${city}.${lang}.docx`),
    'dossier',
  );
const render = async (city: string, lang: Lang) => (await file(city, lang).render(site)) as Uint8Array;

test('one document for each city with a plan and each language', () => {
  expect(dossierFiles(site).map(({ path }) => path)).toHaveLength(6);
});

test('the bytes depend on the content alone', async () => {
  const [first, second] = [await render('ho-chi-minh', 'vi'), await render('ho-chi-minh', 'vi')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const parts = unzipSync(first);
  const part = (name: string) => strFromU8(must(parts[name], name));
  expect(part('docProps/core.xml')).toContain(`${dateOf(site)}T00:00:00Z`);
  const document = part('word/document.xml');
  const relations = part('word/_rels/document.xml.rels');
  const ids = [...document.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(50);
  for (const id of ids) expect(relations).toContain(`Id="${id ?? '?'}"`);
});
