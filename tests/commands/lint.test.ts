/** The gates that code must pass: beside each a sample that it must refuse, and one that it must let through. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { GATES } from '../../scripts/test/gates.ts';
import { toolPath } from '../../scripts/kit/tool.ts';

const run = (tool: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [toolPath(tool), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status, said: stdout + stderr };
};

test('the gates are these, and each has its sample below', () => {
  expect(GATES.map(({ tool }) => tool)).toEqual(['astro', 'eslint', 'prettier']);
});

test('types and components: a wrong type and an unknown prop are refused, and nothing else', () => {
  const { status, said } = run('astro', 'check', '--root', 'tests/gates', '--tsconfig', 'tsconfig.json');
  expect(status).toBe(1);
  expect(said).toContain("Type 'string' is not assignable to type 'number'");
  expect(said).toContain("Property 'lenght' does not exist");
  expect(said).toContain('2 errors');
});

test.each(['ts', 'astro', 'css'])('format of .%s: ugly code is refused, good code is not', (kind) => {
  const check = (file: string) => run('prettier', '--check', '--ignore-path', 'none', `tests/gates/${file}`).status;
  expect(check(`good.${kind}`)).toBe(0);
  expect(check(`format.broken.${kind}`)).toBe(1);
});

test('no file of the code is left out by a gate', async () => {
  const code = globSync(['{src,scripts,tests}/**/*.{ts,astro,css,mjs}', '*.{ts,js,mjs}']).filter(
    (file) => !file.startsWith('tests/gates/'),
  );
  expect(code.length).toBeGreaterThan(500);
  const unformatted = await Promise.all(
    code.map(async (file) => ((await getFileInfo(file, { ignorePath: '.prettierignore' })).ignored ? [file] : [])),
  );
  expect(unformatted.flat()).toEqual([]);
  const eslint = new ESLint();
  const linted = code.filter((file) => !file.endsWith('.css'));
  const unlinted = await Promise.all(linted.map(async (file) => ((await eslint.isPathIgnored(file)) ? [file] : [])));
  expect(unlinted.flat()).toEqual([]);
});

test('lint with types: a promise that nobody awaits is refused, good code is not', async () => {
  const eslint = new ESLint({ ignore: false });
  const rules = async (file: string) =>
    (await eslint.lintFiles(`tests/gates/${file}`)).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(await rules('good.ts')).toEqual([]);
  expect(await rules('promise.broken.ts')).toEqual(['@typescript-eslint/no-floating-promises']);
});

describe('the one-way rule', () => {
  // It needs no types, and files that are not there have none.
  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } });
  const messages = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath })).flatMap((result) => result.messages.map(({ message }) => message));

  test.each([
    ['src/model/x.ts', "import { words } from '../i18n/words.ts';\nexport const a = words;"],
    ['src/model/schema/x.ts', "import { planPath } from '../../derive/address.ts';\nexport const a = planPath;"],
    ['src/model/schema/x.ts', "import { link } from '../link/index.ts';\nexport const a = link;"],
    ['src/i18n/x.ts', "import { charts } from '../charts/index.ts';\nexport const a = charts;"],
    ['src/derive/x.ts', "import { toCsv } from '../outputs/csv.ts';\nexport const a = toCsv;"],
    ['src/outputs/x.ts', "import { charts } from '../charts/index.ts';\nexport const a = charts;"],
    ['src/charts/x.ts', "import { site } from '../site.ts';\nexport const a = site;"],
    ['src/search/x.ts', "import { getCollection } from 'astro:content';\nexport const a = getCollection;"],
    ['src/components/X.astro', "---\nimport { languages } from '../pages/_lang.ts';\nconst a = languages;\n---\n{a}"],
    ['scripts/x.ts', "import Base from '../src/layouts/Base.astro';\nexport const a = Base;"],
  ])('%s may not import upwards or sideways', async (file, code) => {
    expect((await messages(file, code)).join()).toContain('One-way rule');
  });

  test('downwards is allowed', async () => {
    expect(
      await messages(
        'src/outputs/x.ts',
        "import { planPath } from '../derive/address.ts';\nimport { words } from '../i18n/words.ts';\nimport type { Plan } from '../model/types.ts';\nexport const a = (plan: Plan) => words('vi').plan + planPath(plan);",
      ),
    ).toEqual([]);
  });
});

describe('words of the interface', () => {
  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } });
  const refused = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

  test.each([
    ['src/charts/x.ts', "export const title = { vi: 'Biểu đồ', en: 'Chart' };"],
    ['src/derive/x.ts', 'export const place = (n: number) => ({ vi: `Điều ${n}`, en: `Article ${n}` });'],
    ['src/outputs/documents/x.ts', "export const note = { vi: 'Ghi chú', en: 'Note' };"],
    ['src/search/x.ts', "export const examples = { vi: ['xóa mù chữ'], en: ['literacy'] };"],
    ['src/model/x.ts', "export const name = { vi: 'chữ giống Đ', en: 'letter that looks like Đ' };"],
    ['src/hosting/x.ts', "export const moved = { vi: { text: 'Địa chỉ mới' }, en: { text: 'New address' } };"],
    ['src/audit/x.ts', "export const says = (lang: string) => (lang === 'vi' ? 'Không thấy' : 'Not found');"],
    [
      'src/components/x.astro',
      "---\nconst { lang } = Astro.props;\n---\n<p>{lang === 'en' ? 'In English' : 'Bằng tiếng Việt'}</p>",
    ],
    ['src/pages/x.astro', "---\nconst lead = { vi: 'Mọi thứ', en: 'Everything' }.vi;\n---\n{lead}"],
  ])('a pair of texts in %s is refused', async (file, code) => {
    expect(await refused(file, code)).toContain('no-restricted-syntax');
  });

  test.each([
    ['src/charts/x.ts', "export const title = { vi: words('vi').chart, en: words('en').chart };"],
    ['src/charts/x.ts', 'export const label = (id: string) => ({ vi: `${id}`, en: `${id}` });'],
    ['src/outputs/feeds/x.ts', "export const feed = { title: { vi: 'Nguồn tin', en: 'Feed' } };"],
    ['src/outputs/tables/x.ts', "export const column = { meaning: { vi: 'Mã', en: 'Id' } };"],
    ['src/audit/x.ts', "export const lost = { vi: 'ưu tiên', en: /priorit/ };"],
    ['src/outputs/x.ts', "export const locale = (lang: string) => (lang === 'vi' ? 'vi-VN' : 'en-GB');"],
    ['src/messages/x.ts', "export const x = { vi: 'Thiếu', en: 'Missing' };"],
    ['src/i18n/words/x.ts', "export const x = { vi: 'Biểu đồ', en: 'Chart' };"],
  ])('what is looked up, titles of outputs and definitions of tables are not: %s', async (file, code) => {
    expect(await refused(file, code)).not.toContain('no-restricted-syntax');
  });
});

describe('lists as long as the content', () => {
  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } });
  const said = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath }))
      .flatMap(({ messages }) => messages.map(({ message }) => message))
      .join();

  test.each([
    ['src/charts/x.ts', 'export const most = (values: number[]) => Math.max(0, ...values);'],
    ['src/outputs/tables/x.ts', 'export const add = (all: number[], more: number[]) => void all.push(...more);'],
    ['src/outputs/documents/x.ts', 'export const add = (all: number[], more: number[]) => void all.unshift(...more);'],
    ['scripts/build/x.ts', 'export const least = (values: number[]) => Math.min(...values);'],
    ['src/pages/x.astro', '---\nconst all: number[] = [];\nall.push(...Astro.props.more);\n---\n{all}'],
  ])('spread into the arguments of a call in %s are refused', async (file, code) => {
    expect(await said(file, code)).toContain('more arguments than the stack holds');
  });

  test('those that stand in a list are not', async () => {
    expect(await said('src/charts/x.ts', 'export const both = (a: number[], b: number[]) => [...a, ...b];')).toBe('');
  });
});

describe('caches of the model', () => {
  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } });
  const refused = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  const cache = 'export const known = new WeakMap<object, number>();';

  test.each(['src/derive/x.ts', 'src/charts/kit/x.ts', 'src/outputs/tables/x.ts', 'src/pages/x.astro'])(
    'one that no recorder sees is refused in %s',
    async (file) => {
      const code = file.endsWith('.astro') ? `---\n${cache}\n---\n<p></p>` : cache;
      expect(await refused(file, code)).toContain('no-restricted-globals');
    },
  );

  test('the one that it sees is not', async () => {
    const code =
      "import { remembered } from '../reads/remember.ts';\nexport const size = remembered('size', (list: readonly object[]) => list.length);";
    expect(await refused('src/derive/x.ts', code)).toEqual([]);
    expect(await refused('src/reads/x.ts', cache)).toEqual([]);
  });
});

describe('what only works on some systems', () => {
  const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } });
  const refused = async (filePath: string, code: string) =>
    (await eslint.lintText(code, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  const spawns = (call: string) => `import { spawnSync } from 'node:child_process';\nexport const a = ${call};`;

  test.each([
    spawns("spawnSync('node_modules/.bin/astro', ['build'])"),
    spawns('spawnSync(`${process.cwd()}/node_modules/.bin/astro`)'),
    spawns("spawnSync('sh', ['-c', 'ls'])"),
    spawns("spawnSync('npx', ['astro'])"),
    spawns("spawnSync('node', ['x.ts'])"),
    spawns('spawnSync(process.execPath, [], { shell: true })'),
    "import { execSync } from 'node:child_process';\nexport const a = execSync('ls');",
    "export const a = '/tmp/x';",
    'export const a = (name: string) => `/tmp/${name}`;',
  ])('%s is refused', async (code) => {
    for (const file of ['scripts/kit/x.ts', 'tests/commands/x.test.ts'])
      expect(await refused(file, code)).toContain('no-restricted-syntax');
  });

  test.each([
    spawns("spawnSync(process.execPath, [toolPath('astro'), 'build'])"),
    "export const a = join(tmpdir(), 'x');",
    "export const a = { node: 'node', path: 'a/tmp/b' };",
  ])('%s is not', async (code) =>
    expect(await refused('scripts/kit/x.ts', code)).not.toContain('no-restricted-syntax'),
  );
});
