/** What a step has written, so that no step can be counted that did nothing: how many files and pages, and one hash over all of them. */
import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePaths } from '../build/addresses.ts';
import type { PageText } from './page-texts.ts';

export interface Proof {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** First letters of a hash over names and contents. */
  readonly hash: string;
}

export function proofOf(folder: string): Proof {
  const all = createHash('sha256');
  const paths = existsSync(folder) ? filePaths(folder) : [];
  let bytes = 0;
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    all.update(`${path} ${hash('sha256', content)}\n`);
  }
  const pages = paths.filter((path) => path === 'index.html' || path.endsWith('/index.html')).length;
  return { files: paths.length, pages, bytes, hash: all.digest('hex').slice(0, 12) };
}

export const sayProof = ({ files, pages, bytes, hash: of }: Proof): string =>
  `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${of}`;

/** Letters and digits: each writer has its own way with quotation marks, dashes and entities. */
const lettersOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Pages of `folder` that are missing, or that do not say every text. */
export const unsaid = (pages: readonly PageText[], folder: string): string[] =>
  pages
    .filter(({ address, texts }) => {
      const file = join(folder, address, 'index.html');
      if (!existsSync(file)) return true;
      const said = lettersOf(readFileSync(file, 'utf8'));
      return !texts.every((text) => said.includes(lettersOf(text)));
    })
    .map(({ address }) => address);
