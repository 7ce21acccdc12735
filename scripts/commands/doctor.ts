/** `npm run doctor`: says what is missing before the site goes public: on this machine, of the publisher, in the content, at the host. */
import { checkFolder } from '../../src/check.ts';
import { openLines } from '../../src/model/check/placeholders.ts';
import { load } from '../../src/model/read/load.ts';
import { doubtsOf } from '../../src/derive/doubts.ts';
import { addressNamed } from '../../src/derive/publication.ts';
import { checkContent } from '../doctor/content.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkMachine } from '../doctor/machine.ts';
import { checkCited, checkPublished, siteNamed } from '../doctor/published.ts';
import { checkPublisher } from '../doctor/publisher.ts';
import { linesOf } from '../doctor/report.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';
import { isNewEnough } from '../kit/installed.mjs';
import { which } from '../test/tools.ts';

const idsOf = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);

/** The published site knows nothing of drafts. */
const draftsBelow = (root: string): { id: string; open: number }[] =>
  load(root, []).plans.flatMap((files) =>
    files.plan.spec.state === 'draft' ? [{ id: files.plan.spec.id, open: openLines(files).length }] : [],
  );

async function findings(root: string, address: URL | null, sources: boolean): Promise<Finding[]> {
  const { site, problems } = checkFolder(root);
  const node = process.versions.node;
  return [
    ...checkMachine({ node, newEnough: isNewEnough(node), program: which }),
    ...checkPublisher(site.publisher, addressNamed(site.publisher.base_address), new Date().toISOString().slice(0, 10)),
    ...checkContent({
      problems: problems.length,
      drafts: draftsBelow(root),
      stale: idsOf(site.lines.filter(({ english_state }) => english_state === 'outdated')),
      unconfirmed: idsOf(site.lines.filter(({ english_state }) => english_state === 'unconfirmed')),
      uncertain: doubtsOf(site).length,
      unsourced: site.plans.filter(({ source }) => source.url === undefined).map(({ id }) => id),
    }),
    ...(address === null ? [] : await checkPublished(address, site, false)),
    ...(sources ? await checkCited(site) : []),
  ];
}

export const command = defineCommand(import.meta, {
  name: 'doctor',
  describe: {
    vi: 'nói những gì còn thiếu trước khi công bố: trên máy, về đơn vị công bố, trong nội dung, ở máy chủ',
    en: 'say what is missing before going public: on this machine, of the publisher, in the content, at the host',
  },
  options: {
    root: ROOT,
    strict: { describe: { vi: 'còn thiếu thì kết thúc bằng mã 1', en: 'exit with 1 when something is missing' } },
    address: {
      value: 'ADDRESS',
      describe: {
        vi: 'hỏi cả trang đang công bố ở địa chỉ này; không có thì không dùng mạng',
        en: 'ask the site that is published there, too; without it no network is used',
      },
    },
    json: { describe: { vi: 'in ra dạng JSON, cho chương trình', en: 'print as JSON, for programs' } },
    sources: { describe: { vi: 'hỏi cả các nguồn được dẫn', en: 'ask the sources that are cited, too' } },
  },
  examples: ['doctor', 'doctor -- --strict', 'doctor -- --address https://plans.example'],
  run: async ({ options: { root, strict, address, sources, json }, lang, tell }) => {
    const all = await findings(root, address === undefined ? null : siteNamed('address', address), sources);
    const bad = all.filter(({ state }) => state === 'bad').length;
    if (json) console.log(JSON.stringify(all, null, 1));
    else {
      for (const line of linesOf(all, lang)) console.log(line);
      tell(
        bad === 0
          ? { vi: '\nSẵn sàng công bố.', en: '\nReady to go public.' }
          : { vi: `\n${bad} việc phải làm trước khi công bố.`, en: `\n${bad} things to do before going public.` },
      );
    }
    return bad > 0 && (strict || address !== undefined || sources) ? EXIT.problems : EXIT.good;
  },
});
