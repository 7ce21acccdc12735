/** Akoma Ntoso 1.0: one document per plan and language, `eId` = clause id. The text is the restated one, so it is marked as not authoritative. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { instrumentPath, localised, planPath } from '../../derive/address.ts';
import { firstDay } from '../../derive/day.ts';
import { absolute, PACKAGE } from '../../derive/publication.ts';
import { itemLabel, linkNumbers } from '../../derive/references.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { Agency, Clause, Instrument, Plan, Section, Site } from '../../model/types.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { xmlFile } from '../formats/xml.ts';
import type { Output } from '../kit/output.ts';
import { periodOf } from './akoma-life.ts';
import { issuerElement, meta } from './akoma-meta.ts';

export const akomaPath = (plan: Pick<Plan, 'id'>, lang: Lang): string => `plans/${plan.id}.${lang}.akn.xml`;
const inline = (text: string, instruments: readonly Instrument[], lang: Lang, site: Site) =>
  linkNumbers(text, instruments).map(({ text: part, path }) =>
    path ? x('ref', { href: absolute(site, localised(path, lang)) }, part) : part,
  );

const named = (agencies: readonly Agency[], lang: Lang) =>
  agencies.flatMap((agency, index) => [
    ...(index > 0 ? [', '] : []),
    x('organization', { refersTo: `#${agency.id}` }, agency.name[lang]),
  ]);

/** The line as printed, then, for a duty, who must do it. */
function paragraphs(line: Clause, lang: Lang, site: Site): Element[] {
  const { duty } = line;
  return [
    ...paragraphsOf(line.text[lang]).map((paragraph) => x('p', inline(paragraph, line.instruments, lang, site))),
    ...(duty ? [x('p', { class: `responsible ${duty.roles.join(' ')}` }, named(duty.agencies, lang))] : []),
  ];
}

function lineElement(line: Clause, lang: Lang, site: Site): Element {
  const attributes = { eId: line.id, wId: line.slug, class: line.form, ...periodOf(line) };
  const num = x('num', line.form === 'article' ? words(lang).article(itemLabel(line)) : itemLabel(line));
  const children = line.children.map((child) => lineElement(child, lang, site));
  const body =
    children.length > 0
      ? [x('intro', paragraphs(line, lang, site)), ...children]
      : [x('content', paragraphs(line, lang, site))];
  if (line.form === 'article') return x('article', attributes, [num, ...body]);
  return line.operative
    ? x('point', attributes, [num, ...body])
    : x('hcontainer', { ...attributes, name: line.form }, [num, ...body]);
}

function sectionElement(section: Section, lang: Lang, site: Site): Element {
  const parts = [
    ...section.lines.filter(({ parent }) => parent === null).map((line) => lineElement(line, lang, site)),
    ...section.sections.map((sub) => sectionElement(sub, lang, site)),
  ];
  const empty = x('content', [x('p')]);
  // A section of its own prefix: section IV.1 and item 1 of section IV would otherwise share an id.
  return x('section', { eId: `sec_${section.slug}` }, [
    x('num', section.ref),
    x('heading', section.title[lang]),
    ...(parts.length > 0 ? parts : [empty]),
  ]);
}

function document(plan: Plan, lang: Lang, site: Site): Element {
  return x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    x('doc', { name: 'keHoach', contains: 'singleVersion' }, [
      meta(plan, lang, site),
      x('preface', [
        x('longTitle', [x('p', [x('docTitle', plan.title[lang])])]),
        ...(plan.number === null ? [] : [x('p', [x('docNumber', plan.number)])]),
        x('p', { class: 'issuer' }, [issuerElement(plan, lang)]),
        x('p', [x('docDate', { date: firstDay(plan.date) }, plan.date)]),
        x('p', { class: 'restated' }, dataFileWords(lang).restated),
        x('p', [x('ref', { href: absolute(site, localised(planPath(plan), lang)) }, plan.short[lang])]),
      ]),
      ...(plan.legal_bases.length === 0
        ? []
        : [
            x(
              'preamble',
              plan.legal_bases.map(({ instrument }) =>
                x('p', { class: 'legal-basis' }, [
                  x(
                    'ref',
                    { href: absolute(site, localised(instrumentPath(instrument), lang)) },
                    instrument.number === null
                      ? instrument.title[lang]
                      : `${instrument.number}: ${instrument.title[lang]}`,
                  ),
                ]),
              ),
            ),
          ]),
      x(
        'mainBody',
        plan.sections.filter(({ level }) => level === 1).map((section) => sectionElement(section, lang, site)),
      ),
    ]),
  ]);
}

export const akomaFiles = (site: Site): Output[] =>
  site.plans.flatMap((plan) =>
    LANGS.map((lang) => ({
      path: akomaPath(plan, lang),
      mediaType: 'application/akn+xml',
      title: { vi: `${plan.short.vi}: Akoma Ntoso (${PACKAGE})`, en: `${plan.short.en}: Akoma Ntoso (${PACKAGE})` },
      render: () => xmlFile(document(plan, lang, site)),
    })),
  );
