/** Works by their IRI in the Akoma Ntoso Naming Convention: `/akn/vn/doc/ke-hoach/<issuer>/<date>/<number>`, and references to them. */
import slugify from '@sindresorhus/slugify';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { instrumentPath, localised } from '../../derive/address.ts';
import { certainDate, firstDay } from '../../derive/day.ts';
import { absolute } from '../../derive/publication.ts';
import { instrumentLabel } from '../../derive/references.ts';
import { formatDate } from '../../i18n/format.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Instrument, Plan, Site } from '../../model/types.ts';

/** An IRI names the language-free work, so it is made of the Vietnamese words alone. */
const slug = (text: string): string => slugify(text.replaceAll('/', '-'), { decamelize: false });

interface Identified {
  type: string;
  issuer: string;
  date: string | null;
  number: string | null;
  id: string;
}

/** Without a printed number the id tells works of one issuer apart; without a date the convention has no place for one. */
const iri = ({ type, issuer, date, number, id }: Identified): string =>
  [
    '/akn/vn/doc',
    slug(type),
    slug(issuer),
    ...(date === null ? [] : [certainDate(date)]),
    number === null ? id : slug(number),
  ].join('/');

export const instrumentIri = ({ type, issuer, date, number, id }: Instrument): string =>
  iri({ type: words('vi').instrumentTypes[type], issuer: issuer.vi, date, number, id });

export const planIri = (plan: Plan): string =>
  iri({ type: words('vi').plan, issuer: plan.issuer.name.vi, date: plan.date, number: plan.number, id: plan.id });

/** The work of an instrument: that of the plan, where the instrument is a plan of this site. */
export const workIri = (instrument: Instrument): string =>
  instrument.plan === null ? instrumentIri(instrument) : planIri(instrument.plan);

export const referenceId = ({ id }: Instrument): string => `ref_${id}`;

/** Number and date, as legal texts name another: `11/KH-UBND, ngày 7 tháng 1 năm 2025`. */
export function namedWork(instrument: Instrument, lang: Lang): string {
  const name = instrumentLabel(instrument)[lang];
  return instrument.date === null ? name : `${name}, ${formatDate(instrument.date, lang)}`;
}

/** Only a day that is printed whole is a date for XML Schema. */
export const isWholeDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The instruments that a plan cites, in its legal bases and in its lines. */
export const citedBy = (plan: Plan): Instrument[] => [
  ...new Set([
    ...plan.legal_bases.map(({ instrument }) => instrument),
    ...plan.lines.flatMap(({ instruments }) => instruments),
  ]),
];

/** What stands in `references` of each cited work. */
export const citedReferences = (plan: Plan, lang: Lang): Element[] =>
  citedBy(plan).map((instrument) =>
    x('activeRef', { eId: referenceId(instrument), href: workIri(instrument), showAs: namedWork(instrument, lang) }),
  );

/** The page of this site about a cited work, for who cannot resolve its IRI. */
export const citedPages = (instruments: readonly Instrument[], lang: Lang, site: Site): Element[] =>
  instruments.map((instrument) =>
    x('alternativeReference', {
      refersTo: `#${referenceId(instrument)}`,
      href: absolute(site, localised(instrumentPath(instrument), lang)),
      showAs: namedWork(instrument, lang),
    }),
  );

/** A legal basis: what it is, number, date and title, linked to the work. */
export function basis(instrument: Instrument, printed: string | undefined, lang: Lang): (Element | string)[] {
  const { number, date, title } = instrument;
  const type = words(lang).instrumentTypes[instrument.type];
  const shown = printed ?? number;
  const name = shown === null ? title[lang] : dataFileWords(lang).numbered(type, shown);
  const day = date === null ? null : formatDate(date, lang);
  return [
    x('ref', { href: workIri(instrument) }, name),
    ...(day === null || date === null
      ? []
      : [' (', isWholeDay(date) ? x('date', { date: firstDay(date) }, day) : day, ')']),
    ...(shown === null ? [] : [`: ${title[lang]}`]),
  ];
}
