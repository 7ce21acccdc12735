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
import { onceEach } from '../../src/text/once-each.ts';
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
/** Rows of a long register under the word by which they are asked for. */
type Rows = ReadonlyMap<string, readonly (readonly string[])[]>;
interface LongRegister {
  /** From the first two cells of a row; undefined where no city asks for it. */
  under: (first: string, second: string) => string | undefined;
  asked: (reads: Reads) => readonly string[];
}
/** Registers of which a city asks for some rows only. */
const LONG: Readonly<Record<string, LongRegister>> = {
  [TRANSLATIONS]: { under: planIn, asked: ({ plans }) => plans },
  // What moved or was given up, and which comparisons were published.
  [PERMALINKS]: {
    under: (path, status) => (status !== 'page' || path.startsWith('/compare/') ? 'all' : undefined),
    asked: () => ['all'],
  },
  // A seal of the whole register.
  'data/permalinks-seal.csv': { under: () => undefined, asked: () => [] },
};

function rowsOf(text: string, under: LongRegister['under']): Rows {
  const { data } = Papa.parse<string[]>(text);
  return Map.groupBy(data, ([first = '', second = '']) => under(first, second) ?? '');
}

/** Values of a city are read for those that name it; what stands under no city, for all. */
const isReadFor = ({ cities }: Reads, city: string | undefined): boolean => city === undefined || cities.includes(city);

/**
 * What is read for a part, by path, with its hash. `root` holds the content; files that are served as they are stand where the code is.
 * What many parts read is looked at once.
 */
export function contentIn(
  root: string,
  { cities }: Pick<Site, 'cities'>,
): (part: Pick<Part, 'reads'>) => Record<string, string> {
  const hash = onceEach((path) => sha256(readFileSync(join(root, path))));
  const hashed = (path: string): [string, string] => [path, hash(path)];
  const rows = onceEach((path) =>
    rowsOf(readFileSync(join(root, path), 'utf8'), LONG[path]?.under ?? (() => undefined)),
  );
  const registers = filesBelow(root, 'data');
  const observed = new Map(
    cities.flatMap(({ id, kind }): [path: string, id: string][] =>
      kind === 'country' ? [] : [[`data/observations/${id}.csv`, id]],
    ),
  );
  const ofCity = (reads: Reads): Record<string, string> => {
    return Object.fromEntries([
      ...reads.plans.flatMap((plan) => filesBelow(root, `content/plans/${plan}`)).map(hashed),
      ...registers
        .filter((path) => isReadFor(reads, observed.get(path)))
        .map((path): [string, string] => {
          const long = LONG[path];
          if (long === undefined) return hashed(path);
          const asked = long.asked(reads).flatMap((word) => rows(path).get(word) ?? []);
          return [`${path} (rows)`, sha256(JSON.stringify(asked))];
        }),
    ]);
  };
  const ofCountry = (): Record<string, string> =>
    Object.fromEntries([
      ...['content', 'data', 'public'].flatMap((folder) => filesBelow(root, folder)).map(hashed),
      ...filesBelow('.', 'public').map((path): [string, string] => [`./${path}`, sha256(readFileSync(path))]),
    ]);
  return ({ reads }) => (reads === null ? ofCountry() : ofCity(reads));
}
