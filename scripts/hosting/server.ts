/** Serves a built site as every host should: acts on the one table of answers and headers. For reading and testing on one's own machine. */
import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { ALLOW, answerTo, type Known } from '../../src/hosting/answer.ts';
import { partOf } from '../../src/hosting/range.ts';
import { headersFor } from '../../src/hosting/rules.ts';
import { contentType, mediaTypeOf, PACKED } from '../../src/hosting/types.ts';
import { within } from '../../src/text/base-address.ts';
import { readFacts } from './site-facts.ts';

/** Only what is a file; a name that the system refuses is no file either. */
function fileAt(path: string): Stats | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : null;
  } catch {
    return null;
  }
}

/** Codings that a reader takes; one with weight 0 is refused. */
const accepts = (header: string | string[] | undefined, coding: string): boolean =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => part.split(';')[0]?.trim() === coding && !/;\s*q=0(?:\.0*)?$/.test(part));

const tagOf = ({ size, mtimeMs }: Stats, coding: string): string =>
  `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}${coding}"`;

/** The reader has this very version. A tag decides alone; the date is for readers without one. */
function isFresh({ headers }: IncomingMessage, tag: string, { mtime }: Stats): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((one) => one.trim() === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(mtime.getTime() / 1000) * 1000 <= since;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, type: string): void {
  const packed = PACKED.find(
    ({ coding, end }) => accepts(request.headers['accept-encoding'], coding) && fileAt(file + end) !== null,
  );
  const path = packed ? file + packed.end : file;
  const stats = fileAt(path);
  if (stats === null) {
    response.writeHead(status).end();
    return;
  }
  if (PACKED.some(({ end }) => fileAt(file + end) !== null)) response.setHeader('Vary', 'Accept-Encoding');
  if (packed) response.setHeader('Content-Encoding', packed.coding);
  response.setHeader('Content-Type', type);
  const tag = tagOf(stats, packed?.coding ?? '');
  if (status === 200) {
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', stats.mtime.toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    if (isFresh(request, tag, stats)) {
      response.writeHead(304).end();
      return;
    }
  }
  // Who wants a part of a certain version gets the whole: our tags are weak and cannot promise the same bytes.
  const ranged = status === 200 && request.headers['if-range'] === undefined;
  const part = ranged ? partOf(request.headers.range, stats.size) : 'whole';
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end();
    return;
  }
  const { start, end } = part === 'whole' ? { start: 0, end: stats.size - 1 } : part;
  if (part !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${stats.size}`);
  response.writeHead(part === 'whole' ? status : 206, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || stats.size === 0) response.end();
  // A reader who leaves early, or a file that vanishes, ends this answer and nothing else.
  else pipeline(createReadStream(path, { start, end }), response, () => undefined);
}

function answer(known: Known, folder: string, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? '/';
  const answered = answerTo(known, request.method ?? 'GET', target);
  const path = within(known.facts.base, target.replace(/[?#].*$/s, '')) ?? '/';
  for (const [name, value] of Object.entries(headersFor(path, answered.status === 200, known.facts)))
    response.setHeader(name, value);
  switch (answered.status) {
    case 301:
      response.writeHead(301, { Location: answered.location }).end();
      return;
    case 400:
      response.writeHead(400).end();
      return;
    case 405:
      response.writeHead(405, { Allow: ALLOW }).end();
      return;
    default:
      send(request, response, answered.status, join(folder, answered.file), contentType(mediaTypeOf(answered.file)));
  }
}

/** A server for `folder` that listens to nothing yet. */
export function siteServer(folder: string): { server: Server; base: string } {
  const facts = readFacts(folder);
  const known: Known = { facts, hasFile: (path) => fileAt(join(folder, path)) !== null };
  return {
    base: facts.base,
    server: createServer((request, response) => answer(known, folder, request, response)),
  };
}
