/** `npm run build`: builds the site. */
import { build } from '../build/build-site.ts';
import { defineCommand, DIST, ROOT } from '../kit/command.ts';

export const command = defineCommand(import.meta, {
  name: 'build',
  describe: {
    vi: 'dựng trang vào dist/; lỗi thì dist/ cũ giữ nguyên',
    en: 'build the site into dist/; a build that fails leaves the last good dist/ as it was',
  },
  options: {
    root: ROOT,
    out: DIST,
    afresh: {
      describe: {
        vi: 'làm lại mọi trang, không lấy trang nào của lần dựng trước',
        en: 'make every page again and take none from the last build',
      },
    },
  },
  run: async ({ options: { root, out, afresh }, lang }) => {
    await build(root, out, lang, { afresh });
  },
});
