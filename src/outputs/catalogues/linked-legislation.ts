/** schema.org Legislation for plans and clauses. The text is the restated one, so it has no official legal value. */
import { agencyPath, clausePath, otherLang, planPath } from '../../derive/address.ts';
import { certainDate } from '../../derive/day.ts';
import { issuedBy, issuedByOther } from '../../derive/issuer.ts';
import { clauseName } from '../../derive/clause-title.ts';
import { placeLabel } from '../../derive/references.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Clause, Plan, Site } from '../../model/types.ts';
import { akomaPath } from '../documents/akoma-ntoso.ts';
import { publisher, top, url, type Thing } from './linked-data.ts';
import { absolute, dateOf } from '../../derive/publication.ts';

/** Each language version is a work of its own; the English one is a translation. */
const idOf = (site: Site, path: string, lang: Lang): string => `${url(site, path, lang)}#legislation`;

function versionOf(site: Site, path: string, lang: Lang) {
  const other: Thing = { '@type': 'Legislation', '@id': idOf(site, path, otherLang(lang)) };
  return {
    '@id': idOf(site, path, lang),
    ...(lang === 'vi' ? { workTranslation: other } : { translationOfWork: other }),
  };
}

/** The body, or the office of the body that issued it: “Chairman of the People’s Committee”. */
function passedBy(site: Site, plan: Plan, lang: Lang): Thing {
  const body: Thing = {
    '@type': 'GovernmentOrganization',
    name: plan.issuer.name[lang],
    url: url(site, agencyPath(plan.issuer), lang),
  };
  return issuedByOther(plan)
    ? { '@type': 'GovernmentOrganization', name: issuedBy(plan)[lang], parentOrganization: body }
    : body;
}

/** Only what is printed: a plan without a number has no identifier of the state, and a date goes as far as it is certain. */
export function planThing(site: Site, plan: Plan, lang: Lang): Thing {
  return top({
    '@type': 'Legislation',
    ...versionOf(site, planPath(plan), lang),
    name: plan.title[lang],
    alternateName: plan.short[lang],
    description: plan.summary[lang],
    url: url(site, `/plans/${plan.id}/`, lang),
    inLanguage: lang,
    ...(plan.number !== null && { legislationIdentifier: plan.number }),
    legislationDate: certainDate(plan.date),
    legislationType: words(lang).plan,
    legislationPassedBy: passedBy(site, plan, lang),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: plan.city.name[lang] },
    license: site.publisher.data_licence.url,
    publisher: publisher(site, lang),
    dateModified: dateOf(site),
    encoding: [
      {
        '@type': 'LegislationObject',
        contentUrl: absolute(site, akomaPath(plan, lang)),
        encodingFormat: 'application/akn+xml',
        inLanguage: lang,
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    ],
  });
}

export function clauseThing(site: Site, clause: Clause, lang: Lang): Thing {
  return top({
    '@type': 'Legislation',
    ...versionOf(site, clausePath(clause), lang),
    name: clauseName(clause)[lang],
    legislationIdentifier: placeLabel(clause)[lang],
    identifier: clause.id,
    url: url(site, `/plans/${clause.id}/`, lang),
    inLanguage: lang,
    text: clause.text[lang],
    isPartOf: { '@type': 'Legislation', '@id': idOf(site, planPath(clause.plan), lang), name: clause.plan.title[lang] },
    license: site.publisher.data_licence.url,
    encoding: [
      {
        '@type': 'LegislationObject',
        contentUrl: absolute(site, `/plans/${clause.id}.json`),
        encodingFormat: 'application/json',
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    ],
  });
}
