/** Owns how a node of the catalogue is written: prefixes, ids, texts in both languages, typed values, and the registers of the EU that it points to. */
import { LANGS, type Bilingual } from '../../text/bilingual.ts';

export type Node = Record<string, unknown>;

export const EU = 'http://publications.europa.eu/resource/authority/';
export const LANGUAGES = { vi: `${EU}language/VIE`, en: `${EU}language/ENG` };
export const VIET_NAM = `${EU}country/VNM`;
/** It changes when there is something new to say. */
export const IRREGULAR = `${EU}frequency/IRREG`;

/** Terms are spelt out here, so that no reader has to fetch a context from elsewhere. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

export const id = (iri: string) => ({ '@id': iri });
export const texts = (text: Bilingual) => LANGS.map((lang) => ({ '@value': text[lang], '@language': lang }));
export const typed = (value: string, type: string) => ({ '@value': value, '@type': type });
