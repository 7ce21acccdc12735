/** What search knows of one page: the shape that every kind of page is brought to. */
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Answer } from '../../model/answer.ts';
import type { Agency } from '../../model/types.ts';
import { localised } from '../../derive/address.ts';
import type { Facet } from './facets.ts';

/** Kinds of pages beside the kinds of clauses, in the order of the filter. */
export const PAGE_KINDS = [
  'city',
  'agency',
  'indicator',
  'feature',
  'plan',
  'instrument',
  'term',
  'story',
  'guide',
  'chart',
  'table',
  'overview',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface SearchRecord {
  url: string;
  /** Place in the document, or the name of what is no clause. */
  title: string;
  /** Plan that it belongs to; empty for what stands in a register. */
  plan: string;
  kind: string;
  /** Short names of the agencies that must do it. */
  agencies: string;
  /** What is shown and searched first. */
  text: string;
  /** The year by which it is due; empty where there is none. */
  year?: string;
  /** Answer to its target, where there is one answer to all its targets. */
  status?: Answer;
  /** Searched, not shown: names, places, numbers, short forms and what they stand for. */
  names: string[];
  /** True for lines that only frame or date clauses: what they say weighs as a name does. */
  frames?: boolean;
  /** Searched last: headings, partners. */
  around: string[];
  facets: Partial<Record<Facet, string[]>>;
}

/** A page that is made elsewhere: charts, tables, stories, guides, overviews. */
export interface SitePage {
  path: string;
  kind: PageKind;
  title: Bilingual;
  text: Bilingual;
  /** Its whole text, which weighs little. */
  around?: Bilingual;
  /** Other names that lead to it. */
  names?: readonly Bilingual[];
  facets?: Partial<Record<Facet, string[]>>;
}

export type Say = (text: Bilingual) => string;

export const unique = (values: readonly string[]): string[] => [...new Set(values)];
export const years = (...texts: (string | null | undefined)[]): string[] =>
  unique(texts.flatMap((text) => text?.match(/(?<!\d)20[1-4]\d(?!\d)/g) ?? [])).sort();
export const nameOf = (agency: Agency, pick: Say): string[] =>
  unique([pick(agency.name), ...(agency.short ? [pick(agency.short)] : [])]);
export const shortOf = (agency: Agency, pick: Say): string => pick(agency.short ?? agency.name);

/** What every page that is no clause has. */
export const page = (kind: PageKind, path: string, title: string, lang: Lang) => ({
  url: localised(path, lang),
  title,
  plan: '',
  kind,
  agencies: '',
});
