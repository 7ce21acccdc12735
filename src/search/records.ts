/** Owns what the search index knows: one record per clause, indicator, agency and instrument. */
import { clausePath, localised } from '../derive/address.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Site } from '../model/types.ts';
import { encode } from './fold.ts';

export interface SearchRecord {
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

export const records = (site: Site, lang: Lang): SearchRecord[] =>
  site.clauses.map((clause, order) => ({
    url: localised(clausePath(clause), lang),
    language: lang,
    content: encode(clause.text[lang]),
    meta: { title: encode(clause.id) },
    filters: { plan: [clause.plan.id] },
    sort: { order: String(order) },
  }));
