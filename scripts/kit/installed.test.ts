/** Installing works on every platform: what the lock file holds is followed for each of them, with no network. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNewEnough, missingPackages, nodePlaces } from './installed.mjs';

interface Entry {
  version: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
}
type Lock = Record<string, Entry>;
interface Machine {
  os: string;
  cpu: string;
}

const allows = (named: string | string[] | undefined, one: string) => {
  const names = named === undefined ? [] : [named].flat();
  return names.length === 0 || names.includes(one) || (names[0]?.startsWith('!') && !names.includes(`!${one}`));
};
const fits = ({ os, cpu }: Entry, machine: Machine) => allows(os, machine.os) && allows(cpu, machine.cpu);

/** As Node looks for a package: in the folder that asks, then in each above it. */
function find(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in lock) return path;
    if (folder === '') return null;
  }
}

/** What would go wrong on a machine: packages that are named and not there, without a hash, or native ones without a part for it. */
function faults(lock: Lock, machine: Machine): string[] {
  const found: string[] = [];
  const todo = [''];
  const seen = new Set(todo);
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const entry = lock[path];
    if (entry === undefined) continue;
    if (path !== '' && entry.integrity === undefined) found.push(`${path}: no hash`);
    const optional = Object.keys(entry.optionalDependencies ?? {});
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (name) => !entry.peerDependenciesMeta?.[name]?.optional,
    );
    const needed = [
      ...Object.keys({ ...entry.dependencies, ...(path === '' ? entry.devDependencies : {}) }),
      ...peers,
    ].filter((name) => !optional.includes(name));
    for (const name of [...needed, ...optional]) {
      const target = find(lock, path, name);
      if (target === null) found.push(`${path} → ${name}: not in the lock file`);
      else if (needed.includes(name) && !fits(lock[target] ?? { version: '' }, machine))
        found.push(`${path} → ${name}: not for this machine`);
      else if (fits(lock[target] ?? { version: '' }, machine) && !seen.has(target)) {
        seen.add(target);
        todo.push(target);
      }
    }
    const native = optional.filter((name) => {
      const part = lock[find(lock, path, name) ?? ''];
      return part?.os !== undefined && part.cpu !== undefined;
    });
    if (path !== '' && native.length > 3 && !native.some((name) => seen.has(find(lock, path, name) ?? '')))
      found.push(`${path}: no part for this machine`);
  }
  return found;
}

const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }).packages;
const MACHINES: [string, string][] = ['linux', 'darwin', 'win32'].flatMap((os) =>
  ['x64', 'arm64'].map((cpu): [string, string] => [os, cpu]),
);

describe.each(MACHINES)('on %s %s', (os, cpu) => {
  test('every package that is named is in the lock file, with its hash and a part for the machine', () => {
    expect(faults(lock, { os, cpu })).toEqual([]);
  });

  test('a Node comes with a hash and no install script', () => {
    const [place = ''] = nodePlaces(os, cpu);
    const entry = lock[place.replace(/\/bin\/.*/, '')];
    expect(entry?.integrity).toMatch(/^sha512-/);
    expect(entry?.hasInstallScript).toBeUndefined();
    expect(isNewEnough(entry?.version ?? '')).toBe(true);
    expect(entry?.optional).toBe(true);
    expect(fits(entry ?? { version: '' }, { os, cpu })).toBe(true);
  });

  test('the gate rejects a lock file made on another machine', () => {
    const here = Object.entries(lock).filter(
      ([path, entry]) => path === '' || fits(entry, { os: 'sunos', cpu: 'mips' }),
    );
    expect(faults(Object.fromEntries(here), { os, cpu })).not.toEqual([]);
  });
});

test('no package needs an install script: the only one that has one works without', () => {
  expect(Object.entries(lock).flatMap(([path, entry]) => (entry.hasInstallScript ? [path] : []))).toEqual([
    'node_modules/esbuild',
  ]);
});

test.each([
  ['24.2.0', true],
  ['24.21.3', true],
  ['26.0.0', true],
  ['24.1.9', false],
  ['23.9.0', false],
  ['20.20.2', false],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

test('installed is what the lock file names, parts for other machines left out', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-win': { version: '1.0.0', optional: true },
    },
  };
  const installed = (version: string) => ({ packages: { 'node_modules/a': { version } } });
  expect(missingPackages(wanted, installed('1.0.0'))).toEqual([]);
  expect(missingPackages(wanted, installed('0.9.0'))).toEqual(['node_modules/a']);
  expect(missingPackages(wanted, null)).toEqual(['node_modules/a']);
});

test('an unknown platform has no Node of its own', () => {
  expect(nodePlaces('sunos', 'x64')).toEqual(['node_modules/node/bin/node']);
});
