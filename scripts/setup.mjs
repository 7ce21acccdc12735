/** What `npm run <command>` starts, with nothing but Node's own modules: installs what is missing, then opens the door with a Node that can run the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { isNewEnough, missingPackages, nodePlaces } from './kit/installed.mjs';
import { heapFlag } from './kit/memory.mjs';

const lock = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Runs to the end; the exit code of what was run becomes ours. */
const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 130);
};
const stop = (words) => {
  console.error(words);
  process.exit(3);
};

const own = isNewEnough(process.versions.node) ? process.execPath : null;
const pinned = () => nodePlaces(process.platform, process.arch).find((place) => existsSync(place)) ?? null;

const missing = missingPackages(lock('package-lock.json'), lock('node_modules/.package-lock.json'));
if (missing.length > 0 || (own ?? pinned()) === null) {
  // Packages that are only linked here belong to another folder, and installing would empty it.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink())
    stop(
      `node_modules là liên kết và thiếu ${missing.length} gói (${missing[0]}); cài ở thư mục gốc của nó. · node_modules is a link and lacks ${missing.length} packages (${missing[0]}); install where it leads to.`,
    );
  console.log('Đang cài đặt theo package-lock.json… · Installing from package-lock.json …');
  // No package needs its install script, so `ignore-scripts` makes no difference.
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows });
}
const node = own ?? pinned();
if (node === null)
  stop(
    `Node ${process.versions.node} quá cũ, và không có bản nào cho ${process.platform}-${process.arch} trong package-lock.json. Cài Node 24.2 trở lên (https://nodejs.org) rồi chạy lại. · Node ${process.versions.node} is too old, and package-lock.json brings none for ${process.platform}-${process.arch}. Install Node 24.2 or newer (https://nodejs.org) and run again.`,
  );
run(node, [heapFlag(), 'scripts/open-plan.ts', ...process.argv.slice(2)], {
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Code as it was compiled the last time saves a third of what a command costs before it begins. What is a week old goes, and is made again.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? resolve('.cache', 'made', 'compiled'),
  },
});
