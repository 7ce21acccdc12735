/** Everything that can be said against a project folder before it is built: model, ledger, addresses and prose. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { charts } from './charts/index.ts';
import { goneFrom } from './derive/gone.ts';
import { knownAddresses, knownPlaces, registeredAddresses } from './known-addresses.ts';
import { lostAlready } from './ledger/addresses.ts';
import { loadPublished, type Published } from './ledger/index.ts';
import { checkProse } from './markdown/check-prose.ts';
import { byPlace, type Problem } from './messages/problems.ts';
import { baseArgs } from './messages/publishing.ts';
import type { Reading } from './model/index.ts';
import { decode, problemAt, type SourceFile } from './model/read/source-file.ts';
import type { Site } from './model/types.ts';
import { readBaseAddress } from './text/base-address.ts';
import { LANGS } from './text/bilingual.ts';
import { isLitter } from './text/litter.ts';
import { addAll } from './text/many.ts';

const PROSE = ['content/pages', 'content/stories'];
const PAGE = /^[a-z0-9-]+\.mdx$/;

/** The site below `root`, with its drafts for a preview, and every problem, sorted by place. With one problem it must not be built. */
export function checkFolder(root: string, reading: Reading = {}): { site: Published; problems: Problem[] } {
  const { site, problems } = loadPublished(root, reading);
  // While the model is not whole, things would look missing that only could not be read.
  if (problems.length === 0) addAll(problems, lostAlready(site.ledger.addresses, goneFrom(site)));
  const unread = problems.length > 0;
  addAll(problems, givenAddress());
  const pages = readPages(root, problems);
  const drawn = once(() => new Set(chartsOf(site)));
  const prose = pages.map(({ name }) => addressOfProse(name));
  const found = checkProse(pages, site, {
    charts: drawn,
    registered: once(() => new Set(registeredAddresses(site))),
    known: once(() => knownAddresses(site, { charts: drawn(), prose })),
    places: once(() => knownPlaces(site)),
    isPublic: (path) => existsSync(join(root, 'public', path)),
  });
  addAll(
    problems,
    found.filter(({ code }) => !unread || !LEANS_ON_MODEL.test(code)),
  );
  return { site, problems: problems.sort(byPlace) };
}

/** What is wrong with the address that whoever starts the build has named; the publisher's own is part of the content. */
function givenAddress(): Problem[] {
  const value = process.env['SITE_URL'];
  const address = value === undefined ? null : readBaseAddress(value);
  return typeof address === 'string' ? [problemAt(address, 'SITE_URL', 1, 1, baseArgs(value ?? ''))] : [];
}

/** Problems of prose that may only follow from content that could not be read. */
const LEANS_ON_MODEL = /^(?:unknown-(?!component|attribute)|not-one-target|dead-link)/;

const chartsOf = (site: Site): string[] => charts(site).map(({ id }) => id);

/** `content/pages/vi/about.mdx` → `/about/`, `content/stories/en/one.mdx` → `/stories/one/`. */
const addressOfProse = (name: string): string =>
  name.replace(/^content\/(?:pages|(stories))\/[^/]+\/(.+)\.mdx$/, (_, kind: string | undefined, page: string) =>
    kind === undefined ? `/${page}/` : `/${kind}/${page}/`,
  );

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Every page of prose. Whatever else lies in its folders is a problem. */
function readPages(root: string, problems: Problem[]): SourceFile[] {
  return PROSE.flatMap((folder) =>
    filesBelow(root, folder).flatMap((name) => {
      const [lang = '', file = '', ...more] = name.slice(folder.length + 1).split('/');
      if (LANGS.some((known) => known === lang) && PAGE.test(file) && more.length === 0)
        return decode(name, readFileSync(join(root, name)), problems) ?? [];
      const known = LANGS.map((one) => `${folder}/${one}/<a-z, 0-9, ->.mdx`).join(', ');
      problems.push(problemAt('unknown-file', name, 1, 1, { name, known }));
      return [];
    }),
  );
}

/** Paths from the project folder, with forward slashes. */
const filesBelow = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((name) => !name.split('/').some(isLitter))
        .sort()
    : [];
