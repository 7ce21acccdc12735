/** How a published site answers: asked only when its address is given. */
import { createHash } from 'node:crypto';
import { MANIFEST, readManifest, type SiteManifest } from '../../src/hosting/manifest.ts';
import { finding, type Finding } from './finding.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** Asks for a path below the site; null where nothing answers. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answered | null>;

/** Nobody has ever published this. */
const NOWHERE = '/no-such-page-7f3a9c1e/';
/** Files of the manifest that are compared byte by byte; spread over all of them. */
const SAMPLE = 40;

const text = (answered: Answered | null): string => (answered === null ? '' : new TextDecoder().decode(answered.body));

export async function checkHost(ask: Ask): Promise<Finding[]> {
  const home = await ask('/');
  if (home?.status !== 200)
    return [
      finding(
        'host',
        'bad',
        `Trang chủ trả lời ${home?.status ?? 'không gì cả'}`,
        `The home page answers ${home?.status ?? 'nothing'}`,
        { vi: 'Kiểm tra địa chỉ, chứng chỉ và máy chủ.', en: 'Look at the address, the certificate and the server.' },
      ),
    ];
  return [
    finding('host', 'good', 'Trang chủ trả lời 200', 'The home page answers 200'),
    await missingPage(ask),
    policy(home),
    ...(await data(ask)),
    ...(await completeness(ask)),
  ];
}

async function missingPage(ask: Ask): Promise<Finding> {
  const answered = await ask(NOWHERE);
  return answered?.status === 404
    ? finding('host', 'good', 'Địa chỉ không có trả lời 404', 'A missing address answers 404')
    : finding(
        'host',
        'bad',
        `Địa chỉ không có trả lời ${answered?.status ?? '—'} thay vì 404`,
        `A missing address answers ${answered?.status ?? '—'} instead of 404`,
        {
          vi: 'Tắt việc chuyển mọi địa chỉ về trang chủ; dùng 404.html làm trang lỗi.',
          en: 'Turn off sending every address to the home page; make 404.html the error page.',
        },
      );
}

function policy(home: Answered): Finding {
  if (home.headers['content-security-policy'] !== undefined)
    return finding('host', 'good', 'Có tiêu đề Content-Security-Policy', 'The Content-Security-Policy is sent');
  return text(home).includes('http-equiv="content-security-policy"')
    ? finding(
        'host',
        'note',
        'Máy chủ không gửi Content-Security-Policy; trang tự mang theo, trừ việc cấm đặt trang trong khung',
        'The host sends no Content-Security-Policy; the page carries it, but for who may frame it',
      )
    : finding('host', 'bad', 'Không có Content-Security-Policy', 'There is no Content-Security-Policy', {
        vi: 'Trang đang công bố không do phần mềm này dựng, hoặc quá cũ; dựng và tải lên lại.',
        en: 'What is published is not of this program, or too old; build and upload again.',
      });
}

async function data(ask: Ask): Promise<Finding[]> {
  const csv = await ask('/data/clauses.csv');
  const part = await ask('/data/clauses.parquet', { range: 'bytes=0-3' });
  const feed = await ask('/feed.atom');
  const type = csv?.headers['content-type'] ?? '';
  return [
    csv?.status === 200 && /^text\/csv;\s*charset=utf-8/i.test(type)
      ? finding('host', 'good', 'CSV đúng loại và bảng mã', 'CSV has its type and charset')
      : finding('host', 'bad', `CSV: ${csv?.status ?? '—'} ${type}`, `CSV: ${csv?.status ?? '—'} ${type}`, {
          vi: 'Dùng tệp cấu hình mà bản dựng đã ghi cho máy chủ.',
          en: 'Use the settings that the build has written for the host.',
        }),
    csv?.headers['access-control-allow-origin'] === '*'
      ? finding('host', 'good', 'Trang khác đọc được dữ liệu', 'Other sites may read the data')
      : finding(
          'host',
          'note',
          'Trang khác không đọc được dữ liệu bằng script',
          'Scripts of other sites cannot read the data',
        ),
    part?.status === 206 && text(part) === 'PAR1'
      ? finding('host', 'good', 'Parquet tải được từng phần', 'Parquet can be read in parts')
      : finding('host', 'note', 'Parquet không tải được từng phần', 'Parquet cannot be read in parts'),
    feed?.status === 200 && text(feed).includes('<feed')
      ? finding('host', 'good', 'Nguồn tin Atom đọc được', 'The Atom feed can be read')
      : finding('host', 'bad', 'Nguồn tin /feed.atom không đọc được', 'The feed /feed.atom cannot be read', {
          vi: 'Tải lên lại toàn bộ trang.',
          en: 'Upload the whole site again.',
        }),
  ];
}

async function completeness(ask: Ask): Promise<Finding[]> {
  const manifest = readManifest(text(await ask(`/${MANIFEST}`)));
  if (manifest === null)
    return [
      finding('host', 'bad', `Không đọc được /${MANIFEST}`, `/${MANIFEST} cannot be read`, {
        vi: 'Tải lên lại toàn bộ trang, tệp này sau cùng.',
        en: 'Upload the whole site again, this file last.',
      }),
    ];
  const sample = sampleOf(manifest);
  const wrong: string[] = [];
  for (const path of sample) {
    const answered = await ask(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);
    const hash = answered === null ? '' : createHash('sha256').update(answered.body).digest('hex');
    if (hash !== manifest.files[path]?.sha256) wrong.push(path);
  }
  return [
    wrong.length === 0
      ? finding('host', 'good', `${sample.length} tệp thử đều đúng`, `${sample.length} sampled files are as built`)
      : finding(
          'host',
          'bad',
          `Trang chỉ được tải lên một phần: ${wrong.length} trên ${sample.length} tệp thử thiếu hoặc cũ (${wrong[0] ?? ''})`,
          `The site is uploaded in part only: ${wrong.length} of ${sample.length} sampled files are missing or old (${wrong[0] ?? ''})`,
          { vi: 'Tải lên lại; xem npm run publish-site.', en: 'Upload again; see npm run publish-site.' },
        ),
  ];
}

/** Files that a host serves as they are, evenly spread; error pages and settings have no address of their own. */
function sampleOf({ files }: SiteManifest): string[] {
  const paths = Object.keys(files)
    .filter((path) => !/(?:^|\/)[._]|^(?:en\/)?(?:404|410)\.html$/.test(path))
    .sort();
  const step = Math.max(1, Math.floor(paths.length / SAMPLE));
  return paths.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}
