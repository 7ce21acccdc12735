/** `npm run lint`: the gates that code must pass. */
import { defineCommand } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';
import { runGates } from '../test/gates.ts';

export const command = defineCommand(import.meta, {
  name: 'lint',
  describe: {
    vi: 'kiểm tra kiểu của TypeScript và thành phần Astro, ESLint, Prettier',
    en: 'types of TypeScript and Astro components, ESLint with the one-way rule, Prettier',
  },
  options: {},
  run: async ({ tell, warn }) => {
    const { failed } = await runGates();
    if (failed.length === 0) {
      tell({ vi: 'Tất cả đều qua.', en: 'All gates hold.' });
      return EXIT.good;
    }
    warn({ vi: `Không qua: ${failed.join(', ')}`, en: `Gates that do not hold: ${failed.join(', ')}` });
    return EXIT.problems;
  },
});
