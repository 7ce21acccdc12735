/** What a command is: its name, its words in both languages, its options, and what it does. */
import type { Lang } from '../../src/model/schema/common.ts';
import { EXIT, type ExitCode, type Words } from './exit.ts';

export interface OptionDefinition {
  describe: Words;
  /** Placeholder of the value, `PORT`; a switch has none. */
  value?: string;
  default?: string;
  /** May be given several times. */
  many?: true;
}

export interface ArgumentDefinition {
  /** `FILE`, as help shows it. */
  name: string;
  describe: Words;
  required?: true;
  many?: true;
}

export type Options = Readonly<Record<string, OptionDefinition>>;

/** What was given, by name of the option. */
export type Given<O extends Options> = {
  [Name in keyof O]: O[Name] extends { many: true }
    ? readonly string[] | undefined
    : O[Name] extends { default: string }
      ? string
      : O[Name] extends { value: string }
        ? string | undefined
        : boolean;
};

/** What a command knows besides its options. */
export interface Caller {
  args: readonly string[];
  lang: Lang;
  /** `--lang` was given and not taken from the locale. */
  langGiven: boolean;
  /** To standard output, in the language of the caller. */
  tell: (words: Words) => void;
  /** To standard error. */
  warn: (words: Words) => void;
}

export interface Context<O extends Options> extends Caller {
  options: Given<O>;
}

export interface Command<O extends Options> {
  name: string;
  describe: Words;
  options: O;
  args?: readonly ArgumentDefinition[];
  /** How it is called, without `npm run`. */
  examples?: readonly string[];
  /** Without a code the command went well. */
  run: (context: Context<O>) => Promise<ExitCode | undefined> | ExitCode | undefined;
}

/** A command with its options forgotten by type, so that all commands fit one table. */
export interface AnyCommand extends Omit<Command<Options>, 'run'> {
  run: (context: AnyContext) => Promise<ExitCode | undefined>;
}

export interface AnyContext extends Caller {
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** The file of a command does nothing by itself; run directly, it says where the door is. */
export function defineCommand<const O extends Options>(meta: ImportMeta, command: Command<O>): AnyCommand {
  if (meta.main) {
    console.error(`npm run ${command.name}   ·   node scripts/open-plan.ts ${command.name}`);
    process.exitCode = EXIT.call;
  }
  const { run, ...definition } = command;
  // The door hands over exactly what `options` asks for; see `readCall`.
  return { ...definition, run: async (context) => run(context as Context<O>) };
}

/** Options that several commands share. */
export const ROOT = {
  value: 'DIR',
  default: '.',
  describe: { vi: 'thư mục có content/ và data/', en: 'the folder that holds content/ and data/' },
} as const;
export const PORT = {
  value: 'PORT',
  default: '4321',
  describe: { vi: 'cổng; 0 là cổng trống bất kỳ', en: 'the port; 0 takes any free one' },
} as const;
export const DIST = {
  value: 'DIR',
  default: 'dist',
  describe: { vi: 'thư mục của trang đã dựng', en: 'the folder of the built site' },
} as const;
/** Where parts are listed and built. */
export const WORKSHOP = {
  value: 'DIR',
  default: '.cache/parts',
  describe: { vi: 'thư mục dựng các phần', en: 'the folder in which parts are built' },
} as const;
