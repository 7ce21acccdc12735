/** Installs the generators that ours is held against, when they are asked for: in a folder of the bench, never among the packages of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What ours is held against; Astro in the version that we have, so that the difference is not that of two versions. */
export const VERSIONS = {
  '@11ty/eleventy': '3.1.8',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
};

const HOME = resolve('.cache', 'bench-peers');

const own = (name: string): string =>
  (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** The folder that holds the packages, or in words why they are not there. npm says where it is to the commands that it starts. */
export function installPeers(
  say: (words: string) => void,
  home = HOME,
  npm = process.env['npm_execpath'] ?? '',
): { home: string } | { missing: string } {
  const wanted = `${JSON.stringify({ private: true, dependencies: { ...VERSIONS, astro: own('astro') } }, null, 2)}\n`;
  const manifest = join(home, 'package.json');
  const done = join(home, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return { home };
  if (npm === '') return { missing: 'are installed by npm alone: start the bench with `npm run bench`' };
  const names = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  say(`Installing ${names.join(', ')} into ${home} …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(manifest, wanted);
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [npm, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: home, encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0)
    return { missing: `could not be installed: ${(error?.message ?? stderr).trim().split('\n')[0] ?? ''}` };
  writeFileSync(done, wanted);
  return { home };
}
