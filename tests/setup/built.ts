/** The built site that tests read: built once, with few open files, and again only when something that goes into it has changed. DIST names another one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFewFiles } from '../../scripts/kit/open-files.ts';

const INPUTS = [
  'content',
  'data',
  'public',
  'src',
  'scripts/build',
  'scripts/hosting',
  'astro.config.mjs',
  'package-lock.json',
];
const STAMP = '.cache/built.txt';

const filesBelow = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

const hashOf = (paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
};

/** What goes in and, when it is there, what came out; another build in between shows. */
const stamp = (): string => {
  const built = statSync('dist/index.html', { throwIfNoEntry: false });
  return `${hashOf(INPUTS.flatMap(filesBelow).filter((path) => !path.endsWith('.test.ts')))} ${built?.mtimeMs ?? 0}\n`;
};

export function setup(): void {
  if (process.env['DIST'] !== undefined) return;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return;
  const [command, ...args] = withFewFiles([process.execPath, 'scripts/open-plan.ts', 'build', '--lang=en']);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site cannot be built; see above.');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp());
}
