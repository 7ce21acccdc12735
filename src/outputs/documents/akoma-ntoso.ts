/** Akoma Ntoso 1.0: one document per plan and language. The text is the restated one, so it is marked as not authoritative; what editors add stands in `analysis` and `notes`. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { firstDay } from '../../derive/day.ts';
import { PACKAGE } from '../../derive/publication.ts';
import { itemLabel, numbersIn } from '../../derive/references.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { Clause, Plan, Section, Site } from '../../model/types.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { xmlFile } from '../formats/xml.ts';
import type { Output } from '../kit/output.ts';
import { attachments } from './akoma-annex.ts';
import { aknIds, lineElementName, printedNumber, sectionElementName } from './akoma-ids.ts';
import { periodOf } from './akoma-life.ts';
import { issuerElement, meta } from './akoma-meta.ts';
import { basis, isWholeDay, workIri } from './akoma-works.ts';

export const akomaPath = (plan: Pick<Plan, 'id'>, lang: Lang): string => `plans/${plan.id}.${lang}.akn.xml`;

type Ids = ReadonlyMap<Section | Clause, string>;

const inline = (text: string, line: Clause) =>
  numbersIn(text, line).map(({ text: part, instrument }) =>
    instrument ? x('ref', { href: workIri(instrument) }, part) : part,
  );

const paragraphs = (line: Clause, lang: Lang): Element[] =>
  paragraphsOf(line.text[lang]).map((paragraph) => x('p', inline(paragraph, line)));

/** `GUID` is where the convention puts the ids of others: the one that this site and its data use. */
function lineElement(line: Clause, ids: Ids, lang: Lang): Element {
  const name = lineElementName(line);
  const attributes = {
    eId: ids.get(line),
    GUID: line.id,
    ...(name === 'hcontainer' && { name: line.form }),
    ...periodOf(line),
  };
  const children = line.children.map((child) => lineElement(child, ids, lang));
  return x(name, attributes, [
    ...(name === 'article' ? [x('num', words(lang).article(itemLabel(line)))] : []),
    ...(children.length > 0
      ? [x('intro', paragraphs(line, lang)), ...children]
      : [x('content', paragraphs(line, lang))]),
  ]);
}

function sectionElement(section: Section, ids: Ids, lang: Lang): Element {
  const name = sectionElementName(section);
  const number = printedNumber(section);
  return x(name, { eId: ids.get(section), ...(name === 'hcontainer' && { name: section.slug }) }, [
    ...(number === null ? [] : [x('num', number)]),
    x('heading', section.title[lang]),
    ...section.lines.filter(({ parent }) => parent === null).map((line) => lineElement(line, ids, lang)),
    ...section.sections.map((sub) => sectionElement(sub, ids, lang)),
  ]);
}

function document(plan: Plan, lang: Lang, site: Site): Element {
  const ids = aknIds(plan);
  const day = formatDate(plan.date, lang);
  return x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    x('doc', { name: 'keHoach', contains: 'singleVersion' }, [
      meta(plan, ids, lang, site),
      x('preface', [
        x('p', { class: 'issuer' }, [issuerElement(plan, lang)]),
        ...(plan.number === null ? [] : [x('p', [x('docNumber', plan.number)])]),
        // A day that is not printed whole is text alone.
        x('p', { class: 'date' }, [isWholeDay(plan.date) ? x('docDate', { date: firstDay(plan.date) }, day) : day]),
        x('longTitle', [x('p', [x('docTitle', plan.title[lang])])]),
      ]),
      ...(plan.legal_bases.length === 0
        ? []
        : [
            x(
              'preamble',
              plan.legal_bases.map(({ instrument, printed }) =>
                x('p', { class: 'legal-basis' }, basis(instrument, printed, lang)),
              ),
            ),
          ]),
      x(
        'mainBody',
        plan.sections.filter(({ level }) => level === 1).map((section) => sectionElement(section, ids, lang)),
      ),
      ...attachments(plan, lang, site),
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
