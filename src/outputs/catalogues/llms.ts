/** `llms.txt`: where readers by machine find the plain text of plans, and the data. */
import { basename } from 'node:path/posix';
import { localised, planPath } from '../../derive/address.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { fullTextPath } from '../documents/llms-full.ts';
import { twinPath } from '../documents/twin-path.ts';
import type { Output } from '../kit/output.ts';
import { absolute } from '../../derive/publication.ts';

const link = (site: Site, name: string, path: string, note: string): string =>
  `- [${name}](${absolute(site, path)}): ${note}`;

const planLinks = (site: Site, lang: Lang): string[] =>
  site.plans.map((plan) => link(site, plan.short[lang], twinPath(planPath(plan), lang), plan.summary[lang]));

export const llmsOf = (described: readonly Output[]): Output => ({
  path: 'llms.txt',
  mediaType: 'text/plain',
  title: { vi: 'Cho trình đọc bằng máy', en: 'For readers by machine' },
  render: (site) => {
    const { publisher } = site;
    return [
      `# ${publisher.name.en} · ${publisher.name.vi}`,
      '',
      `> The learning-city plans of Vietnamese cities, clause by clause, in Vietnamese and English. Clauses are restated; the official text prevails. A target is not a result. Data of ${publisher.updated}, ${publisher.data_licence.id}.`,
      '',
      'The pages of plans, clauses, indicators, agencies, cities, features, instruments and comparisons have a plain Markdown twin: the address of the page without its final slash, with `.md`. English pages stand under `/en/`, Vietnamese ones have no prefix. Clause identifiers such as `hai-phong-2026/iv-1-3` never change; cite them.',
      '',
      '## Whole text',
      '',
      link(site, 'Everything in English', fullTextPath('en'), 'every plan and indicator in one file.'),
      link(site, 'Toàn văn tiếng Việt', fullTextPath('vi'), 'mọi kế hoạch và chỉ số trong một tệp.'),
      '',
      '## Plans',
      '',
      ...planLinks(site, 'en'),
      '',
      '## Kế hoạch',
      '',
      ...planLinks(site, 'vi'),
      '',
      '## Data',
      '',
      ...described.map((output) => link(site, basename(output.path), output.path, (output.summary ?? output.title).en)),
      '',
      '## Optional',
      '',
      link(site, 'About', localised('/about/', 'en'), 'who publishes this and how.'),
      link(site, 'Methods', localised('/methods/', 'en'), 'how clauses are restated and linked.'),
      link(site, 'How to cite', localised('/how-to-cite/', 'en'), 'permanent addresses and citations.'),
      '',
    ].join('\n');
  },
});
