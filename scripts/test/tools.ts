/** Finds the programs that tests use, and installs them from Debian where the user is root. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Full path of the first program of `names` on the path, or null. */
export function which(...names: string[]): string | null {
  for (const name of names) {
    for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not in this folder
      }
    }
  }
  return null;
}

export const findChromium = (): string | null =>
  process.env['CHROMIUM_PATH'] ?? which('chromium', 'chromium-browser', 'google-chrome');

/** Calc alone answers to the same name as Writer, and cannot read a text document. */
export const hasWriter = (): boolean => {
  const office = which('soffice', 'libreoffice');
  return office !== null && existsSync(join(dirname(realpathSync(office)), 'libswlo.so'));
};

/** Programs by Debian package. Only the browser is required; tests of the others say why they are skipped. */
const PACKAGES: { name: string; found: () => string | null; required?: boolean }[] = [
  { name: 'chromium', found: findChromium, required: true },
  { name: 'nginx-light', found: () => which('nginx') },
  { name: 'libxml2-utils', found: () => which('xmllint') },
  { name: 'sqlite3', found: () => which('sqlite3') },
  { name: 'libreoffice-calc-nogui', found: () => which('soffice', 'libreoffice') },
  { name: 'libreoffice-writer-nogui', found: () => (hasWriter() ? which('soffice', 'libreoffice') : null) },
];

/** Installs what is missing where that is possible; otherwise names the one command that does it. */
export function installTools(): void {
  const missing = PACKAGES.filter(({ found }) => found() === null);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log(`Installing ${names.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
    const { status, stderr } = spawnSync(command[0]!, command.slice(1), { env, encoding: 'utf8' });
    if (status !== 0) console.error(stderr);
  }
  if (PACKAGES.some(({ required, found }) => required && found() === null)) {
    console.error(`The browser tests need Chromium. Run: sudo ${command.join(' ')}   (or set CHROMIUM_PATH)`);
    process.exit(1);
  }
}
