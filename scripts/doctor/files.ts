/** Every file of a published site against its manifest, or a sample of them. */
import { goneFile, notFoundFile } from '../../src/hosting/facts.ts';
import { MANIFEST, readManifest, type PublishedFile } from '../../src/hosting/manifest.ts';
import { extensionOf } from '../../src/hosting/types.ts';
import type { Moves } from '../../src/ledger/moves.ts';
import type { Words } from '../kit/exit.ts';
import type { Ask } from './ask.ts';
import { finding, some, type Finding } from './finding.ts';
import { FAULTS, isFeed, judge, type Fault, type Judged } from './judge.ts';

/** How many of a large site are looked at when only a sample is asked for. */
const SAMPLE = 40;
/** Asked at once: quick enough for thousands of files, and no burden to a small host. */
const AT_ONCE = 6;

const AGAIN = {
  vi: 'Tải lên lại toàn bộ trang; xem npm run publish-site.',
  en: 'Upload the whole site again; see npm run publish-site.',
};
const SETTINGS = {
  vi: 'Dùng tệp cấu hình mà bản dựng đã ghi cho máy chủ.',
  en: 'Use the settings that the build has written for the host.',
};
const SAID: Readonly<Record<Fault, { what: Words; todo: Words }>> = {
  missing: {
    what: { vi: 'thiếu, trang chỉ được tải lên một phần', en: 'missing, the site is uploaded in part only' },
    todo: AGAIN,
  },
  changed: {
    what: { vi: 'khác với lúc dựng', en: 'not as they were built' },
    todo: {
      vi: `${AGAIN.vi} Nếu máy chủ hay CDN tự sửa trang (rút gọn, chèn script), hãy tắt việc ấy.`,
      en: `${AGAIN.en} If the host or its CDN rewrites pages (minifies, adds scripts), turn that off.`,
    },
  },
  type: { what: { vi: 'sai loại', en: 'wrong type' }, todo: SETTINGS },
  'other-type': {
    what: { vi: 'loại khác với bảng của ta', en: 'another type than in our table' },
    todo: SETTINGS,
  },
  charset: { what: { vi: 'không ghi UTF-8', en: 'not said to be UTF-8' }, todo: SETTINGS },
  'no-policy': {
    what: { vi: 'không có Content-Security-Policy', en: 'no Content-Security-Policy' },
    todo: {
      vi: 'Trang đang công bố không do phần mềm này dựng, hoặc quá cũ; dựng và tải lên lại.',
      en: 'What is published is not of this program, or too old; build and upload again.',
    },
  },
  'policy-in-page': {
    what: {
      vi: 'chính sách nằm trong trang vì máy chủ không gửi, trừ việc cấm đặt trang trong khung',
      en: 'the policy stands in the page, since the host sends none, but for who may frame it',
    },
    todo: {
      vi: 'Chọn máy chủ gửi được tiêu đề nếu cần; xem trang hướng dẫn.',
      en: 'Choose a host that sends headers where this matters; see the guide.',
    },
  },
  unframed: { what: { vi: 'thẻ nhúng mà không nhúng được', en: 'a card that cannot be embedded' }, todo: SETTINGS },
  feed: {
    what: { vi: 'nguồn tin hoặc lịch không đọc được', en: 'a feed or calendar that cannot be read' },
    todo: AGAIN,
  },
};

/** `plans/index.html` → `/plans/`. */
const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Files that a host serves as they are. Error pages, settings, and what stands at addresses that moved or were given up, answer otherwise. */
function served(files: Readonly<Record<string, PublishedFile>>, moves: Moves): [string, PublishedFile][] {
  const others = new Set([
    ...moves.redirects.map(({ from }) => from),
    ...moves.gone,
    ...['/', '/en/'].flatMap((folder) => [notFoundFile(folder), goneFile(`${folder}x`)]),
  ]);
  return Object.entries(files)
    .filter(([path]) => !/(?:^|\/)[._]/.test(path))
    .map(([path, file]): [string, PublishedFile] => [addressOf(path), file])
    .filter(([address]) => !others.has(address))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Evenly spread, with the home pages, one file of each kind, and the feeds of the whole site. */
function sampleOf(all: readonly [string, PublishedFile][]): [string, PublishedFile][] {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const kinds = new Set<string>();
  return all.filter(([path], index) => {
    const kind = path.split('/').slice(1, -1)[0] === 'embed' ? 'embed' : extensionOf(path);
    const first = !kinds.has(kind);
    kinds.add(kind);
    return first || index % step === 0 || ['/', '/en/'].includes(path) || (isFeed(path) && path.lastIndexOf('/') < 4);
  });
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

const isBad = (fault: Fault): boolean => FAULTS.some((one) => one === fault);

function summary(judged: readonly Judged[], asked: number): Finding[] {
  return [...Map.groupBy(judged, ({ fault }) => fault)].map(([fault, all]) => {
    const { what, todo } = SAID[fault];
    const names = some(all.map(({ what: name }) => name));
    return finding(
      'host',
      isBad(fault) ? 'bad' : 'note',
      `${all.length} trên ${asked} tệp: ${what.vi} (${names})`,
      `${all.length} of ${asked} files: ${what.en} (${names})`,
      todo,
    );
  });
}

export async function checkFiles(ask: Ask, moves: Moves, every: boolean): Promise<Finding[]> {
  const answered = await ask(`/${MANIFEST}`);
  const manifest = answered?.status === 200 ? readManifest(new TextDecoder().decode(answered.body)) : null;
  if (manifest === null)
    return [
      finding('host', 'bad', `Không đọc được /${MANIFEST}`, `/${MANIFEST} cannot be read`, {
        vi: 'Tải lên lại toàn bộ trang, tệp này sau cùng.',
        en: 'Upload the whole site again, this file last.',
      }),
    ];
  const all = served(manifest.files, moves);
  const asked = every ? all : sampleOf(all);
  const judged = (await each(asked, async ([path, wanted]) => judge(path, wanted, await ask(encodeURI(path))))).flat();
  return [
    ...summary(judged, asked.length),
    ...(judged.some(({ fault }) => isBad(fault))
      ? []
      : [
          finding(
            'host',
            'good',
            `${asked.length} trên ${all.length} tệp đã hỏi, đều đúng như lúc dựng`,
            `${asked.length} of ${all.length} files asked for, all as they were built`,
          ),
        ]),
  ];
}
