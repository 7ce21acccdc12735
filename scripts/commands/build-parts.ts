/** `npm run build-parts`: builds parts with Turborepo, those that changed, and puts them together when all are there. */
import { defineCommand, DIST, ROOT, WORKSHOP } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { needReadablePaths } from '../kit/folder-names.ts';
import { runParts } from '../parts/engine.ts';
import { join } from '../parts/join.ts';
import { listsOf } from '../parts/part-lists.ts';
import { readShare, shareOf } from '../parts/shares.ts';
import { listIn, namesIn, writeWorkshop } from '../parts/workshop.ts';

export const command = defineCommand(import.meta, {
  name: 'build-parts',
  describe: {
    vi: 'dựng trang theo từng phần bằng Turborepo: chỉ dựng lại phần đã đổi, rồi ghép',
    en: 'build the site in parts with Turborepo: only parts that changed, then put them together',
  },
  options: {
    root: ROOT,
    work: WORKSHOP,
    out: DIST,
    only: {
      value: 'NAME',
      many: true,
      describe: {
        vi: 'chỉ dựng phần này, theo danh sách của npm run parts, không ghép; viết được nhiều lần',
        en: 'build this part alone, as npm run parts has listed it, and put nothing together; may be given several times',
      },
    },
    share: {
      value: 'K/N',
      describe: {
        vi: 'như --only, cho các phần của việc thứ K trong N việc',
        en: 'like --only, for the parts of job K of N',
      },
    },
  },
  examples: ['build-parts', 'build-parts -- --only hai-phong', 'build-parts -- --share 2/4'],
  run: ({ options: { root, work, out, only, share }, lang, tell }) => {
    needReadablePaths(root);
    const some = [...(only ?? []), ...(share === undefined ? [] : inShare(work, share))];
    if (only !== undefined || share !== undefined) {
      if (some.length > 0)
        runParts(
          work,
          some.map((name) => listIn(work, name)),
          lang,
        );
      return;
    }
    const lists = listsOf(root);
    writeWorkshop(work, root, lists);
    runParts(work, lists, lang);
    join(root, work, out, tell);
  },
});

function inShare(work: string, text: string): string[] {
  const share = readShare(text);
  if (share !== null) return shareOf(namesIn(work), share);
  throw new Stop(EXIT.call, {
    vi: `--share ${text}: viết số thứ tự và số việc, như 2/4.`,
    en: `--share ${text}: write the number of the job and how many there are, as in 2/4.`,
  });
}
