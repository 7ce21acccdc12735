/** What the editor adds to a plan in Akoma Ntoso: addresses of its parts on this site, and who must do what. None of it is text of the document. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { clausePath, localised } from '../../derive/address.ts';
import { absolute } from '../../derive/publication.ts';
import { clauseLabel } from '../../derive/references.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, Clause, Plan, Section, Site } from '../../model/types.ts';
import { citedBy, citedPages } from './akoma-works.ts';

/** The vocabulary of Akoma Ntoso has no duties; these elements are explained where the table of duties is. */
export const OWN = (site: Site): string => absolute(site, '/data/responsibilities/');
export const PREFIX = 'op';

const body = (name: string, agency: Agency, role?: string): Element =>
  x(`${PREFIX}:${name}`, { refersTo: `#${agency.id}`, ...(role !== undefined && { role }) });

const responsibility = (line: Clause, ids: ReadonlyMap<Section | Clause, string>): Element[] =>
  line.duty === null
    ? []
    : [
        x(
          `${PREFIX}:responsibility`,
          {
            for: `#${ids.get(line) ?? ''}`,
            ...(line.duty.about !== line && { about: `#${ids.get(line.duty.about) ?? ''}` }),
          },
          [
            ...line.duty.agencies.map((agency) => body('body', agency, line.duty?.roles.join(' '))),
            ...line.duty.partners.map((agency) => body('partner', agency)),
          ],
        ),
      ];

export function analysis(plan: Plan, ids: ReadonlyMap<Section | Clause, string>, lang: Lang, site: Site): Element {
  const duties = plan.lines.flatMap((line) => responsibility(line, ids));
  return x('analysis', { source: '#publisher' }, [
    x('otherReferences', { source: '#publisher' }, [
      ...plan.lines.map((line) =>
        x('alternativeReference', {
          for: `#${ids.get(line) ?? ''}`,
          href: absolute(site, localised(clausePath(line), lang)),
          showAs: clauseLabel(line)[lang],
        }),
      ),
      ...citedPages(citedBy(plan), lang, site),
    ]),
    ...(duties.length === 0
      ? []
      : [x('otherAnalysis', { source: '#publisher', [`xmlns:${PREFIX}`]: OWN(site) }, duties)]),
  ]);
}
