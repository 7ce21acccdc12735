/** Whether everything that a site shows can be read: files of every format, charts, the search index, prose. */
import { compile } from '@mdx-js/mdx';
import { strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromXml } from 'xast-util-from-xml';
import { charts } from '../../src/charts/index.ts';
import { cellText } from '../../src/charts/kit/chart.ts';
import { redirectsFile, REDIRECTS_FORMS } from '../../src/hosting/render/static-hosts.ts';
import { nginxServer } from '../../src/hosting/render/nginx.ts';
import type { Published } from '../../src/ledger/index.ts';
import { movesOf } from '../../src/ledger/moves.ts';
import { remarkReferences } from '../../src/markdown/references.ts';
import { outputs } from '../../src/outputs/index.ts';
import { bytesOf } from '../../src/outputs/kit/bytes.ts';
import type { Output } from '../../src/outputs/kit/output.ts';
import { chartFiles } from '../../src/outputs/documents/chart-files.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { records } from '../../src/search/index/records.ts';
import { LANGS } from '../../src/text/bilingual.ts';

/** Formats of other programs, which take longer than all others together; the nightly run makes them, too. */
const HEAVY = /zip|sheet|word|png|sqlite|parquet|turtle|ld\+json/;

const NEVER =
  /.{0,50}(?:\bundefined\b|\bNaN\b|Invalid Date|\[object |[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]).{0,50}/g;
/** Programs write these themselves. */
const CODE = /openapi|schema|llms/;

/** What is wrong with what is shown; nothing where all is well. */
export async function faultsOfSite(site: Published, { heavy }: { heavy: boolean }): Promise<string[]> {
  const drawn = charts(site);
  const files = [...outputs(site), ...chartFiles(drawn)].filter(({ mediaType }) => heavy || !HEAVY.test(mediaType));
  const faults: string[] = [];
  for (const output of files)
    await guarded(output.path, faults, async () => faults.push(...(await faultsOfFile(output, site))));
  await guarded('charts', faults, () => {
    for (const { id, title, reading, rows } of drawn)
      for (const lang of LANGS)
        for (const text of [title[lang], reading[lang], ...rows.flat().map((cell) => cellText(cell, lang))])
          faults.push(...never(`chart ${id}`, text));
  });
  await guarded('search', faults, () => {
    for (const lang of LANGS) {
      const all = records(site, lang);
      faults.push(...never(`search ${lang}`, JSON.stringify(all)));
      buildIndex(all, lang);
    }
  });
  await guarded('moves', faults, () => {
    const { origin, base } = { origin: 'https://example.org', base: '/' };
    const facts = { origin, base, ...movesOf(site.ledger.addresses), folders: [], wasm: [] };
    for (const text of [redirectsFile(facts, REDIRECTS_FORMS.plain), nginxServer(facts)])
      faults.push(...never('redirects', text));
  });
  return faults;
}

/** Prose as the build makes it. */
export async function faultsOfProse(site: Published, root: string, file: string): Promise<string[]> {
  const faults: string[] = [];
  await guarded(file, faults, async () => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '');
    const body = text.replace(/^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/, '');
    const made = String(await compile({ value: body, path: file }, { remarkPlugins: [remarkReferences(() => site)] }));
    if (/javascript:/i.test(made)) faults.push(`${file}: a link that runs code`);
    if (/\[\[/.test(made))
      faults.push(`${file}: a reference that leads nowhere: ${/.{30}\[\[.{30}/.exec(made)?.[0] ?? ''}`);
  });
  return faults;
}

async function guarded(what: string, faults: string[], run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    faults.push(`${what}: ${error instanceof Error ? (error.stack ?? '').slice(0, 400) : String(error)}`);
  }
}

const never = (what: string, text: string): string[] =>
  (text.match(NEVER) ?? []).slice(0, 2).map((found) => `${what} says ${JSON.stringify(found)}`);

async function faultsOfFile(output: Output, site: Published): Promise<string[]> {
  const { path, mediaType } = output;
  const bytes = await bytesOf(output, site);
  if (/zip|sheet|word|png|sqlite|parquet/.test(mediaType)) return bytes.length > 0 ? [] : [`${path} is empty`];
  const text = strFromU8(bytes);
  const faults = CODE.test(path) ? [] : never(path, text);
  if (mediaType.includes('xml')) fromXml(text);
  if (mediaType.includes('json')) JSON.parse(text);
  if (mediaType.includes('calendar')) faults.push(...calendarFaults(path, text));
  if (mediaType.includes('csv')) faults.push(...csvFaults(path, text));
  return faults;
}

function csvFaults(path: string, text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  return [
    ...errors.map(({ message }) => `${path}: ${message}`),
    ...rows.flatMap((cells, index) => [
      ...(cells.length === header.length ? [] : [`${path}:${index + 2} has ${cells.length} cells`]),
      ...cells.flatMap((cell, at) => (cell === 'null' ? [`${path}:${index + 2} ${header[at] ?? ''} is null`] : [])),
    ]),
  ];
}

function calendarFaults(path: string, text: string): string[] {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return events.flatMap((one) => {
    const event = new ICAL.Event(one);
    const good = Number.isFinite(event.startDate.toUnixTime()) && event.summary !== '' && event.uid !== '';
    return good ? [] : [`${path}: an event without day or words: ${event.uid}`];
  });
}
