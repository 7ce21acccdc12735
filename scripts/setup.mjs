/** What `npm run <command>` starts, with nothing but Node's own modules: installs what is missing, then opens the door with the Node of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old; install Node 20 or newer. · Cần Node 20 trở lên.`);
  process.exit(3);
}

const installed = 'node_modules/.package-lock.json';
const node = `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
/** The lock file was changed after the last install, or nothing was installed yet. */
const stale =
  !existsSync(installed) || !existsSync(node) || statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs;

/** Runs to the end; the exit code of what was run becomes ours. */
const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 130);
};

if (stale) {
  console.log('Installing from package-lock.json … · Đang cài đặt…');
  // Not `npm ci`: it refuses a lock file in which a registry without other platforms' optional packages left them out.
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: windows,
  });
}
// The `node` package supplies a Node that Astro accepts and that reads TypeScript.
run(existsSync(node) ? node : process.execPath, ['scripts/open-plan.ts', ...process.argv.slice(2)], {
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
