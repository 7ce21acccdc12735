import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const messages = async (filePath: string, code: string) =>
  (await eslint.lintText(code, { filePath })).flatMap((result) => result.messages.map(({ message }) => message));

/** Each line breaks the one-way rule; the lint must say so by name. */
test.each([
  ['src/model/x.ts', "import { words } from '../i18n/words.ts';\nexport const a = words;"],
  ['src/model/schema/x.ts', "import { planPath } from '../../derive/address.ts';\nexport const a = planPath;"],
  ['src/i18n/x.ts', "import type { Lang } from '../model/schema/common.ts';\nexport type A = Lang;"],
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
