/** `npm run audit -- --sources DIR`: compares the plans with the official texts. Exit 1 on any finding not explained. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from '../../src/audit/index.ts';
import { formatReports } from '../../src/audit/format.ts';
import { loadModel } from '../../src/model/index.ts';

const { values } = parseArgs({
  options: {
    sources: { type: 'string' },
    plan: { type: 'string' },
    lang: { type: 'string' },
    root: { type: 'string', default: '.' },
  },
});
const locale = values.lang ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en';
const lang = locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
const sources = values.sources;
if (sources === undefined || !existsSync(sources)) {
  console.error(
    lang === 'vi'
      ? 'Cần --sources THƯ_MỤC: nơi có văn bản chính thức <kế-hoạch>.txt.'
      : 'Give --sources DIR: the folder with the official texts, <plan-id>.txt.',
  );
  process.exit(2);
}

const { site, problems } = loadModel(values.root);
if (problems.length > 0)
  console.error(
    lang === 'vi'
      ? `${problems.length} lỗi khi đọc nội dung; xem npm run check.`
      : `${problems.length} problems in the content; see npm run check.`,
  );
const texts = new Map(
  site.plans
    .map(({ id }) => [id, join(sources, `${id}.txt`)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([id, path]) => [id, readFileSync(path, 'utf8')]),
);
const reports = audit(site, texts).filter(({ plan }) => values.plan === undefined || plan === values.plan);
console.log(formatReports(reports, lang));
const without = site.plans.filter(({ id }) => !texts.has(id));
for (const { id } of without)
  console.error(lang === 'vi' ? `${id}: không có văn bản trong ${sources}` : `${id}: no text in ${sources}`);
if (without.length > 0 || reports.some(({ findings }) => findings.some(({ explained }) => !explained))) process.exit(1);
