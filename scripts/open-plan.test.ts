import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CITY } from '../tests/support/city.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, EXIT_WORDS } from './kit/exit.ts';
import { explain } from './kit/faults.ts';
import { openPlan } from './open-plan.ts';

/** Calls the door in this process; what it prints is collected. */
async function call(...argv: string[]) {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
    spy.mockImplementation(() => undefined),
  );
  const code = await openPlan(argv);
  const printed = (spy: typeof out) => spy?.mock.calls.flat().join('\n') ?? '';
  return { code, out: printed(out), err: printed(err) };
}
afterEach(() => vi.restoreAllMocks());

const names = Object.keys(COMMANDS);
const packaged = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('every command', () => {
  test('has a file that bears its name, and npm run calls it', async () => {
    expect(
      readdirSync('scripts/commands')
        .filter((file) => file !== 'index.ts')
        .map((file) => file.replace(/\.ts$/, ''))
        .sort(),
    ).toEqual([...names].sort());
    for (const [name, load] of Object.entries(COMMANDS)) {
      expect((await load()).command.name).toBe(name);
      expect(packaged[name]).toBe(`node scripts/setup.mjs ${name}`);
    }
  });

  test.each(['vi', 'en'] as const)('stands in the help, %s, with its words', async (lang) => {
    const { code, out } = await call('--help', '--lang', lang);
    expect(code).toBe(EXIT.good);
    const flat = out.replace(/\s+/g, ' ');
    for (const load of Object.values(COMMANDS)) {
      const { name, describe: words } = (await load()).command;
      expect(flat).toContain(`${name} ${words[lang]}`);
    }
    for (const [exit, words] of Object.entries(EXIT_WORDS)) expect(flat).toContain(`${exit} ${words[lang]}`);
  });

  test.each(names)('%s has help in both languages, which differ', async (name) => {
    const [vietnamese, english] = [await call(name, '--help', '--lang', 'vi'), await call(name, '--lang=en', '-h')];
    expect([vietnamese.code, english.code]).toEqual([EXIT.good, EXIT.good]);
    const { command } = (await COMMANDS[name]?.()) ?? {};
    for (const option of Object.keys(command?.options ?? {}))
      for (const { out } of [vietnamese, english]) expect(out).toContain(`--${option}`);
    expect(vietnamese.out).toContain(`Cách gọi: npm run ${name}`);
    expect(english.out).toContain(`Usage: npm run ${name}`);
    expect(vietnamese.out).not.toMatch(/Usage|Options|default|English/);
  });
});

describe('a wrong call ends with 2 and says what to write', () => {
  test.each([
    [['chekc'], 'There is no command “chekc”. Nearest: check'],
    [['repot-form'], 'Nearest: report-form'],
    [['check', '--rot', 'x'], 'There is no option --rot. Nearest: --root'],
    [['check', '--root'], 'A value is missing after --root'],
    [['check', 'vi'], 'Write -- before the options'],
    [['release'], 'RELEASE is missing'],
    [['check', '--lang', 'de'], 'Write --lang vi or --lang en'],
    [['serve', '--port', 'http'], '“http” is no port'],
    [['serve', '--dist', 'src'], 'Run npm run build first'],
    [['audit', '--sources', 'nowhere'], 'Give --sources DIR'],
    [['dossier', '--city', 'hue', '--root', CITY], 'Write --city <'],
    [['new-plan', '--city', 'may-trang', '--root', CITY], '--year <2027>'],
    [['bench', '--times', 'many'], 'write numbers above 0'],
    [['translations', '--confirm', 'may-trang', '--root', CITY], 'Nearest: may-trang-20'],
  ])('%j', async (argv, words) => {
    const { code, err } = await call(...argv, ...(argv.includes('--lang') ? [] : ['--lang=en']));
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(EXIT.call);
  });

  test('in Vietnamese as well', async () => {
    expect((await call('chekc', '--lang', 'vi')).err).toContain('Không có lệnh “chekc”. Gần nhất: check');
    expect((await call('check', '--rot', '--lang', 'vi')).err).toContain('Không có tùy chọn --rot. Gần nhất: --root');
  });

  test('nothing at all is answered with the help', async () => {
    const { code, out } = await call('--lang=en');
    expect(code).toBe(EXIT.call);
    expect(out).toContain('Commands:');
  });
});

describe('other ends', () => {
  test('problems in the content end with 1', async () => {
    const { code, err } = await call('check', '--root', 'tests/gates', '--lang=en');
    expect(code).toBe(EXIT.problems);
    expect(err).toContain('missing-file');
  });

  test.each(['site', 'dev'])('%s: a port in use ends with 3 before anything is built', async (name) => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const { code, out, err } = await call(name, '--port', String(port), '--lang=en');
    taken.close();
    expect(err).toContain(`Port ${port} is in use by another program`);
    expect(out).toBe('');
    expect(code).toBe(EXIT.machine);
  });

  test.each(['ENOSPC', 'EACCES', 'EROFS', 'EMFILE'])('%s ends with 3, without a stack', (code) => {
    const error = Object.assign(new Error('x'), { code, path: join('dist', 'a') });
    for (const lang of ['vi', 'en'] as const) {
      const { code: exit, text } = explain(error, lang);
      expect(exit).toBe(EXIT.machine);
      expect(text).not.toMatch(/^\s+at /m);
    }
  });

  test('a fault of our own ends with 70, and only that shows a stack', () => {
    const { code, text } = explain(new TypeError('undefined is not a plan'), 'vi');
    expect(code).toBe(EXIT.bug);
    expect(text).toContain('Đây là lỗi của phần mềm');
    expect(text).toMatch(/undefined is not a plan\n\s+at /);
  });
});
