/** Who publishes, where and when: read from `data/publisher.yaml`, so that no page or format works it out a second time. */
import type { Site } from '../model/types.ts';
import { firstDay } from './day.ts';

type Publishing = Pick<Site, 'publisher'>;

/** Base address without a final slash; SITE_URL replaces it at build time. */
export const baseAddress = ({ publisher }: Publishing): string =>
  (process.env['SITE_URL'] ?? publisher.base_address).replace(/\/$/, '');

/** `/data/` or `data/clauses.csv` → the whole address. */
export const absolute = (site: Publishing, path: string): string => `${baseAddress(site)}/${path.replace(/^\//, '')}`;

/** Date of the data as a full date; the first day where only a month or a year is given. */
export const dateOf = ({ publisher }: Publishing): string => firstDay(publisher.updated);

/** The same as a point in time. Formats that need one take it, never the clock, so that two builds agree to the byte. */
export const timeOf = (site: Publishing): string => `${dateOf(site)}T00:00:00Z`;

/** `open-plan`: how files and packages are called. */
export const PACKAGE = 'open-plan';
