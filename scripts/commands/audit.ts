/** `npm run audit`: compares the plans with the official texts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReports } from '../../src/audit/format.ts';
import { audit } from '../../src/audit/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { nearest } from '../../src/text/nearest.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';

export const command = defineCommand(import.meta, {
  name: 'audit',
  describe: {
    vi: 'so kế hoạch với văn bản chính thức <kế-hoạch>.txt; điều chưa được giải thích là lỗi',
    en: 'compare the plans with the official texts <plan>.txt; a finding that nothing explains is a problem',
  },
  options: {
    sources: {
      value: 'DIR',
      describe: { vi: 'thư mục có văn bản chính thức <kế-hoạch>.txt', en: 'folder of the official texts, <plan>.txt' },
    },
    plan: { value: 'PLAN', describe: { vi: 'chỉ kế hoạch này', en: 'this plan only' } },
    root: ROOT,
  },
  examples: ['audit -- --sources ../texts', 'audit -- --sources ../texts --plan hai-phong-2026'],
  run: ({ options: { sources, plan, root }, lang, warn }) => {
    if (sources === undefined || !existsSync(sources))
      throw new Stop(EXIT.call, {
        vi: 'Cần --sources THƯ_MỤC: nơi có văn bản chính thức <kế-hoạch>.txt.',
        en: 'Give --sources DIR: the folder with the official texts, <plan-id>.txt.',
      });
    const { site, problems } = loadModel(root);
    if (problems.length > 0)
      warn({
        vi: `${problems.length} lỗi khi đọc nội dung; xem npm run check.`,
        en: `${problems.length} problems in the content; see npm run check.`,
      });
    const ids = site.plans.map(({ id }) => id);
    if (plan !== undefined && !ids.includes(plan))
      throw new Stop(EXIT.call, {
        vi: `Không có kế hoạch “${plan}”. Gần nhất: ${nearest(plan, ids)}.`,
        en: `There is no plan “${plan}”. Nearest: ${nearest(plan, ids)}.`,
      });
    const texts = new Map(
      ids
        .map((id) => [id, join(sources, `${id}.txt`)] as const)
        .filter(([, path]) => existsSync(path))
        .map(([id, path]) => [id, readFileSync(path, 'utf8')]),
    );
    const reports = audit(site, texts).filter((report) => plan === undefined || report.plan === plan);
    console.log(formatReports(reports, lang));
    const without = ids.filter((id) => !texts.has(id));
    for (const id of without)
      warn({ vi: `${id}: không có văn bản trong ${sources}`, en: `${id}: no text in ${sources}` });
    const open = reports.some(({ findings }) => findings.some(({ explained }) => !explained));
    return without.length > 0 || open ? EXIT.problems : EXIT.good;
  },
});
