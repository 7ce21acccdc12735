/** `npm run check`: reads all content and prints every problem. */
import { siteCounts } from '../../src/derive/counts.ts';
import { checkFolder } from '../../src/check.ts';
import { formatProblem } from '../../src/messages/problems.ts';
import { countEn } from '../../src/i18n/format/plural.ts';
import { load } from '../../src/model/read/load.ts';
import { shareReadings } from '../build/share-readings.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';

export const command = defineCommand(import.meta, {
  name: 'check',
  describe: {
    vi: 'đọc toàn bộ nội dung và kê mọi lỗi: tệp, dòng, sai gì, phải viết gì',
    en: 'read all content and print every problem: file, line, what is wrong, what to write',
  },
  options: { root: ROOT },
  examples: ['check', 'check -- --lang vi'],
  run: ({ options: { root }, lang, tell, warn }) => {
    shareReadings();
    const { site, problems } = checkFolder(root);
    for (const problem of problems) console.error(formatProblem(problem, lang));
    if (problems.length > 0) {
      warn({
        vi: `\n${problems.length} lỗi. Chưa dựng được trang.`,
        en: `\n${problems.length} problems. The site cannot be built.`,
      });
      return EXIT.problems;
    }
    // Counted as on the pages: `src/derive/counts.ts`.
    const { plans, clauses, duties, targets, agencies, instruments } = siteCounts(site);
    tell({
      vi: `Không có lỗi: ${plans} kế hoạch, ${clauses} điều khoản, ${duties} nhiệm vụ, ${targets} chỉ tiêu, ${agencies} cơ quan, ${instruments} văn bản.`,
      en: `No problems: ${plans} plans, ${clauses} clauses, ${duties} duties, ${targets} targets, ${agencies} agencies, ${instruments} instruments.`,
    });
    const drafts = load(root, []).plans.filter(({ plan }) => plan.spec.state === 'draft');
    if (drafts.length > 0) {
      const names = drafts.map(({ folder }) => folder).join(', ');
      tell({
        vi: `Ngoài ra ${drafts.length} dự thảo, đã kiểm tra mà không đếm và không công bố: ${names} (npm run preview).`,
        en: `Besides, ${countEn(drafts.length, 'draft', 'drafts')}, checked but neither counted nor published: ${names} (npm run preview).`,
      });
    }
    return EXIT.good;
  },
});
