/** `npm run build-parts`: builds all parts with Turborepo, those that changed, and puts them together. */
import { defineCommand, DIST, ROOT, WORKSHOP } from '../kit/command.ts';
import { needReadablePaths } from '../kit/folder-names.ts';
import { runParts } from '../parts/engine.ts';
import { join } from '../parts/join.ts';
import { listsOf } from '../parts/part-lists.ts';
import { writeWorkshop } from '../parts/workshop.ts';

export const command = defineCommand(import.meta, {
  name: 'build-parts',
  describe: {
    vi: 'dựng trang theo từng phần bằng Turborepo: chỉ dựng lại phần đã đổi, rồi ghép',
    en: 'build the site in parts with Turborepo: only parts that changed, then put them together',
  },
  options: { root: ROOT, work: WORKSHOP, out: DIST },
  run: ({ options: { root, work, out }, lang, tell }) => {
    needReadablePaths(root);
    const lists = listsOf(root);
    writeWorkshop(work, root, lists);
    runParts(work, lists, lang);
    join(root, work, out, tell);
  },
});
