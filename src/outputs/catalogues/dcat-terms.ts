/** Licences and places as the catalogue names them: the licence of the site where everything is its own, else a statement of what stands under which terms. */
import { absolute } from '../../derive/publication.ts';
import { cityPath } from '../../derive/address.ts';
import { TERMS_URL } from '../../derive/sources.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { City, Site } from '../../model/types.ts';
import { id, texts, VIET_NAM, type Node } from './dcat-kit.ts';
import type { Described } from './dcat-described.ts';

type Stated = Pick<Described, 'path' | 'terms'>;

/** The licence of a data set and of each of its files: the site’s own never stands for rows of others. */
export const licenceOf = (site: Site, { path, terms }: Stated): string =>
  terms.others.length === 0 ? site.publisher.data_licence.url : `${absolute(site, path)}#licence`;

/** Which rows stand under which terms, for whoever reads only the catalogue. */
export function termsNodes(site: Site, described: Stated): { properties: Node; nodes: Node[] } {
  const { path, terms } = described;
  const licence = licenceOf(site, described);
  if (terms.others.length === 0) return { properties: { 'dct:license': id(licence) }, nodes: [] };
  const own = site.publisher.data_licence;
  // One statement: DCAT-AP takes no more than one of a file.
  const rights = `${absolute(site, path)}#rights`;
  const said = inBoth((lang) =>
    terms.others
      .map(({ terms: code, rows }) => termsWords(lang).rows(TERMS_NAMES[code][lang], rows, terms.all))
      .join('; '),
  );
  return {
    properties: { 'dct:license': id(licence), 'dct:rights': id(rights) },
    nodes: [
      {
        '@id': licence,
        '@type': 'dct:LicenseDocument',
        'dct:title': texts(inBoth((lang) => termsWords(lang).mixed)),
        'dct:description': texts(inBoth((lang) => termsWords(lang).ownOnly(own.name[lang]))),
        'rdfs:seeAlso': [id(own.url), id(absolute(site, '/data/sources/'))],
      },
      {
        '@id': rights,
        '@type': 'dct:RightsStatement',
        'rdfs:label': texts(said),
        'rdfs:seeAlso': terms.others.flatMap(({ terms: code }) => {
          const url = TERMS_URL[code];
          return url === null ? [] : [id(url)];
        }),
      },
    ],
  };
}

const placeId = (site: Site, city: City): string =>
  city.kind === 'city' ? `${absolute(site, cityPath(city))}#place` : VIET_NAM;

/** The cities that it is about; the country where it is about all. */
export function placeNodes(site: Site, places: readonly City[]): { properties: Node; nodes: Node[] } {
  const ids = places.length === 0 ? [VIET_NAM] : [...new Set(places.map((city) => placeId(site, city)))];
  return {
    properties: { 'dct:spatial': ids.map(id) },
    nodes: [
      {
        '@id': VIET_NAM,
        '@type': 'dct:Location',
        'rdfs:label': texts(inBoth((lang) => dataFileWords(lang).country)),
      },
      ...places
        .filter(({ kind }) => kind === 'city')
        .map((city) => ({ '@id': placeId(site, city), '@type': 'dct:Location', 'rdfs:label': texts(city.name) })),
    ],
  };
}
