import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hasWriter } from '../../../scripts/test/tools.ts';
import { dossierOf } from '../../derive/dossier/dossier.ts';
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
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** All that the page says: title, questions, headings, counts, claims, sources. */
function said(city: string, lang: Lang): string[] {
  const { title, lead, notes, parts } = dossierOf(site, must(site.city(city), city), lang);
  return [
    title,
    lead,
    ...notes,
    ...parts.flatMap((part) => [
      part.title,
      part.question,
      ...part.groups.flatMap((group) => [
        group.title ?? '',
        ...group.missing,
        ...group.claims.flatMap(({ text, source }) => [
          text,
          source.label,
          source.date,
          source.url ?? source.path ?? '',
        ]),
      ]),
    ]),
  ].map(flat);
}

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

describe('opened by LibreOffice', () => {
  test.for([
    ['hai-phong', 'en'],
    ['ha-noi', 'vi'],
  ] as const)('%s: its text holds every claim of the page', { timeout: 180_000 }, async ([city, lang], { skip }) => {
    skip(!hasWriter(), 'LibreOffice Writer is not installed: apt-get install libreoffice-writer-nogui');
    const folder = mkdtempSync(join(tmpdir(), 'open-plan-docx-'));
    try {
      writeFileSync(join(folder, 'd.docx'), await render(city, lang));
      spawnSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, 'd.docx'),
        ],
        { encoding: 'utf8', timeout: 170_000 },
      );
      const text = flat(readFileSync(join(folder, 'd.txt'), 'utf8'));
      for (const one of said(city, lang)) expect(text).toContain(one);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
