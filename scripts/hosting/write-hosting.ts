/** Writes what hosts need into a built site: error pages where hosts look for them, files at old addresses, and every host's form of headers and redirects. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localised } from '../../src/derive/address.ts';
import { errorPage, PAGE_KINDS } from '../../src/derive/site-map.ts';
import { splitFragment, type Moves } from '../../src/ledger/moves.ts';
import { HOSTING_FOLDER, type SiteFacts } from '../../src/hosting/facts.ts';
import { MANIFEST } from '../../src/hosting/manifest.ts';
import { htaccess } from '../../src/hosting/render/apache.ts';
import { caddySnippet } from '../../src/hosting/render/caddy.ts';
import { nginxHttp, nginxServer } from '../../src/hosting/render/nginx.ts';
import { storageForm } from '../../src/hosting/render/object-storage.ts';
import { headersFile, redirectsFile, REDIRECTS_FORMS } from '../../src/hosting/render/static-hosts.ts';
import type { BaseAddress } from '../../src/text/base-address.ts';
import { isEmbed } from '../../src/hosting/rules.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { filePaths } from '../build/addresses.ts';
import type { KnownFile } from './known-file.ts';
import { manifestOf } from './site-manifest.ts';

/** `/en/404/` is where the build puts a page; hosts look for `/en/404.html`. Returns where files stand now that stood elsewhere, by their path. */
function placeErrorPages(folder: string): Map<string, string> {
  const placed = new Map<string, string>();
  for (const { route } of PAGE_KINDS.filter(({ error }) => error))
    for (const address of LANGS.map((lang) => localised(route, lang))) {
      const [from, to] = [`${address}index.html`.slice(1), errorPage(address).replace(/^\//, '')];
      if (!existsSync(join(folder, from))) continue;
      renameSync(join(folder, from), join(folder, to));
      rmdirSync(dirname(join(folder, from)));
      placed.set(from, to);
    }
  return placed;
}

/** A file that moved stands at its old address too, for hosts that cannot redirect. Returns the paths of these copies. */
function copyMovedFiles(folder: string, { redirects }: Moves): string[] {
  const copies: string[] = [];
  for (const { from, to } of redirects) {
    const source = join(folder, splitFragment(to).address);
    if (from.endsWith('/') || !to.startsWith('/') || to.endsWith('/') || !existsSync(source)) continue;
    mkdirSync(dirname(join(folder, from)), { recursive: true });
    cpSync(source, join(folder, from));
    copies.push(from.slice(1));
  }
  return copies;
}

/** First folders of what no other site may frame; a language is not one. */
const unframedFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isEmbed(`/${entry.name}/`))
    .map(({ name }) => name)
    .filter((name) => !LANGS.some((lang) => localised('/', lang) === `/${name}/`))
    .sort();

/** What whoever has made a site knows of it. */
interface Made {
  /** Pages that run WebAssembly. */
  readonly wasm?: readonly string[];
  /** Files by their path, with their hashes. */
  readonly known?: ReadonlyMap<string, KnownFile>;
  /** Paths of all files. */
  readonly paths?: readonly string[];
}

export function writeHosting(
  folder: string,
  { origin, base }: BaseAddress,
  moves: Moves,
  { wasm = [], known, paths = filePaths(folder) }: Made = {},
): SiteFacts {
  const placed = placeErrorPages(folder);
  const there = [...paths.map((path) => placed.get(path) ?? path), ...copyMovedFiles(folder, moves)].sort();
  const facts: SiteFacts = { base, origin, ...moves, folders: unframedFolders(folder), wasm };
  const storage = storageForm(
    facts,
    // The list itself is written last, and uploaded like all else.
    [...new Set([...there, MANIFEST])].map((path) => `/${path}`),
  );
  const forms: Record<string, string> = {
    _headers: headersFile(facts),
    _redirects: redirectsFile(facts, REDIRECTS_FORMS.plain),
    '.htaccess': htaccess(facts),
    [`${HOSTING_FOLDER}/_redirects.netlify`]: redirectsFile(facts, REDIRECTS_FORMS.netlify),
    [`${HOSTING_FOLDER}/nginx-http.conf`]: nginxHttp(facts),
    [`${HOSTING_FOLDER}/nginx-server.conf`]: nginxServer(facts),
    [`${HOSTING_FOLDER}/open-plan.caddy`]: caddySnippet(facts),
    [`${HOSTING_FOLDER}/objects.json`]: `${JSON.stringify(storage, null, 1)}\n`,
    [`${HOSTING_FOLDER}/site.json`]: `${JSON.stringify(facts, null, 1)}\n`,
  };
  mkdirSync(join(folder, HOSTING_FOLDER), { recursive: true });
  for (const [path, text] of Object.entries(forms)) writeFileSync(join(folder, path), text);
  const all = [...new Set([...there, ...Object.keys(forms)])].sort();
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifestOf(folder, known, all))}\n`);
  return facts;
}
