/** How a published site answers: asked only when its address is given. */
import type { Moves } from '../../src/ledger/moves.ts';
import type { Ask } from './ask.ts';
import { checkFiles } from './files.ts';
import { finding, some, type Finding } from './finding.ts';
import { checkMoves } from './moved.ts';

/** Nobody has ever published these. */
const NOWHERE = [
  '/no-such-page-7f3a9c1e/',
  '/en/no-such-page-7f3a9c1e/',
  '/data/no-such-7f3a9c1e.csv',
  '/no-such-7f3a9c1e',
];

export interface Published {
  /** The home page, with its final slash. */
  readonly site: URL;
  readonly moves: Moves;
  /** Every file, and not only some. */
  readonly every: boolean;
}

export async function checkHost(ask: Ask, { site, moves, every }: Published): Promise<Finding[]> {
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
    await missingPages(ask),
    ...(await data(ask)),
    ...(await checkMoves(ask, site, moves)),
    ...(await checkFiles(ask, moves, every)),
  ];
}

async function missingPages(ask: Ask): Promise<Finding> {
  const wrong: string[] = [];
  for (const path of NOWHERE) {
    const status = (await ask(path))?.status;
    if (status !== 404) wrong.push(`${path}: ${status ?? '—'}`);
  }
  return wrong.length === 0
    ? finding('host', 'good', 'Địa chỉ không có trả lời 404', 'A missing address answers 404')
    : finding(
        'host',
        'bad',
        `Địa chỉ không có không trả lời 404 (${some(wrong)})`,
        `A missing address does not answer 404 (${some(wrong)})`,
        {
          vi: 'Tắt việc chuyển mọi địa chỉ về trang chủ; dùng 404.html làm trang lỗi.',
          en: 'Turn off sending every address to the home page; make 404.html the error page.',
        },
      );
}

async function data(ask: Ask): Promise<Finding[]> {
  const csv = await ask('/data/clauses.csv');
  const part = await ask('/data/clauses.parquet', { range: 'bytes=0-3' });
  return [
    csv?.headers['access-control-allow-origin'] === '*'
      ? finding('host', 'good', 'Trang khác đọc được dữ liệu', 'Other sites may read the data')
      : finding(
          'host',
          'note',
          'Trang khác không đọc được dữ liệu bằng script',
          'Scripts of other sites cannot read the data',
        ),
    part?.status === 206 && new TextDecoder().decode(part.body) === 'PAR1'
      ? finding('host', 'good', 'Parquet tải được từng phần', 'Parquet can be read in parts')
      : finding('host', 'note', 'Parquet không tải được từng phần', 'Parquet cannot be read in parts'),
  ];
}
