/** In which language a command speaks: `--lang`, else the locale of the machine. */
import type { Lang } from '../../src/model/schema/common.ts';

/** Windows has none of the variables; there the system itself is asked. */
const locale = (env: NodeJS.ProcessEnv): string =>
  [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((name) => name !== undefined && name !== '') ??
  Intl.DateTimeFormat().resolvedOptions().locale;

export const localeLang = (env: NodeJS.ProcessEnv): Lang => (locale(env).toLowerCase().startsWith('vi') ? 'vi' : 'en');

/** The value of `--lang` among the arguments, wherever it stands; null when there is none. */
export function wantedLang(argv: readonly string[]): string | null {
  for (const [index, arg] of argv.entries()) {
    if (arg === '--') return null;
    if (arg === '--lang') return argv[index + 1] ?? '';
    if (arg.startsWith('--lang=')) return arg.slice('--lang='.length);
  }
  return null;
}
