/** How to cite the data or a part of it: short, full, BibTeX and CSL-JSON, all from one set of facts. */
import type { Release } from '../../ledger/releases.ts';
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf, PACKAGE } from '../kit/publication.ts';

export interface Cited {
  /** `clauses`: the end of the citation key. */
  key: string;
  title: Bilingual;
  path: string;
}

interface Facts {
  key: string;
  title: string;
  author: string;
  year: string;
  date: string;
  /** The release that is cited, or the date of the data while there is none. */
  version: string;
  url: string;
  licence: string;
}

function factsOf(site: Site, { key, title, path }: Cited, lang: Lang, release: Release | undefined): Facts {
  const date = dateOf(site);
  return {
    key: `${PACKAGE}-${key}-${release?.id ?? date.slice(0, 4)}`,
    title: title[lang],
    author: site.publisher.name[lang],
    year: (release?.date ?? date).slice(0, 4),
    date: release?.date ?? date,
    version: release?.id ?? date,
    url: absolute(site, release ? `/archive/${release.id}/` : path),
    licence: site.publisher.data_licence.id,
  };
}

export interface Citation {
  short: string;
  full: string;
  bibtex: string;
  csl: object;
}

const braced = (text: string): string => text.replace(/[{}\\]/g, '');

/** Cites the newest release where none is given, since its files never change; before the first one, the page and the date of the data. */
export function citation(
  site: Published,
  cited: Cited,
  lang: Lang,
  release: Release | undefined = site.ledger.releases.at(-1),
): Citation {
  const { key, title, author, year, date, version, url, licence } = factsOf(site, cited, lang, release);
  const edition = { vi: 'Bản', en: 'Version' }[lang];
  const dataset = { vi: 'Bộ dữ liệu', en: 'Data set' }[lang];
  return {
    short: `${author} (${year}), ${title}, ${version}`,
    full: `${author} (${year}). ${title}. ${edition} ${version}. ${dataset}. ${url}. ${licence}.`,
    bibtex: [
      `@misc{${key},`,
      `  author       = {{${braced(author)}}},`,
      `  title        = {${braced(title)}},`,
      `  year         = {${year}},`,
      `  version      = {${version}},`,
      `  howpublished = {\\url{${url}}},`,
      `  note         = {${dataset}, ${licence}}`,
      '}',
      '',
    ].join('\n'),
    csl: {
      id: key,
      type: 'dataset',
      title,
      author: [{ literal: author }],
      publisher: author,
      version,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      URL: url,
      language: lang,
      license: licence,
    },
  };
}

/** The data as a whole. */
export const wholeCited = (site: Site): Cited => ({
  key: 'data',
  title: {
    vi: `${site.publisher.name.vi}: dữ liệu về kế hoạch thành phố học tập`,
    en: `${site.publisher.name.en}: data on learning-city plans`,
  },
  path: '/data/',
});

export const citationFiles: readonly Output[] = [
  {
    path: `data/${PACKAGE}.bib`,
    mediaType: 'application/x-bibtex',
    title: { vi: 'Trích dẫn BibTeX', en: 'BibTeX citation' },
    summary: { vi: 'Cho LaTeX, Zotero, JabRef.', en: 'For LaTeX, Zotero, JabRef.' },
    render: (site) => citation(site, wholeCited(site), 'en').bibtex,
  },
  {
    path: `data/${PACKAGE}.csl.json`,
    mediaType: 'application/vnd.citationstyles.csl+json',
    title: { vi: 'Trích dẫn CSL-JSON', en: 'CSL-JSON citation' },
    summary: { vi: 'Cho Zotero, Mendeley, Pandoc.', en: 'For Zotero, Mendeley, Pandoc.' },
    render: (site) =>
      `${JSON.stringify(
        [citation(site, wholeCited(site), 'vi').csl, citation(site, wholeCited(site), 'en').csl].map((item, index) => ({
          ...item,
          id: `${(item as { id: string }).id}-${['vi', 'en'][index]}`,
        })),
        null,
        1,
      )}\n`,
  },
];
