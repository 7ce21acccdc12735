/** The dossier of a city as DOCX: the same claims as the page, each with its source, date and address, in the order of the page. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { localised } from '../../derive/address.ts';
import type { Claim } from '../../derive/dossier/claims.ts';
import {
  dossierCities,
  dossierFile,
  dossierOf,
  dossierPath,
  type Dossier,
  type Part,
} from '../../derive/dossier/dossier.ts';
import type { Group } from '../../derive/dossier/groups.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { stableDocx } from '../formats/docx-bytes.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const dossierFiles = (site: Site): Output[] =>
  dossierCities(site).flatMap((city) =>
    LANGS.map((lang) => ({
      path: dossierFile(city, lang),
      mediaType: MEDIA_TYPE,
      title: {
        vi: `${words('vi').dossier.titleOf(city.name.vi)} (DOCX, ${lang})`,
        en: `${words('en').dossier.titleOf(city.name.en)} (DOCX, ${lang})`,
      },
      render: (model: Site) => renderDossier(model, dossierOf(model, must(model.city(city.id), city.id), lang)),
    })),
  );

async function renderDossier(site: Site, dossier: Dossier): Promise<Uint8Array> {
  const { lang, title, lead, notes, drafting, parts } = dossier;
  const address = absolute(site, localised(dossierPath(dossier.city), lang));
  const document = new Document({
    title,
    creator: site.publisher.name[lang],
    description: lead,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 21, language: { value: lang === 'vi' ? 'vi-VN' : 'en-GB' } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    size: 17,
                    children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({ children: [new TextRun(lead)] }),
          ...[...notes, drafting].map((note) => new Paragraph({ children: [run({ text: note, italics: true })] })),
          new Paragraph({ children: [link(address, address)] }),
          ...parts.flatMap((part) => partParagraphs(part, site, lang)),
        ],
      },
    ],
  });
  return stableDocx(new Uint8Array(await Packer.toArrayBuffer(document)), dateOf(site));
}

/** Letters with a look. A bare text would do too, and what the library takes then are the old methods of strings. */
const run = (options: IRunOptions): TextRun => new TextRun(options);

const link = (text: string, href: string): ParagraphChild =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink', size: 17 })] });

const partParagraphs = ({ title, question, groups }: Part, site: Site, lang: Lang): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
  new Paragraph({ children: [run({ text: question, italics: true })] }),
  ...groups.flatMap((group) => groupParagraphs(group, site, lang)),
];

function groupParagraphs({ title, limit, claims, missing }: Group, site: Site, lang: Lang): Paragraph[] {
  const d = words(lang).dossier;
  return [
    ...(title === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] })]),
    ...(limit
      ? [
          new Paragraph({
            children: [
              run({
                bold: true,
                text: limit.words > limit.limit ? d.over(limit.words, limit.limit) : d.within(limit.words, limit.limit),
              }),
            ],
          }),
        ]
      : []),
    ...claims.flatMap((claim) => claimParagraphs(claim, site, lang)),
    ...missing.map(
      (text) => new Paragraph({ children: [run({ text: `${d.missing}: `, bold: true }), new TextRun(text)] }),
    ),
  ];
}

function claimParagraphs({ kind, text, source }: Claim, site: Site, lang: Lang): Paragraph[] {
  const { kinds, source: word } = words(lang).dossier;
  const address = source.url ?? absolute(site, localised(source.path ?? '/', lang));
  return [
    new Paragraph({
      keepNext: true,
      spacing: { after: 0 },
      children: [run({ text: `${kinds[kind]}. `, bold: true }), new TextRun(text)],
    }),
    new Paragraph({
      indent: { left: 284 },
      children: [new TextRun({ text: `${word}: ${source.label}; ${source.date}. `, size: 17 }), link(address, address)],
    }),
  ];
}
