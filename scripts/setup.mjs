/** Installs what is missing, with nothing but Node's own modules, then runs `npm run <script>` in the installed environment. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old; install Node 20 or newer. · Cần Node 20 trở lên.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
/** The lock file was changed after the last install, or nothing was installed yet. */
const stale =
  !existsSync(installed) ||
  !existsSync('node_modules/.bin/node') ||
  statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (args, env = process.env) => {
  const { status, signal, error } = spawnSync(npm, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
};

if (stale) {
  console.log('Installing from package-lock.json … · Đang cài đặt…');
  // Not `npm ci`: it refuses a lock file in which a registry without other platforms' optional packages left them out.
  run(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}
const [script, ...rest] = process.argv.slice(2);
if (script) {
  // The `node` package supplies a Node that Astro accepts; it must come first on the path.
  const path = `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  run(['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])], {
    ...process.env,
    PATH: path,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
}
