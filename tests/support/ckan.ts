/** A reader of catalogues shaped like the DCAT-AP profile of CKAN's ckanext-dcat: what a portal has of each data set after harvesting, and in which of its fields. */
import type { Store } from 'n3';

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SPDX = 'http://spdx.org/rdf/terms#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** The register of licences that CKAN comes with, as far as open data use it. */
const LICENCES: Readonly<Record<string, string>> = {
  'https://creativecommons.org/licenses/by/4.0/': 'CC-BY-4.0',
  'http://www.opendefinition.org/licenses/cc-by': 'cc-by',
};

export interface Resource {
  readonly name: string;
  readonly url: string;
  readonly format: string;
  readonly mimetype: string;
  readonly size: number | null;
  readonly hash: string;
  readonly licence: string;
  readonly rights: readonly string[];
  readonly modified: string;
}

export interface Package {
  readonly uri: string;
  readonly identifier: string;
  readonly title: string;
  readonly notes: string;
  readonly url: string;
  readonly tags: readonly string[];
  readonly issued: string;
  readonly modified: string;
  readonly frequency: string;
  readonly language: readonly string[];
  readonly theme: readonly string[];
  readonly contact_name: string;
  readonly contact_at: string;
  readonly publisher_name: string;
  readonly publisher_url: string;
  readonly temporal_start: string;
  readonly temporal_end: string;
  readonly spatial: readonly string[];
  /** The first licence of a distribution that the register knows, as CKAN takes it; empty where none is. */
  readonly license_id: string;
  readonly resources: readonly Resource[];
}

export function harvest(store: Store, lang: 'en' | 'vi' = 'en'): Package[] {
  const objects = (subject: string, predicate: string) => store.getObjects(subject, predicate, null);
  const all = (subject: string, predicate: string): string[] => objects(subject, predicate).map(({ value }) => value);
  /** A text in the language of the portal, else in any. */
  const value = (subject: string, predicate: string): string => {
    const found = objects(subject, predicate);
    const own = found.find((one) => one.termType === 'Literal' && one.language === lang);
    return (own ?? found[0])?.value ?? '';
  };
  const resource = (subject: string): Resource => {
    const size = Number(value(subject, `${DCAT}byteSize`));
    const [checksum = ''] = all(subject, `${SPDX}checksum`);
    return {
      name: value(subject, `${DCT}title`),
      url: value(subject, `${DCAT}downloadURL`) || value(subject, `${DCAT}accessURL`),
      format: value(subject, `${DCT}format`).replace(/^.*\//, ''),
      mimetype: value(subject, `${DCAT}mediaType`).replace('https://www.iana.org/assignments/media-types/', ''),
      size: Number.isFinite(size) && size > 0 ? size : null,
      hash: value(checksum, `${SPDX}checksumValue`),
      licence: value(subject, `${DCT}license`),
      rights: all(subject, `${DCT}rights`).map((uri) => value(uri, `${RDFS}label`) || uri),
      modified: value(subject, `${DCT}modified`),
    };
  };
  return store
    .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${DCAT}Dataset`, null)
    .map(({ value: uri }): Package => {
      const [contact = ''] = all(uri, `${DCAT}contactPoint`);
      const [publisher = ''] = all(uri, `${DCT}publisher`);
      const [period = ''] = all(uri, `${DCT}temporal`);
      const resources = all(uri, `${DCAT}distribution`).map(resource);
      return {
        uri,
        identifier: value(uri, `${DCT}identifier`),
        title: value(uri, `${DCT}title`),
        notes: value(uri, `${DCT}description`),
        url: value(uri, `${DCAT}landingPage`),
        tags: all(uri, `${DCAT}keyword`),
        issued: value(uri, `${DCT}issued`),
        modified: value(uri, `${DCT}modified`),
        frequency: value(uri, `${DCT}accrualPeriodicity`),
        language: all(uri, `${DCT}language`),
        theme: all(uri, `${DCAT}theme`),
        contact_name: value(contact, `${VCARD}fn`),
        contact_at: value(contact, `${VCARD}hasEmail`) || value(contact, `${VCARD}hasURL`),
        publisher_name: value(publisher, `${FOAF}name`),
        publisher_url: value(publisher, `${FOAF}homepage`),
        temporal_start: value(period, `${DCAT}startDate`),
        temporal_end: value(period, `${DCAT}endDate`),
        spatial: all(uri, `${DCT}spatial`).map(
          (place) => value(place, `${SKOS}prefLabel`) || value(place, `${RDFS}label`),
        ),
        license_id: resources.map(({ licence }) => LICENCES[licence] ?? '').find((found) => found !== '') ?? '',
        resources,
      };
    });
}
