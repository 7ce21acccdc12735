/** Writes what hosts need into a built site: error pages where hosts look for them, files at old addresses, and every host's form of headers and redirects. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitFragment, type Moves } from '../../src/ledger/moves.ts';
import { HOSTING_FOLDER, type SiteFacts } from '../../src/hosting/facts.ts';
import { MANIFEST } from '../../src/hosting/manifest.ts';
import { htaccess } from '../../src/hosting/render/apache.ts';
import { caddySnippet } from '../../src/hosting/render/caddy.ts';
import { nginxHttp, nginxServer } from '../../src/hosting/render/nginx.ts';
import { storageForm } from '../../src/hosting/render/object-storage.ts';
import { headersFile, redirectsFile, REDIRECTS_FORMS } from '../../src/hosting/render/static-hosts.ts';
import type { BaseAddress } from '../../src/text/base-address.ts';
import { filePaths } from '../build/addresses.ts';
import { manifestOf } from './site-manifest.ts';

/** Folders that hold pages which may be framed, or no pages at all. */
const NOT_OF_PAGES = new Set(['en', 'embed', 'assets', 'fonts', 'search-index', HOSTING_FOLDER]);

/** `/en/404/` is where the build puts a page; hosts look for `/en/404.html`. */
function placeErrorPages(folder: string): void {
  for (const name of ['en/404', '410', 'en/410']) {
    const page = join(folder, name, 'index.html');
    if (!existsSync(page)) continue;
    renameSync(page, join(folder, `${name}.html`));
    rmdirSync(dirname(page));
  }
}

/** A file that moved stands at its old address too, for hosts that cannot redirect. */
function copyMovedFiles(folder: string, { redirects }: Moves): void {
  for (const { from, to } of redirects) {
    const source = join(folder, splitFragment(to).address);
    if (from.endsWith('/') || !to.startsWith('/') || to.endsWith('/') || !existsSync(source)) continue;
    mkdirSync(dirname(join(folder, from)), { recursive: true });
    cpSync(source, join(folder, from));
  }
}

const foldersOfPages = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OF_PAGES.has(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

export function writeHosting(folder: string, { origin, base }: BaseAddress, moves: Moves): SiteFacts {
  placeErrorPages(folder);
  copyMovedFiles(folder, moves);
  const facts: SiteFacts = { base, origin, ...moves, folders: foldersOfPages(folder) };
  const storage = storageForm(
    facts,
    filePaths(folder).map((path) => `/${path}`),
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
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifestOf(folder))}\n`);
  return facts;
}
