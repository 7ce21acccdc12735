/** Lint: type-aware rules, and the one-way rule of the house. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Each folder of the code, and those below it that it may import from. Nothing on the same floor; nothing above. */
const LAYERS = {
  text: [],
  reads: ['text'],
  messages: ['text'],
  model: ['text', 'messages'],
  ledger: ['text', 'messages', 'model'],
  i18n: ['text', 'model'],
  derive: ['text', 'reads', 'model', 'ledger', 'i18n'],
  hosting: ['text', 'model', 'ledger', 'i18n', 'derive'],
  charts: ['text', 'reads', 'model', 'i18n', 'derive'],
  markdown: ['text', 'messages', 'model', 'i18n', 'derive'],
  outputs: ['text', 'reads', 'model', 'ledger', 'i18n', 'derive', 'hosting'],
  search: ['text', 'reads', 'model', 'i18n', 'derive'],
  audit: ['text', 'messages', 'model'],
  reporting: ['text', 'messages', 'model', 'i18n', 'derive'],
  offline: ['i18n'],
  synthetic: [],
};

/** Floors inside a layer, from the ground up: a folder imports only from folders named before it. */
const FLOORS = {
  model: ['schema', 'read', 'link', 'check'],
  charts: ['kit'],
  outputs: ['kit', 'tables', 'formats', 'documents', 'feeds', 'catalogues', 'releases'],
  search: ['language', 'index', 'ask', 'page'],
};

const ALL = [...Object.keys(LAYERS), 'components', 'layouts', 'pages'];
const RULE =
  'One-way rule: text ← messages, reads ← model ← ledger, i18n ← derive ← hosting, charts, markdown, outputs, search ← components, layouts ← pages. See CONTRIBUTING.md, “The house”.';

const CACHES =
  'What is found in the model is kept by `remembered` (src/reads/remember.ts) alone. See docs/decisions/0009.';

const forbid = (names, message) => ({
  group: names.flatMap((name) => [`**/${name}/*`, `**/${name}/**`]),
  message,
});
const knowsAstro = {
  group: ['astro:*', 'virtual:*', 'astro/*', '**/site.ts'],
  message: `${RULE} Only pages, .astro files and site.ts know Astro or the loaded site.`,
};

const oneWay = Object.entries(LAYERS).flatMap(([layer, below]) => {
  const others = forbid(
    ALL.filter((other) => other !== layer && !below.includes(other)),
    RULE,
  );
  const floors = FLOORS[layer] ?? [];
  return [
    {
      files: [`src/${layer}/**/*.ts`],
      ignores: ['**/*.test.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: [others, knowsAstro] }] },
    },
    ...floors.map((floor, index) => ({
      files: [`src/${layer}/${floor}/**/*.ts`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              others,
              knowsAstro,
              ...floors.slice(index + 1).map((above) => ({
                group: [`../${above}/*`, `../../${above}/*`, `**/${layer}/${above}/*`],
                message: `One-way rule inside ${layer}: ${floors.join(' ← ')}. See CONTRIBUTING.md, “The house”.`,
              })),
            ],
          },
        ],
      },
    })),
  ];
});

const TEXT = ['Literal[value=/[A-Za-zÀ-ỹ]{2}/]', 'TemplateLiteral > TemplateElement[value.raw=/[A-Za-zÀ-ỹ]{2}/]'];
const WORDS =
  'Words of the interface stand in src/i18n/words, those of messages in src/messages. See CONTRIBUTING.md, “Words”.';
/** A pair of texts, of lists of texts or of groups of texts, where `owner` is not what it stands for. Words that are looked up are no text. */
const pairs = (owner) =>
  TEXT.flatMap((text) => [text, `ArrayExpression > ${text}`, `ObjectExpression > Property > ${text}`]).map((text) => ({
    selector: `${owner}ObjectExpression:has(> Property[key.name='en']):not(:has(> Property[key.name='en'][value.regex])) > Property[key.name='vi'] > ${text}`,
    message: WORDS,
  }));
/** Words chosen by a question after the language. Codes, such as `en-GB`, are short; addresses have a slash. */
const choices = ['consequent', 'alternate'].map((side) => ({
  selector: `ConditionalExpression[test.right.value=/^(?:vi|en)$/] > .${side}:matches(Literal[value=/^[^\u002f]*(?:[A-Za-zÀ-ỹ]{6}| [A-Za-zÀ-ỹ])/], TemplateLiteral:has(TemplateElement[value.raw=/^[^\u002f]*(?:[A-Za-zÀ-ỹ]{6}| [A-Za-zÀ-ỹ])/]))`,
  message: WORDS,
}));
/** What the definition of an output says of itself, and the codes of the two languages. */
const OWN = '/^(?:title|summary|CODES|LANGUAGES)$/';

const EVERYWHERE = 'Commands run on every system: see CONTRIBUTING.md, “Run a program”.';
/** What only works on some systems: a shell, programs by their `.bin` link or by the path of the caller, folders with a fixed name. */
const ONLY_SOME = [
  ...['Literal[value', 'TemplateElement[value.raw'].flatMap((text) => [
    `${text}=/node_modules[\\u002F\\\\]\\.bin/]`,
    `${text}=/^\\u002Ftmp(\\u002F|$)/]`,
  ]),
  'Literal[value=/^(sh|bash|cmd|cmd\\.exe)$/]',
  'Property[key.name="shell"]',
  'ImportDeclaration[source.value=/child_process$/] > ImportSpecifier[imported.name=/^exec(Sync)?$/]',
  'CallExpression[callee.name=/^(spawn|spawnSync|execFile|execFileSync|fork)$/] > Literal.arguments:first-child[value=/^(npm|npx|node|astro|vite|vitest|eslint|prettier|tsc)$/]',
].map((selector) => ({ selector, message: EVERYWHERE }));

const MANY = 'A list as long as the content is more arguments than the stack holds: src/text/many.ts.';
/** Lists that are spread into the arguments of a call that takes any number. */
const SPREAD = ['callee.property.name=/^(?:push|unshift)$/', 'callee.object.name="Math"'].map((callee) => ({
  selector: `CallExpression[${callee}] > SpreadElement`,
  message: MANY,
}));

export default tseslint.config(
  {
    ignores: [
      'dist*/',
      '.dist*/',
      'node_modules/',
      '.astro/',
      '.cache/',
      'public/',
      'schemas/',
      'reports/',
      'tests/gates/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is meant; everything else in a template is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...oneWay,
  {
    files: ['src/{components,layouts}/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [forbid(['pages'], RULE)] }] },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [forbid(['components', 'layouts', 'pages'], RULE)] }] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', '**/testing.ts', 'src/{i18n,messages,outputs,hosting}/**'],
    rules: { 'no-restricted-syntax': ['error', ...pairs(''), ...choices, ...SPREAD] },
  },
  {
    files: ['scripts/**/*.{ts,mjs}'],
    // npm is a shell script on Windows; the limit of open files is asked of a shell where there is one.
    ignores: ['scripts/setup.mjs', 'scripts/kit/open-files.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ONLY_SOME, ...SPREAD] },
  },
  {
    files: ['tests/**/*.{ts,mjs}'],
    // The line for SQLite is asked of a shell where there is one; samples are refused on purpose.
    ignores: [
      'tests/formats/use.test.ts',
      // The recipe is a shell script; where there is no shell it cannot be used either.
      'tests/commands/object-storage.test.ts',
      'tests/commands/lint.test.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...ONLY_SOME] },
  },
  {
    files: ['src/{outputs,hosting}/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/outputs/tables/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...pairs(`:not(Property[key.name=${OWN}], VariableDeclarator[id.name=${OWN}]) > `),
        ...choices,
        ...SPREAD,
      ],
    },
  },
  {
    files: ['src/{i18n,messages}/**/*.ts', 'src/outputs/tables/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SPREAD] },
  },
  {
    // What a page has read of the model is recorded, so that it is made again when that changes: a cache of one's own is not seen.
    files: ['src/{derive,charts,markdown,outputs,components,layouts,pages}/**/*.{ts,astro}', 'src/site.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'WeakMap', message: CACHES }] },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
