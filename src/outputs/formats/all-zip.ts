/** `all.zip`: every table as CSV and JSON with its description, and the workbook, in one download. */
import { basename } from 'node:path/posix';
import type { Site } from '../../model/types.ts';
import { bytesOf, sha256 } from '../kit/bytes.ts';
import { csvOf } from './csv.ts';
import { dataPackageFile } from './datapackage.ts';
import { jsonOf } from './json.ts';
import type { Output } from '../kit/output.ts';
import { baseAddress, contactOf, dateOf } from '../../derive/publication.ts';
import { TABLES } from '../tables/index.ts';
import { xlsxFile } from './xlsx.ts';
import { zip } from './zip.ts';

const CONTENT: readonly Output[] = [
  xlsxFile,
  dataPackageFile,
  ...TABLES.flatMap((table) => [csvOf(table), jsonOf(table)]),
];

const readme = (site: Site): string => {
  const { publisher } = site;
  return [
    `${publisher.name.vi} · ${publisher.name.en}`,
    `${baseAddress(site)}/data/`,
    '',
    `Ngày của dữ liệu · Date of the data: ${publisher.updated}`,
    `Giấy phép · Licence: ${publisher.data_licence.name.vi} · ${publisher.data_licence.name.en} <${publisher.data_licence.url}>`,
    `Liên hệ · Contact: ${contactOf(site)?.href ?? 'chưa ghi · none stated yet'}`,
    publisher.official_text_status.vi,
    publisher.official_text_status.en,
    '',
    `Mở ${basename(xlsxFile.path)} bằng Excel hoặc LibreOffice; tệp CSV dành cho R, Python và cơ sở dữ liệu.`,
    `Open ${basename(xlsxFile.path)} with Excel or LibreOffice; the CSV files are for R, Python and databases.`,
    'datapackage.json giải thích mọi cột. · datapackage.json explains every column.',
    'SHA256SUMS: sha256sum -c SHA256SUMS',
    '',
  ].join('\r\n');
};

export const allZip: Output = {
  path: 'data/all.zip',
  mediaType: 'application/zip',
  title: { vi: 'Toàn bộ dữ liệu', en: 'All of the data' },
  summary: {
    vi: 'Sổ tính, CSV, JSON và mô tả trong một tệp nén.',
    en: 'Workbook, CSV, JSON and their description in one archive.',
  },
  render: async (site) => {
    const files = new Map<string, Uint8Array>([['README.txt', new TextEncoder().encode(`\uFEFF${readme(site)}`)]]);
    for (const output of CONTENT) files.set(basename(output.path), await bytesOf(output, site));
    const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
    return zip(files.set('SHA256SUMS', new TextEncoder().encode(sums)), dateOf(site));
  },
};
