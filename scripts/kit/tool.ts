/** Runs the programs of packages by their JavaScript entry with this very Node: no shell, no `.bin`, the same on every system. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** Path of the entry of a package's program, as its package.json names it. */
export function toolPath(name: string): string {
  const folder = join(MODULES, name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const entry = typeof bin === 'string' ? bin : (bin?.[name] ?? Object.values(bin ?? {})[0]);
  if (entry === undefined) throw new Error(`the package ${name} has no program`);
  return join(folder, entry);
}
