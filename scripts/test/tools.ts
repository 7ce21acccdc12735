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

/** Chromium without windows of its own draws the same pages and starts and runs faster: it goes before the whole one. */
const SHELL = 'chromium-headless-shell';
const namedChromium = (): string | null => process.env['CHROMIUM_PATH'] ?? null;
export const findChromium = (): string | null =>
  namedChromium() ?? which(SHELL, 'chromium', 'chromium-browser', 'google-chrome');

/** Calc alone answers to the same name as Writer, and cannot read a text document. */
export const hasWriter = (): boolean => {
  const office = which('soffice', 'libreoffice');
  return office !== null && existsSync(join(dirname(realpathSync(office)), 'libswlo.so'));
};

interface Program {
  /** Debian package. */
  name: string;
  found: () => string | null;
  /** What does as well where the package cannot be had. */
  instead?: Program;
}

/** What each part of the tests needs. Browser tests cannot do without; tests of formats say why they are skipped. */
const PROGRAMS: Readonly<Record<'browser' | 'formats', readonly Program[]>> = {
  browser: [
    { name: SHELL, found: () => namedChromium() ?? which(SHELL), instead: { name: 'chromium', found: findChromium } },
  ],
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

const INSTALL = ['install', '-y', '--no-install-recommends'];
const canInstall = (): boolean => process.getuid?.() === 0 && which('apt-get') !== null;

/** Installs packages; what went wrong, or nothing. */
function aptInstall(names: readonly string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', [...INSTALL, ...names], { env, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

/** Installs what a part of the tests lacks where that is possible; otherwise names the one command that does it. */
export function installTools(part: keyof typeof PROGRAMS): void {
  const lacking = (programs: readonly Program[]) => programs.filter(({ found }) => found() === null);
  const missing = lacking(PROGRAMS[part]);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  const command = `apt-get ${[...INSTALL, ...names].join(' ')}`;
  /** What is still missing and has nothing in its place. */
  const wanting = () => lacking(missing.map((program) => program.instead ?? program));
  if (!canInstall()) {
    if (wanting().length > 0)
      console.error(`Tests of the part “${part}” need programs that are not here. Run: sudo ${command}`);
    return;
  }
  console.log(`Tests of the part “${part}” need programs that are not here. Running: ${command}`);
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  const fault = aptInstall(names);
  if (fault === '' || wanting().length === 0) return;
  // An older Debian knows no package of that name.
  const others = wanting().map(({ name }) => name);
  const again = others.some((name) => !names.includes(name)) ? aptInstall(others) : fault;
  if (again !== '') console.error(again);
}
