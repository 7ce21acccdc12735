/** The citation of all data as files for reference managers. */
import { dataCitation, type CitedData } from '../../derive/citation.ts';
import { PACKAGE } from '../../derive/publication.ts';
import { LANGS } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';

/** The data as a whole. */
export const wholeCited = (site: Pick<Site, 'publisher'>): CitedData => ({
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
    render: (site) => dataCitation(site, wholeCited(site), 'en').bibtex,
  },
  {
    path: `data/${PACKAGE}.csl.json`,
    mediaType: 'application/vnd.citationstyles.csl+json',
    title: { vi: 'Trích dẫn CSL-JSON', en: 'CSL-JSON citation' },
    summary: { vi: 'Cho Zotero, Mendeley, Pandoc.', en: 'For Zotero, Mendeley, Pandoc.' },
    render: (site) =>
      `${JSON.stringify(
        LANGS.map((lang) => dataCitation(site, wholeCited(site), lang).csl),
        null,
        1,
      )}\n`,
  },
];
