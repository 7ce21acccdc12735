/** Reads one call with commander: options and arguments of a command, help in the language of the caller, and the nearest known word for an unknown one. */
import { Argument, Command as Parser, CommanderError, Option } from 'commander';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { AnyCommand, OptionDefinition } from './command.ts';
import { EXIT, EXIT_WORDS, Stop, type Words } from './exit.ts';

const HEADINGS: Readonly<Record<string, Words>> = {
  'Usage:': { vi: 'Cách gọi:', en: 'Usage:' },
  'Arguments:': { vi: 'Đối số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
};
const WORDS = {
  options: { vi: 'tùy chọn', en: 'options' },
  help: { vi: 'in hướng dẫn này', en: 'print this help' },
  lang: { vi: 'ngôn ngữ của lời nhắn: vi hoặc en', en: 'language of the messages: vi or en' },
  standard: { vi: 'mặc định', en: 'default' },
  many: { vi: 'có thể lặp lại', en: 'may be repeated' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  exits: { vi: 'Mã kết thúc:', en: 'Exit codes:' },
  program: {
    vi: 'Kế hoạch mở. Hướng dẫn của một lệnh: npm run <lệnh> -- --help',
    en: 'Open Plan. Help of one command: npm run <command> -- --help',
  },
} satisfies Record<string, Words>;

/** `reportForm` and `report-form` are one option to commander; definitions use the name that is typed. */
const attribute = (name: string): string => new Option(`--${name}`).attributeName();

function describe({ describe: words, default: standard, many }: OptionDefinition, lang: Lang): string {
  const notes = [
    ...(standard === undefined ? [] : [`${WORDS.standard[lang]}: ${standard}`]),
    ...(many ? [WORDS.many[lang]] : []),
  ];
  return notes.length === 0 ? words[lang] : `${words[lang]} (${notes.join('; ')})`;
}

function parser(lang: Lang): Parser {
  return new Parser()
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => console.log(text.trimEnd()),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => command.name(),
      visibleOptions: (command) => [...command.options, new Option('-h, --help', WORDS.help[lang])],
    })
    .helpOption('-h, --help', WORDS.help[lang])
    .helpCommand(false)
    .addOption(new Option('--lang <vi|en>', WORDS.lang[lang]));
}

function parserOf(command: AnyCommand, lang: Lang): Parser {
  const parsing = parser(lang)
    .name(`npm run ${command.name}`)
    .description(command.describe[lang])
    .usage(
      [
        `-- [${WORDS.options[lang]}]`,
        ...(command.args ?? []).map(({ name, required, many }) =>
          required ? `<${name}${many ? '…' : ''}>` : `[${name}${many ? '…' : ''}]`,
        ),
      ].join(' '),
    );
  for (const { name, describe: words, required, many } of command.args ?? []) {
    const inner = `${name}${many ? '...' : ''}`;
    parsing.addArgument(new Argument(required ? `<${inner}>` : `[${inner}]`, words[lang]));
  }
  for (const [name, definition] of Object.entries(command.options)) {
    const option = new Option(
      definition.value === undefined ? `--${name}` : `--${name} <${definition.value}>`,
      describe(definition, lang),
    );
    if (definition.many) option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
    else if (definition.default !== undefined) option.default(definition.default);
    else if (definition.value === undefined) option.default(false);
    parsing.addOption(option);
  }
  if (command.examples !== undefined)
    parsing.addHelpText(
      'after',
      `\n${WORDS.examples[lang]}\n${command.examples.map((example) => `  npm run ${example}`).join('\n')}`,
    );
  return parsing;
}

/** Help of all commands, with the exit codes. */
export function overview(commands: readonly AnyCommand[], lang: Lang): string {
  const whole = parser(lang)
    .name('npm run')
    .usage(`<${{ vi: 'lệnh', en: 'command' }[lang]}> -- [${WORDS.options[lang]}]`)
    .description(WORDS.program[lang]);
  for (const { name, describe: words } of commands) whole.command(name).description(words[lang]);
  const codes = Object.entries(EXIT_WORDS).map(([code, words]) => `  ${code.padStart(2)}  ${words[lang]}`);
  return `${whole.helpInformation()}\n${WORDS.exits[lang]}\n${codes.join('\n')}`;
}

/** A wrong call of a command, with the way to its help. */
function refuse(command: AnyCommand, words: Words): Stop {
  const more = `\n    npm run ${command.name} -- --help`;
  return new Stop(EXIT.call, { vi: words.vi + more, en: words.en + more });
}

const missingValue = (command: AnyCommand, option: string): Stop =>
  refuse(command, { vi: `Thiếu giá trị sau ${option}.`, en: `A value is missing after ${option}.` });

/** What commander has found wrong, in words of both languages. */
function wrongCall({ code, message }: CommanderError, command: AnyCommand): Stop {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const flags = [...Object.keys(command.options), 'lang', 'help'].map((name) => `--${name}`);
  const stop = (vi: string, en: string) => refuse(command, { vi, en });
  switch (code) {
    case 'commander.unknownOption': {
      const near = nearest(word, flags, 2);
      return stop(`Không có tùy chọn ${word}. Gần nhất: ${near}.`, `There is no option ${word}. Nearest: ${near}.`);
    }
    case 'commander.optionMissingArgument':
      return missingValue(command, word);
    case 'commander.missingArgument':
      return stop(`Thiếu ${word}.`, `${word} is missing.`);
    case 'commander.excessArguments': {
      // npm keeps what stands before `--` for itself, so that the value of an option arrives alone.
      const example = `npm run ${command.name} -- --lang vi`;
      return stop(
        `Thừa đối số. Viết -- trước các tùy chọn: ${example}`,
        `Too many arguments. Write -- before the options: ${example}`,
      );
    }
    default:
      return stop(message, message);
  }
}

export interface Call {
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  args: readonly string[];
}

/** The options and arguments of a call; null when help was asked for and printed. */
export function readCall(command: AnyCommand, argv: readonly string[], lang: Lang): Call | null {
  const parsing = parserOf(command, lang);
  try {
    parsing.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return null;
    throw wrongCall(error, command);
  }
  const given = parsing.opts<Call['options']>();
  const options = Object.entries(command.options).map(([name, definition]) => {
    const value = given[attribute(name)];
    // `--root --lang vi`: commander takes the next option for the value.
    if (definition.value !== undefined && String(value).startsWith('--')) throw missingValue(command, `--${name}`);
    return [name, value] as const;
  });
  return { options: Object.fromEntries(options), args: parsing.args };
}

/** The language that `--lang` names; anything but a known one is a wrong call. */
export function langNamed(name: string): Lang {
  const lang = LANGS.find((known) => known === name);
  if (lang === undefined)
    throw new Stop(EXIT.call, {
      vi: `Không có ngôn ngữ “${name}”. Viết --lang vi hoặc --lang en.`,
      en: `There is no language “${name}”. Write --lang vi or --lang en.`,
    });
  return lang;
}
