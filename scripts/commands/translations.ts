/** `npm run translations`: lists English texts older than their Vietnamese; --confirm says that they were read again. */
import { join } from 'node:path';
import { TRANSLATION_COLUMNS, TRANSLATIONS } from '../../src/model/read/translations.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { nearest } from '../../src/text/nearest.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { goodContent } from '../kit/content.ts';
import { writeWhole } from '../kit/write-whole.ts';
import { EXIT, Stop } from '../kit/exit.ts';

export const command = defineCommand(import.meta, {
  name: 'translations',
  describe: {
    vi: 'kê bản tiếng Anh cũ hơn bản tiếng Việt; --confirm ghi là đã đọc lại',
    en: 'list English texts older than their Vietnamese; --confirm records that they were read again',
  },
  options: {
    root: ROOT,
    confirm: {
      value: 'PLAN',
      describe: { vi: 'mã kế hoạch, hoặc all cho mọi kế hoạch', en: 'the id of a plan, or all for every plan' },
    },
  },
  examples: ['translations', 'translations -- --confirm hai-phong-2026'],
  run: ({ options: { confirm, root }, tell }) => {
    const site = goodContent(root, TRANSLATIONS);
    const stale = site.lines.filter((line) => !line.english_current);
    if (confirm === undefined) {
      for (const line of stale) console.log(line.id);
      tell({
        vi: `${stale.length} bản tiếng Anh cần đọc lại`,
        en: `${stale.length} English texts to read again`,
      });
      return undefined;
    }
    const plans = ['all', ...site.plans.map(({ id }) => id)];
    if (!plans.includes(confirm)) {
      const near = nearest(confirm, plans);
      throw new Stop(EXIT.call, {
        vi: `Không có kế hoạch “${confirm}”. Gần nhất: ${near}.`,
        en: `There is no plan “${confirm}”. Nearest: ${near}.`,
      });
    }
    const confirmed = (plan: string) => confirm === 'all' || confirm === plan;
    const rows = site.lines
      .filter((line) => line.english_current || confirmed(line.plan.id))
      .map((line) => `${line.id},${fingerprint(line.text.vi)}`);
    writeWhole(join(root, TRANSLATIONS), `${TRANSLATION_COLUMNS.join(',')}\n${rows.join('\n')}\n`);
    const count = stale.filter((line) => confirmed(line.plan.id)).length;
    tell({ vi: `${count} bản tiếng Anh đã xác nhận`, en: `${count} English texts confirmed` });
  },
});
