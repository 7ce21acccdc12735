/** Who publishes, where and when: read from `data/publisher.yaml`, so that no page or format works it out a second time. */
import { readBaseAddress, type BaseAddress } from '../text/base-address.ts';
import { readContact, type Contact } from '../text/contact.ts';
import type { Site } from '../model/types.ts';
import { LANGS } from '../text/bilingual.ts';
import { localised } from './address.ts';
import { firstDay } from './day.ts';

type Publishing = Pick<Site, 'publisher'>;

/** Where the site is published. A fault was a problem of the content, or of SITE_URL, before anything is made of it. */
export function addressOf({ publisher }: Publishing): BaseAddress {
  const address = readBaseAddress(addressNamed(publisher.base_address));
  if (typeof address === 'string') throw new Error(`${address}: ${addressNamed(publisher.base_address)}`);
  return address;
}

/** What SITE_URL names at build time goes before what the publisher wrote. */
export const addressNamed = (written: string): string => process.env['SITE_URL'] ?? written;

/** Base address without a final slash. */
export const baseAddress = (site: Publishing): string => addressOf(site).href;

/** `/data/` or `data/clauses.csv` → the whole address. */
export const absolute = (site: Publishing, path: string): string => `${baseAddress(site)}/${path.replace(/^\//, '')}`;

/** Date of the data as a full date; the first day where only a month or a year is given. */
export const dateOf = ({ publisher }: Publishing): string => firstDay(publisher.updated);

/** The same as a point in time. Formats that need one take it, never the clock, so that two builds agree to the byte. */
export const timeOf = (site: Publishing): string => `${dateOf(site)}T00:00:00Z`;

/** How the publisher can be reached; null where this is not stated. What cannot be read was a problem before. */
export const contactOf = ({ publisher }: Publishing): Contact | null =>
  publisher.contact ? readContact(publisher.contact) : null;

/** The engine behind the search page; our own where nothing is said. */
export const searchEngineOf = ({ publisher }: Publishing): 'own' | 'pagefind' => publisher.search_engine ?? 'own';

/** Pages that compile WebAssembly, which the policy of all others forbids. */
export const wasmPages = (site: Publishing): string[] =>
  searchEngineOf(site) === 'pagefind' ? LANGS.map((lang) => localised('/search/', lang)) : [];

/** `open-plan`: how files and packages are called. */
export const PACKAGE = 'open-plan';
