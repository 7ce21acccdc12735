/** Lint: the usual rules, and the one-way rule of the house. */
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Each room, and the rooms it may import from. Nothing on the same floor; nothing above. */
const ROOMS = {
  model: [],
  i18n: [],
  derive: ['model', 'i18n'],
  outputs: ['model', 'i18n', 'derive'],
  charts: ['model', 'i18n', 'derive'],
  markdown: ['model', 'i18n', 'derive'],
  search: ['model', 'i18n', 'derive'],
  audit: ['model'],
  synthetic: [],
  offline: ['i18n'],
  reporting: ['model', 'i18n', 'derive'],
};
const ALL = [...Object.keys(ROOMS), 'components', 'layouts', 'pages'];
const RULE = 'One-way rule: i18n, model ← derive ← outputs, charts, markdown, search ← components, layouts ← pages. See CONTRIBUTING.md, “The house”.';

const oneWay = Object.entries(ROOMS).map(([room, below]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ALL.filter((other) => other !== room && !below.includes(other)).flatMap((other) => [`**/${other}/*`, `**/${other}/**`]), message: RULE },
          { group: ['astro:*', 'astro/*', '**/site.ts'], message: `${RULE} Only pages, .astro files, site.ts and content.config.ts know Astro or the loaded site.` },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['dist*/', 'node_modules/', '.astro/', '.cache/', 'public/', 'schemas/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...oneWay,
  {
    files: ['src/{components,layouts}/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['**/pages/*', '**/pages/**'], message: RULE }] }] },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['**/components/**', '**/layouts/**', '**/pages/**'], message: RULE }] }] },
  },
  { rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] } },
];
