/** Dossiers opened by LibreOffice: what it reads is what the page says. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { hasWriter } from '../../scripts/test/tools.ts';
import { dossierOf } from '../../src/derive/dossier/dossier.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import type { Lang } from '../../src/model/schema/common.ts';
import { dossierFiles } from '../../src/outputs/documents/dossier-docx.ts';
import { must } from '../../src/text/must.ts';
import { inFolder } from '../support/validators.ts';

const site = loadPublishedSite('.');
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

test.for([
  ['hai-phong', 'en'],
  ['ha-noi', 'vi'],
] as const)('%s: its text holds every claim of the page', async ([city, lang], { skip }) => {
  skip(!hasWriter(), 'LibreOffice Writer is not installed: apt-get install libreoffice-writer-nogui');
  const path = `dossier/${city}.${lang}.docx`;
  const file = must(
    dossierFiles(site).find((one) => one.path === path),
    path,
  );
  const bytes = (await file.render(site)) as Uint8Array;
  const text = await inFolder((folder) => {
    const [source, profile] = [join(folder, 'd.docx'), pathToFileURL(join(folder, 'profile')).href];
    writeFileSync(source, bytes);
    const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, source];
    spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...convert], { encoding: 'utf8' });
    return flat(readFileSync(join(folder, 'd.txt'), 'utf8'));
  });
  for (const one of said(city, lang)) expect(text).toContain(one);
});
