/** What an Akoma Ntoso document says of itself: which work it is, of when, by whom, and the bodies that it names. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { agencyPath, instrumentPath, localised } from '../../derive/address.ts';
import { firstDay, isDoubtful } from '../../derive/day.ts';
import { issuedBy, issuedByOther } from '../../derive/issuer.ts';
import { lifeWords } from '../../i18n/words/life.ts';
import { changerReferences, inForceConcept, lifecycle, temporalData } from './akoma-life.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, Plan, Site } from '../../model/types.ts';

const CODES: Record<Lang, string> = { vi: 'vie', en: 'eng' };

/** XML Schema wants a full day; how much of it is known, or that it is in doubt, goes into the attribute `name`. */
const precision = (edtf: string): string =>
  isDoubtful(edtf)
    ? 'issued-in-doubt'
    : /^\d{4}-\d{2}-\d{2}$/.test(edtf)
      ? 'issued'
      : /^\d{4}-\d{2}/.test(edtf)
        ? 'issued-month'
        : 'issued-year';

/** The office that issued the plan, where it is not the body itself. */
const ISSUER = 'role-issuer';

/** Who issued it, as the document says: the body, or an office of it. */
export const issuerElement = (plan: Plan, lang: Lang): Element =>
  issuedByOther(plan)
    ? x('role', { refersTo: `#${ISSUER}` }, issuedBy(plan)[lang])
    : x('organization', { refersTo: `#${plan.issuer.id}` }, plan.issuer.name[lang]);

const workUri = (plan: Plan): string => `/akn/vn/doc/ke-hoach/${plan.date.slice(0, 4)}/${plan.id}`;

function agenciesOf(plan: Plan): Agency[] {
  return [
    ...new Set([
      plan.issuer,
      ...plan.lines.flatMap(({ agencies, duty }) => [
        ...agencies,
        ...(duty ? [...duty.agencies, ...duty.partners] : []),
      ]),
    ]),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function meta(plan: Plan, lang: Lang, site: Site): Element {
  const work = workUri(plan);
  const expression = `${work}/${CODES[lang]}@${dateOf(site)}`;
  const core = (uri: string, date: string, name: string, author: string, role?: string) => [
    x('FRBRthis', { value: `${uri}/!main` }),
    x('FRBRuri', { value: uri }),
    x('FRBRdate', { date, name }),
    x('FRBRauthor', { href: `#${author}`, ...(role !== undefined && { as: `#${role}` }) }),
  ];
  return x('meta', [
    x('identification', { source: '#publisher' }, [
      x('FRBRWork', [
        ...core(
          work,
          firstDay(plan.date),
          precision(plan.date),
          plan.issuer.id,
          issuedByOther(plan) ? ISSUER : undefined,
        ),
        x('FRBRcountry', { value: 'vn' }),
        ...(plan.number === null ? [] : [x('FRBRnumber', { value: plan.number })]),
        x('FRBRname', { value: plan.title.vi }),
      ]),
      x('FRBRExpression', [
        ...core(expression, dateOf(site), 'restated', 'publisher'),
        x('FRBRauthoritative', { value: 'false' }),
        x('FRBRlanguage', { language: CODES[lang] }),
      ]),
      x('FRBRManifestation', [
        ...core(`${expression}.akn.xml`, dateOf(site), 'published', 'publisher'),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    lifecycle(plan),
    ...temporalData(plan),
    x('references', { source: '#publisher' }, [
      ...changerReferences(plan, lang, site),
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
  ]);
}
