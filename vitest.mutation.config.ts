/** The tests that mutants must not survive: those that need nothing built. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/{derive,i18n,search}/**/*.test.ts', 'src/model/dates.test.ts'],
    // As in the quick tests: they share what they import, which is most of the time of a run.
    isolate: false,
    env: { TZ: 'UTC', LANG: 'en' },
  },
});
