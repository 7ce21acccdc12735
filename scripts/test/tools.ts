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

interface Program {
  /** Debian package. */
  name: string;
  found: () => string | null;
}

/** What each part of the tests needs. Browser tests cannot do without; tests of formats say why they are skipped. */
const PROGRAMS: Readonly<Record<'browser' | 'formats', readonly Program[]>> = {
  browser: [{ name: 'chromium', found: findChromium }],
  formats: [
    { name: 'nginx-light', found: () => which('nginx') },
    { name: 'apache2-bin', found: () => which('apache2') },
    { name: 'caddy', found: () => which('caddy') },
    { name: 'libxml2-utils', found: () => which('xmllint') },
    { name: 'xsltproc', found: () => which('xsltproc') },
    { name: 'sqlite3', found: () => which('sqlite3') },
    { name: 'libreoffice-calc-nogui', found: () => which('soffice', 'libreoffice') },
    { name: 'libreoffice-writer-nogui', found: () => (hasWriter() ? which('soffice', 'libreoffice') : null) },
  ],
};

/** Installs what a part of the tests lacks where that is possible; otherwise names the one command that does it. */
export function installTools(part: keyof typeof PROGRAMS): void {
  const missing = PROGRAMS[part].filter(({ found }) => found() === null).map(({ name }) => name);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const command = `apt-get ${install.join(' ')}`;
  if (process.getuid?.() !== 0 || which('apt-get') === null) {
    console.error(`Tests of the part “${part}” need programs that are not here. Run: sudo ${command}`);
    return;
  }
  console.log(`Tests of the part “${part}” need programs that are not here. Running: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync('apt-get', install, { env, encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
}
