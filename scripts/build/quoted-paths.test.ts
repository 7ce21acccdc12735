import { expect, test } from 'vitest';
import { quotedPaths, withQuotedPaths } from './quoted-paths.mjs';

const ROOT = "/home/Sở 'a' (b)/p";
const BROKEN = `import { onRequest as own } from '${ROOT}/src/middleware.ts';\nimport { sequence } from 'astro:middleware';`;

test('a quote in the name of the folder does not end the path', () => {
  expect(withQuotedPaths(ROOT)(BROKEN)).toBe(
    `import { onRequest as own } from "${ROOT}/src/middleware.ts";\nimport { sequence } from 'astro:middleware';`,
  );
});

test('only what Astro writes is mended, and only where it must be', () => {
  const { transform } = quotedPaths(ROOT);
  expect(transform(BROKEN, '\0virtual:astro:middleware')?.code).toContain(`"${ROOT}/src`);
  expect(transform(BROKEN, `${ROOT}/src/x.ts`)).toBeNull();
  expect(quotedPaths('/home/p').transform(BROKEN, '\0virtual:astro:middleware')).toBeNull();
});
