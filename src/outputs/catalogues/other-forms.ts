/** The other forms in which the thing on a page can be had: plain text, feed, legal markup. */
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { akomaPath } from '../documents/akoma-ntoso.ts';
import { feedOf, feedPath } from '../feeds/atom.ts';
import { thingJsonPath } from '../documents/thing-json.ts';
import { hasTwin, twinPath } from '../documents/twin-path.ts';

export interface OtherForm {
  name: string;
  href: string;
}

/** Pages whose thing has a JSON file; those of clauses and indicators name theirs themselves. */
const THING = /^\/(?:plans|agencies|cities|framework|instruments)\/[^/]+\/$/;

export function otherForms(site: Pick<Site, 'plan'>, path: string, lang: Lang): OtherForm[] {
  const plan = site.plan(/^\/plans\/([^/]+)\/$/.exec(path)?.[1] ?? '');
  const feed = feedOf(path, lang);
  return [
    ...(plan ? [{ name: 'Akoma Ntoso', href: `/${akomaPath(plan, lang)}` }] : []),
    ...(THING.test(path) ? [{ name: 'JSON', href: `/${thingJsonPath(path)}` }] : []),
    ...(hasTwin(path) ? [{ name: 'Markdown', href: twinPath(path, lang) }] : []),
    ...(feed === feedPath('/', lang) ? [] : [{ name: 'Atom', href: feed }]),
  ];
}
