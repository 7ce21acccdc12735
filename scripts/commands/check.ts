/** `npm run check`: reads all content and prints every problem. Exit 1 when there is one. */
import { parseArgs } from 'node:util';
import { loadPublished } from '../../src/ledger/index.ts';
import { formatProblem } from '../../src/messages/problems.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' }, root: { type: 'string', default: '.' } } });
const locale = values.lang ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en';
const lang = locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';

const { site, problems } = loadPublished(values.root);
for (const problem of problems) console.error(formatProblem(problem, lang));
if (problems.length > 0) {
  console.error(
    lang === 'vi'
      ? `\n${problems.length} lỗi. Chưa dựng được trang.`
      : `\n${problems.length} problems. The site cannot be built.`,
  );
  process.exit(1);
}
const counts = [
  site.plans.length,
  site.clauses.length,
  site.duties.length,
  site.targets.length,
  site.agencies.length,
  site.instruments.length,
];
console.log(
  lang === 'vi'
    ? `Không có lỗi: ${counts[0]} kế hoạch, ${counts[1]} điều khoản, ${counts[2]} nhiệm vụ, ${counts[3]} chỉ tiêu, ${counts[4]} cơ quan, ${counts[5]} văn bản.`
    : `No problems: ${counts[0]} plans, ${counts[1]} clauses, ${counts[2]} duties, ${counts[3]} targets, ${counts[4]} agencies, ${counts[5]} instruments.`,
);
