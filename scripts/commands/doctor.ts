/** `npm run doctor`: says what is missing before the site goes public: on this machine, of the publisher, in the content, at the host. */
import { checkFolder } from '../../src/check.ts';
import { addressNamed } from '../../src/derive/publication.ts';
import { readBaseAddress } from '../../src/text/base-address.ts';
import type { Published } from '../../src/ledger/index.ts';
import { askBelow, certificateEnd, statusOf } from '../doctor/ask.ts';
import { checkContent } from '../doctor/content.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkHost } from '../doctor/host.ts';
import { checkMachine } from '../doctor/machine.ts';
import { checkPublisher } from '../doctor/publisher.ts';
import { checkCertificate, checkSources } from '../doctor/sources.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { isNewEnough } from '../kit/installed.mjs';
import { which } from '../test/tools.ts';

const SIGNS = { good: '✓', note: '·', bad: '✗' } as const;

/** Every address that plans, values and cities name as their source, once each. */
const sourcesOf = ({ plans, observations, cities }: Published): string[] =>
  [
    ...new Set(
      [
        ...plans.map(({ source }) => source.url),
        ...observations.map(({ source }) => source.url),
        ...cities.map(({ membership }) => membership?.source.url),
        ...cities.flatMap(({ breaks = [] }) => breaks.flatMap(({ sources }) => sources.map(({ url }) => url))),
      ].filter((url) => url !== undefined),
    ),
  ].sort();

async function findings(root: string, address: string | undefined, sources: boolean): Promise<Finding[]> {
  const { site, problems } = checkFolder(root);
  const node = process.versions.node;
  const here = [
    ...checkMachine({ node, newEnough: isNewEnough(node), program: which }),
    ...checkPublisher(site.publisher, addressNamed(site.publisher.base_address), new Date().toISOString().slice(0, 10)),
    ...checkContent({
      problems: problems.length,
      stale: site.lines.filter(({ english_current }) => !english_current).map(({ id }) => id),
      unsourced: site.plans.filter(({ source }) => source.url === undefined).map(({ id }) => id),
    }),
  ];
  const there =
    address === undefined
      ? []
      : [...(await checkHost(askBelow(address))), ...checkCertificate(await certificateEnd(address), Date.now())];
  const found: { url: string; status: number | null }[] = [];
  // One after another: nobody is asked twice at once.
  for (const url of sources ? sourcesOf(site) : []) found.push({ url, status: await statusOf(url) });
  return [...here, ...there, ...checkSources(found)];
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
    sources: { describe: { vi: 'hỏi cả các nguồn được dẫn', en: 'ask the sources that are cited, too' } },
  },
  examples: ['doctor', 'doctor -- --strict', 'doctor -- --address https://plans.example'],
  run: async ({ options: { root, strict, address, sources }, lang, tell }) => {
    if (address !== undefined && !/^http:\/\/127\.0\.0\.1:\d+\//.test(address)) {
      const fault = readBaseAddress(address);
      if (typeof fault === 'string')
        throw new Stop(EXIT.call, {
          vi: `“${address}” không phải là địa chỉ của một trang (${fault}). Ví dụ: --address https://example.vn`,
          en: `“${address}” is no address of a site (${fault}). For example: --address https://example.org`,
        });
    }
    const all = await findings(root, address, sources);
    for (const { state, words, todo } of all) {
      console.log(`${SIGNS[state]} ${words[lang]}`);
      if (todo !== undefined && state !== 'good') console.log(`    → ${todo[lang]}`);
    }
    const bad = all.filter(({ state }) => state === 'bad').length;
    tell(
      bad === 0
        ? { vi: '\nSẵn sàng công bố.', en: '\nReady to go public.' }
        : { vi: `\n${bad} việc phải làm trước khi công bố.`, en: `\n${bad} things to do before going public.` },
    );
    const watched = address !== undefined || sources;
    return bad > 0 && (strict || watched) ? EXIT.problems : EXIT.good;
  },
});
