/** The one door: `npm run <command>` and `node scripts/open-plan.ts <command>` come in here. */
import { nearest } from '../src/text/nearest.ts';
import { COMMANDS } from './commands/index.ts';
import { langNamed, overview, readCall } from './kit/call.ts';
import { bearableClock } from './kit/clock.mjs';
import type { Caller } from './kit/command.ts';
import { EXIT, Stop, type ExitCode, type Words } from './kit/exit.ts';
import { explain } from './kit/faults.ts';
import { localeLang, wantedLang } from './kit/language.ts';

/** The name of the command, and the arguments without it. */
function split(argv: readonly string[]): { name: string | null; rest: readonly string[] } {
  const at = argv.findIndex((arg, index) => !arg.startsWith('-') && argv[index - 1] !== '--lang');
  return at < 0 ? { name: null, rest: argv } : { name: argv[at] ?? null, rest: argv.toSpliced(at, 1) };
}

async function dispatch(argv: readonly string[], caller: Omit<Caller, 'args'>): Promise<ExitCode> {
  const { name, rest } = split(argv);
  if (name === null || name === 'help') {
    const all = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
    console.log(overview(all, caller.lang));
    return name === null && !argv.some((arg) => arg === '--help' || arg === '-h') ? EXIT.call : EXIT.good;
  }
  const load = COMMANDS[name];
  if (load === undefined) {
    const near = nearest(name, Object.keys(COMMANDS), 2);
    throw new Stop(EXIT.call, {
      vi: `Không có lệnh “${name}”. Gần nhất: ${near}.\n    npm run open-plan -- --help`,
      en: `There is no command “${name}”. Nearest: ${near}.\n    npm run open-plan -- --help`,
    });
  }
  const { command } = await load();
  const call = readCall(command, rest, caller.lang);
  return call === null ? EXIT.good : ((await command.run({ ...caller, ...call })) ?? EXIT.good);
}

/** Runs one call; whatever goes wrong is told in the language of the caller. */
export async function openPlan(argv: readonly string[]): Promise<ExitCode> {
  let lang = localeLang(process.env);
  try {
    const wanted = wantedLang(argv);
    if (wanted !== null) lang = langNamed(wanted);
    const tell = (words: Words) => console.log(words[lang]);
    const warn = (words: Words) => console.error(words[lang]);
    return await dispatch(argv, { lang, langGiven: wanted !== null, tell, warn });
  } catch (error) {
    const { code, text } = explain(error, lang);
    console.error(text);
    return code;
  }
}

if (import.meta.main) {
  bearableClock();
  // `… | head` closes the pipe early; that is no fault of anyone.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.good : EXIT.machine),
  );
  process.exitCode = await openPlan(process.argv.slice(2));
}
