/** What an Akoma Ntoso document says of itself: which work it is, of when, by whom, and the bodies that it names. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { agencyPath, instrumentPath, localised, planPath } from '../../derive/address.ts';
import { firstDay, isDoubtful, lastDay } from '../../derive/day.ts';
import { issuedBy, issuedByOther } from '../../derive/issuer.ts';
import { absolute, dateOf, PACKAGE } from '../../derive/publication.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { lifeWords } from '../../i18n/words/life.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, Clause, Plan, Section, Site } from '../../model/types.ts';
import { analysis } from './akoma-analysis.ts';
import { changerReferences, inForceConcept, lifecycle, temporalData } from './akoma-life.ts';
import { citedReferences, isWholeDay, planIri } from './akoma-works.ts';

const CODES: Record<Lang, string> = { vi: 'vie', en: 'eng' };

/** XML Schema wants whole days. A date that is printed in part, or is in doubt, is given by the first and the last day that it can mean, and so they are called. */
const issued = (edtf: string): Element[] =>
  isWholeDay(edtf)
    ? [x('FRBRdate', { date: edtf, name: 'issued' })]
    : [
        x('FRBRdate', { date: firstDay(edtf), name: isDoubtful(edtf) ? 'issued-in-doubt' : 'issued-not-before' }),
        ...(lastDay(edtf) === firstDay(edtf) ? [] : [x('FRBRdate', { date: lastDay(edtf), name: 'issued-not-after' })]),
      ];

/** The office that issued the plan, where it is not the body itself. */
const ISSUER = 'role-issuer';

/** Who issued it, as the document says: the body, or an office of it. */
export const issuerElement = (plan: Plan, lang: Lang): Element =>
  issuedByOther(plan)
    ? x('role', { refersTo: `#${ISSUER}` }, issuedBy(plan)[lang])
    : x('organization', { refersTo: `#${plan.issuer.id}` }, plan.issuer.name[lang]);

/** Bodies by name, one behind the other. */
export const named = (agencies: readonly Agency[], lang: Lang) =>
  agencies.flatMap((agency, index) => [
    ...(index > 0 ? [', '] : []),
    x('organization', { refersTo: `#${agency.id}` }, agency.name[lang]),
  ]);

function agenciesOf(plan: Plan): Agency[] {
  return [
    ...new Set([
      plan.issuer,
      ...plan.annex.flatMap(({ responsible }) => responsible),
      ...plan.lines.flatMap(({ agencies, duty }) => [
        ...agencies,
        ...(duty ? [...duty.agencies, ...duty.partners] : []),
      ]),
    ]),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which work, in which expression and manifestation; `part` is a component of it. */
export function identification(plan: Plan, lang: Lang, site: Site, part = '/!main'): Element {
  const work = planIri(plan);
  const expression = `${work}/${CODES[lang]}@${dateOf(site)}`;
  const core = (uri: string, dates: Element[], author: string, role?: string, alias?: string) => [
    x('FRBRthis', { value: `${uri}${part}` }),
    x('FRBRuri', { value: uri }),
    ...(alias === undefined ? [] : [x('FRBRalias', { value: alias, name: PACKAGE })]),
    ...dates,
    x('FRBRauthor', { href: `#${author}`, ...(role !== undefined && { as: `#${role}` }) }),
  ];
  const today = (name: string) => [x('FRBRdate', { date: dateOf(site), name })];
  return x('identification', { source: '#publisher' }, [
    x('FRBRWork', [
      ...core(work, issued(plan.date), plan.issuer.id, issuedByOther(plan) ? ISSUER : undefined, plan.id),
      x('FRBRcountry', { value: 'vn' }),
      ...(plan.number === null ? [] : [x('FRBRnumber', { value: plan.number })]),
      x('FRBRname', { value: plan.title.vi }),
    ]),
    x('FRBRExpression', [
      ...core(expression, today('restated'), 'publisher', undefined, absolute(site, localised(planPath(plan), lang))),
      x('FRBRauthoritative', { value: 'false' }),
      x('FRBRlanguage', { language: CODES[lang] }),
    ]),
    x('FRBRManifestation', [
      ...core(`${expression}.akn.xml`, today('published'), 'publisher'),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

/** What the publisher says of the text; a note, since the document does not say it. */
const notes = (lang: Lang): Element =>
  x('notes', { source: '#publisher' }, [x('note', { eId: 'note_1' }, [x('p', dataFileWords(lang).restated)])]);

export function meta(plan: Plan, ids: ReadonlyMap<Section | Clause, string>, lang: Lang, site: Site): Element {
  return x('meta', [
    identification(plan, lang, site),
    ...lifecycle(plan),
    analysis(plan, ids, lang, site),
    ...temporalData(plan),
    x('references', { source: '#publisher' }, [
      ...citedReferences(plan, lang),
      ...changerReferences(plan, lang),
      x('TLCOrganization', {
        eId: 'publisher',
        href: absolute(site, localised('/about/', lang)),
        showAs: site.publisher.name[lang],
      }),
      ...(issuedByOther(plan)
        ? [
            x('TLCRole', {
              eId: ISSUER,
              href: absolute(
                site,
                localised(plan.instrument ? instrumentPath(plan.instrument) : agencyPath(plan.issuer), lang),
              ),
              showAs: issuedBy(plan)[lang],
            }),
          ]
        : []),
      ...inForceConcept(plan, lang, site, lifeWords(lang).plan['in-force']),
      ...agenciesOf(plan).map((agency) =>
        x('TLCOrganization', {
          eId: agency.id,
          href: absolute(site, localised(agencyPath(agency), lang)),
          showAs: agency.name[lang],
        }),
      ),
    ]),
    notes(lang),
  ]);
}
