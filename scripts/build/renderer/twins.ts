/** Markdown twins, kept beside the renderer under the hash of the page that each was made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasTwin, twinPath } from '../../../src/outputs/documents/markdown-twin.ts';
import { isSign, langOf, pathOf, type BuiltPage } from '../../../src/outputs/kit/built-page.ts';

export type MakeTwin = (page: BuiltPage) => string | null;

const homeOf = (folder: string): string => join(folder, 'twins');

/** Where the twin of a page stands; null where it has none. What was given up says so on its page alone: a file of it would still be published. */
export const twinFile = (page: BuiltPage): string | null =>
  isSign(page) || !hasTwin(pathOf(page)) ? null : twinPath(pathOf(page), langOf(page)).slice(1);

/** The twin of a page that has one, made by `make` where it is not kept. */
export function keptTwin(folder: string, page: BuiltPage, make: MakeTwin): string {
  const hash = createHash('sha256').update(`${page.address}\n${page.html}`).digest('hex');
  const file = join(homeOf(folder), hash);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file, 'utf8');
  }
  const twin = make(page) ?? '';
  mkdirSync(homeOf(folder), { recursive: true });
  writeFileSync(file, twin);
  return twin;
}

/** Those of pages that no build has made since `time`, in milliseconds, go. */
export function forgetTwins(folder: string, time: number): void {
  const home = homeOf(folder);
  for (const name of existsSync(home) ? readdirSync(home) : [])
    if (statSync(join(home, name)).mtimeMs < time) rmSync(join(home, name));
}
