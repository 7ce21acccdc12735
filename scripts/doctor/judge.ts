/** Judges one file of a published site: is it there, are its bytes those that were built, is it what it says, does it keep its policy. */
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { fromXml } from 'xast-util-from-xml';
import type { PublishedFile } from '../../src/hosting/manifest.ts';
import { isEmbed } from '../../src/hosting/rules.ts';
import { extensionOf, mediaTypeOf } from '../../src/hosting/types.ts';
import type { Answered } from './ask.ts';

export const FAULTS = ['missing', 'changed', 'type', 'charset', 'no-policy', 'unframed', 'feed'] as const;
/** What can be against a file; `policy-in-page` and `own-type` cost something and break nothing. */
export type Fault = (typeof FAULTS)[number] | 'policy-in-page' | 'other-type';

export interface Judged {
  readonly fault: Fault;
  /** Path, with what was there where that helps. */
  readonly what: string;
}

/** Names of one type that browsers take for the same. */
const SAME: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'application/x-javascript': 'text/javascript',
  'text/xml': 'application/xml',
};
const plainType = (type: string): string => SAME[type] ?? type;
/** With `nosniff`, a page, a style, a script or a picture of a wrong type is not used at all; a table opens as something else. */
const STRICT = new Set(['html', 'css', 'js', 'json', 'svg', 'png', 'csv', 'xml', 'atom', 'ics', 'webmanifest']);
/** Forms whose letters depend on the header alone: they cannot say it of themselves, and the standard guesses wrong. */
const NEED_CHARSET = new Set(['csv', 'txt', 'md', 'ics']);
/** A feed as plain XML is still read. */
const XML = new Set(['atom', 'xml', 'svg']);

function typeFault(path: string, header: string): Judged[] {
  const [type = '', ...parameters] = header.toLowerCase().split(';');
  const end = path.endsWith('/') ? 'html' : extensionOf(path);
  const wanted = mediaTypeOf(path);
  const charset = parameters.map((one) => /^\s*charset="?([^"\s]+)/.exec(one)?.[1]).find((one) => one !== undefined);
  const given = plainType(type.trim());
  const same = given === wanted.type || (XML.has(end) && end !== 'svg' && given === 'application/xml');
  const what = `${path}: ${header || '—'}`;
  return [
    ...(same ? [] : [{ fault: STRICT.has(end) ? ('type' as const) : ('other-type' as const), what }]),
    ...((charset === undefined && NEED_CHARSET.has(end)) ||
    (wanted.text && charset !== undefined && charset !== 'utf-8')
      ? [{ fault: 'charset' as const, what }]
      : []),
  ];
}

function policyFault(path: string, headers: Answered['headers'], page: string): Judged[] {
  const sent = headers['content-security-policy'];
  const held = /<meta http-equiv="content-security-policy"/i.test(page);
  const closed = /frame-ancestors\s+(?!\*)/.test(sent ?? '') || headers['x-frame-options'] !== undefined;
  return [
    ...(sent === undefined ? [{ fault: held ? ('policy-in-page' as const) : ('no-policy' as const), what: path }] : []),
    ...(isEmbed(path) && closed ? [{ fault: 'unframed' as const, what: path }] : []),
  ];
}

/** Whether a program that reads feeds, calendars or site maps can make something of it. */
function parses(path: string, text: string): boolean {
  try {
    if (path.endsWith('.ics')) return new ICAL.Component(ICAL.parse(text) as unknown[]).name === 'vcalendar';
    const root = fromXml(text).children.find((node) => node.type === 'element');
    return root?.name === (path.endsWith('.atom') ? 'feed' : 'urlset');
  } catch {
    return false;
  }
}
export const isFeed = (path: string): boolean => /\.(?:atom|ics)$|(?:^|\/)sitemap(?:-\d+)?\.xml$/.test(path);

/** `path` is an address of the site: `/plans/`, `/feed.atom`. */
export function judge(path: string, wanted: PublishedFile, answered: Answered | null): Judged[] {
  if (answered?.status !== 200) return [{ fault: 'missing', what: `${path}: ${answered?.status ?? '—'}` }];
  const { body, headers } = answered;
  const same = createHash('sha256').update(body).digest('hex') === wanted.sha256;
  const text = () => new TextDecoder().decode(body);
  return [
    ...(same ? [] : [{ fault: 'changed' as const, what: path }]),
    ...typeFault(path, headers['content-type'] ?? ''),
    ...(path.endsWith('/') || path.endsWith('.html') ? policyFault(path, headers, text()) : []),
    ...(isFeed(path) && !parses(path, text()) ? [{ fault: 'feed' as const, what: path }] : []),
  ];
}
