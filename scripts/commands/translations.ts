/** `npm run translations`: lists English texts that nobody confirmed, and those older than their Vietnamese with what changed; --confirm says that they were read. */
import { join } from 'node:path';
import { TRANSLATIONS } from '../../src/model/read/translations.ts';
import { nearest } from '../../src/text/nearest.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { markedDifferences, registerOf } from '../kit/confirmed.ts';
import { goodContent } from '../kit/content.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { writeWhole } from '../kit/write-whole.ts';

export const command = defineCommand(import.meta, {
  name: 'translations',
  describe: {
    vi: 'kê bản tiếng Anh chưa ai xác nhận, và bản cũ hơn bản tiếng Việt cùng chỗ đã đổi; --confirm ghi là đã đọc lại',
    en: 'list English texts that nobody confirmed, and those older than their Vietnamese with what changed; --confirm records that they were read',
  },
  options: {
    root: ROOT,
    confirm: {
      value: 'ID',
      describe: {
        vi: 'mã kế hoạch, mã điều khoản, hoặc all cho mọi kế hoạch',
        en: 'the id of a plan or of a clause, or all for every plan',
      },
    },
  },
  examples: ['translations', 'translations -- --confirm hai-phong-2026'],
  run: ({ options: { confirm, root }, tell }) => {
    // Drafts are translated, too, before they are published.
    const { lines, plans } = goodContent(root, TRANSLATIONS, { drafts: true });
    const outdated = lines.filter(({ english_state }) => english_state === 'outdated');
    const unconfirmed = lines.filter(({ english_state }) => english_state === 'unconfirmed');
    if (confirm === undefined) {
      tell({
        vi: `${unconfirmed.length} bản tiếng Anh chưa ai xác nhận`,
        en: `${unconfirmed.length} English texts that nobody confirmed yet`,
      });
      for (const { id } of unconfirmed) console.log(`  ${id}`);
      tell({
        vi: `${outdated.length} bản tiếng Anh cũ hơn bản tiếng Việt; [-bỏ-] {+thêm+}`,
        en: `${outdated.length} English texts older than their Vietnamese; [-taken out-] {+added+}`,
      });
      for (const { id, english_from, last_text } of outdated)
        console.log(`  ${id}\n    ${markedDifferences(english_from ?? '', last_text.vi)}`);
      return EXIT.good;
    }
    const known = ['all', ...plans.map(({ id }) => id), ...lines.map(({ id }) => id)];
    if (!known.includes(confirm)) {
      const near = nearest(confirm, confirm.includes('/') ? known : ['all', ...plans.map(({ id }) => id)]);
      throw new Stop(EXIT.call, {
        vi: `Không có kế hoạch hay điều khoản “${confirm}”. Gần nhất: ${near}.`,
        en: `There is no plan or clause “${confirm}”. Nearest: ${near}.`,
      });
    }
    const isConfirmed = (id: string) => confirm === 'all' || id === confirm || id.startsWith(`${confirm}/`);
    writeWhole(join(root, TRANSLATIONS), registerOf(lines, isConfirmed));
    const count = [...outdated, ...unconfirmed].filter(({ id }) => isConfirmed(id)).length;
    tell({ vi: `${count} bản tiếng Anh đã xác nhận`, en: `${count} English texts confirmed` });
    return EXIT.good;
  },
});
