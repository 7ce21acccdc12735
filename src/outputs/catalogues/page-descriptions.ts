/** Which schema.org things stand in which page. */
import type { Site } from '../../model/types.ts';
import { TABLE_FILES, WHOLE_FILES } from '../formats/index.ts';
import { breadcrumbs, webSite, type Page, type Thing } from './linked-data.ts';
import { catalogThings, indicatorThing, tableThing } from './linked-datasets.ts';
import { clauseThing, planThing } from './linked-legislation.ts';
import { filesOfIndicator } from '../documents/indicator-files.ts';
import { TABLES } from '../tables/index.ts';

export function thingsOf(site: Site, page: Page): Thing[] {
  const [kind, first, second, more] = page.path.split('/').slice(1, -1);
  const trail = page.path === '/' ? [webSite(site, page.lang)] : [breadcrumbs(site, page)];
  if (more !== undefined) return trail;
  if (kind === 'plans' && first !== undefined) {
    const plan = site.plan(first);
    const clause = second === undefined ? undefined : site.clause(`${first}/${second}`);
    if (clause) return [...trail, clauseThing(site, clause, page.lang)];
    if (plan && second === undefined) return [...trail, planThing(site, plan, page.lang)];
  }
  // What one city has of it is not the dataset of all.
  if (kind === 'indicators' && first !== undefined && second === undefined) {
    const indicator = site.indicator(first);
    if (indicator) return [...trail, indicatorThing(site, indicator, filesOfIndicator(indicator), page.lang)];
  }
  if (kind === 'data' && second === undefined) {
    if (first === undefined) return [...trail, ...catalogThings(site, TABLES, WHOLE_FILES, page.lang)];
    const table = TABLES.find(({ name }) => name === first);
    if (table)
      return [
        ...trail,
        tableThing(
          site,
          table,
          TABLE_FILES.filter((file) => file.table === first),
          page.lang,
        ),
      ];
  }
  return trail;
}
