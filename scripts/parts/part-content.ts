/** Owns what each part is made of, as hashes: files that a city has for itself, registers, and of long registers only the rows that are read for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Papa from 'papaparse';
import type { Part } from '../../src/derive/parts.ts';
import { PERMALINKS } from '../../src/ledger/addresses.ts';
import { planIn } from '../../src/model/read/drafts.ts';
import { TRANSLATIONS } from '../../src/model/read/translations.ts';
import type { Site } from '../../src/model/types.ts';
import { isLitter } from '../../src/text/litter.ts';
import { sha256 } from '../build/part-list.ts';

/** Files below a folder of `root`, in order: `data/units.yaml`. */
const filesBelow = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !isLitter(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];

type Reads = NonNullable<Part['reads']>;
/** Registers of which a city asks for some rows only, by their first two cells. */
const READ_IN: Readonly<Record<string, (reads: Reads, first: string, second: string) => boolean>> = {
  [TRANSLATIONS]: ({ plans }, clause) => plans.includes(planIn(clause)),
  // What moved or was given up, and which comparisons were published.
  [PERMALINKS]: (_, path, status) => status !== 'page' || path.startsWith('/compare/'),
  // A seal of the whole register.
  'data/permalinks-seal.csv': () => false,
};

function rowsRead(text: string, isRead: (first: string, second: string) => boolean): string {
  const { data } = Papa.parse<string[]>(text);
  return JSON.stringify(data.filter(([first = '', second = '']) => isRead(first, second)));
}

/** What is read for a part, by path, with its hash. `root` holds the content; files that are served as they are stand where the code is. */
export function contentOf(root: string, { reads }: Part, { cities }: Pick<Site, 'cities'>): Record<string, string> {
  const hash = (path: string): [string, string] => [path, sha256(readFileSync(join(root, path)))];
  if (reads === null)
    return Object.fromEntries([
      ...['content', 'data', 'public'].flatMap((folder) => filesBelow(root, folder)).map(hash),
      ...filesBelow('.', 'public').map((path): [string, string] => [`./${path}`, sha256(readFileSync(path))]),
    ]);
  const ofOthers = new Set(
    cities.flatMap(({ id, kind }) =>
      kind === 'country' || reads.cities.includes(id) ? [] : [`data/observations/${id}.csv`],
    ),
  );
  const registers = filesBelow(root, 'data').filter((path) => !ofOthers.has(path));
  return Object.fromEntries([
    ...reads.plans.flatMap((plan) => filesBelow(root, `content/plans/${plan}`)).map(hash),
    ...registers.map((path): [string, string] => {
      const isRead = READ_IN[path];
      if (isRead === undefined) return hash(path);
      const rows = rowsRead(readFileSync(join(root, path), 'utf8'), (...cells) => isRead(reads, ...cells));
      return [`${path} (rows)`, sha256(rows)];
    }),
  ]);
}
