/** Owns the name of a kept renderer: everything that it is made of. Plans and data are read when pages are rendered, and are no part of it. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../../src/derive/publication.ts';
import { referencesIn } from '../../../src/markdown/reference-text.ts';
import type { Site } from '../../../src/model/types.ts';
import { proseFiles } from '../prose-modules.ts';

/** Code that the pages are made with. */
const CODE = ['src', 'scripts/build', 'scripts/kit', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
const isTest = (path: string): boolean => path.includes('.test.');

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];

const add = (hash: Hash, name: string, content: string | Buffer): void => {
  hash.update(`\n${name.replaceAll('\\', '/')} ${content.length}\n`).update(content);
};

function addCode(hash: Hash): void {
  for (const path of CODE.filter((name) => existsSync(name)).flatMap(filesBelow))
    if (!isTest(path)) add(hash, path, readFileSync(path));
}

/** The code alone, the same on every machine. */
export function codeKey(): string {
  const hash = createHash('sha256');
  addCode(hash);
  return hash.digest('hex').slice(0, 16);
}

/** A short hash in hexadecimal. Prose, where it is compiled as well, becomes code, with the names and addresses of what it links to. */
export function rendererKey(root: string, site: Site, prose = true): string {
  const hash = createHash('sha256');
  add(hash, 'node', `${process.version} ${process.platform} ${process.arch} ${process.cwd()}`);
  add(hash, 'address', JSON.stringify(addressOf(site)));
  addCode(hash);
  // A stylesheet names files of this folder; what is in them is copied with every build.
  add(hash, 'public', filesBelow('public').join('\n'));
  for (const { collection, id, path } of prose ? proseFiles(root) : []) {
    const text = readFileSync(path, 'utf8');
    add(hash, `${collection}/${id}`, text);
    add(hash, 'links', JSON.stringify([...referencesIn(text, site)]));
  }
  return hash.digest('hex').slice(0, 16);
}
