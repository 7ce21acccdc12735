/** For tests: records of the invented city by their ids, and lists of them in a word. */
import type { Agency, City, Clause, Duty, Plan } from '../../src/model/types.ts';
import { must } from '../../src/text/must.ts';
import { cityModel } from './city.ts';

const site = cityModel();

export const city: City = must(site.city('may-trang'), 'city');
export const body = (id: string): Agency => must(site.agency(id), id);
export const line = (id: string): Clause => must(site.clause(`may-trang-2031/${id}`), id);
export const dutyOf = (id: string): Duty => must(line(id).duty, id);
export const planOf = (id: string): Plan => must(site.plan(id), id);
export const ids = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');
export const slugs = (clauses: readonly Clause[]): string => clauses.map(({ slug }) => slug).join(' ');
