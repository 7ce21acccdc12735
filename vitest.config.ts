/** Tests in parts, by what they need: nothing, the real content, whole commands, the built site, programs of others, a browser. */
import { configDefaults, defineConfig } from 'vitest/config';
import { Lanes } from './scripts/test/order.ts';

/** What a part needs is made by its set-up, once, and only when one of its tests is run. */
const part = (name: string, include: readonly string[], ...setup: readonly string[]) => ({
  extends: true as const,
  test: { name, include: [...include], globalSetup: setup.map((file) => `tests/setup/${file}.ts`) },
});

/** Quick tests keep nothing from each other, so that they share what they import. */
const unit = part('unit', ['src/**/*.test.ts', 'scripts/**/*.test.ts']);

export default defineConfig({
  test: {
    env: { TZ: 'UTC', LANG: 'en' },
    // No test is bounded by the clock; this only ends a run that hangs.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    maxWorkers: 2,
    sequence: { sequencer: Lanes },
    exclude: [...configDefaults.exclude, '.cache/**'],
    projects: [
      { ...unit, test: { ...unit.test, isolate: false } },
      part('content', ['tests/content/**/*.test.ts']),
      part('breakages', ['tests/breakages/**/*.test.ts']),
      part('commands', ['tests/commands/**/*.test.ts']),
      part('site', ['tests/site/**/*.test.ts'], 'built'),
      part('formats', ['tests/formats/**/*.test.ts'], 'built', 'formats'),
      part('browser', ['tests/browser/**/*.test.ts'], 'built', 'browser'),
    ],
  },
});
