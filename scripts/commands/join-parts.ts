/** `npm run join-parts`: puts parts that were built apart together into a site. */
import { defineCommand, DIST, ROOT, WORKSHOP } from '../kit/command.ts';
import { join } from '../parts/join.ts';

export const command = defineCommand(import.meta, {
  name: 'join-parts',
  describe: {
    vi: 'ghép các phần đã dựng thành một trang; thiếu hoặc hỏng một phần thì dist/ cũ giữ nguyên',
    en: 'put parts that were built together into a site; a part that is missing or broken leaves dist/ as it was',
  },
  options: { root: ROOT, work: WORKSHOP, out: DIST },
  run: ({ options: { root, work, out }, tell }) => {
    join(root, work, out, tell);
  },
});
