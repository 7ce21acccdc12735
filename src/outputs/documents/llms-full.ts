/** `llms-full.txt`, one per language: every plan whole and every indicator with its targets and values, as one Markdown text made from the model. */
import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { clausePath, indicatorPath, localised, planPath } from '../../derive/address.ts';
import { figure } from '../../derive/answers/progress-statement.ts';
import { readingOf } from '../../derive/answers/readings.ts';
import { contextLine } from '../../derive/context.ts';
import { issuedBy } from '../../derive/issuer.ts';
import { planName } from '../../derive/life.ts';
import { absolute } from '../../derive/publication.ts';
import { clauseName } from '../../derive/clause-title.ts';
import { formatDate, formatThreshold } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { LANGS, type Lang } from '../../model/schema/common.ts';
import type { Clause, Indicator, Plan, Section, Site } from '../../model/types.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Output } from '../kit/output.ts';
import { twinPath } from './twin-path.ts';

export const fullTextPath = (lang: Lang): string => localised('/llms-full.txt', lang);

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const item = (...children: BlockContent[]): ListItem => ({ type: 'listItem', spread: children.length > 1, children });
const list = (items: ListItem[]): RootContent[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items }];
const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const table = (head: readonly string[], rows: readonly (readonly TableCell[])[]): RootContent => ({
  type: 'table',
  children: [head.map((name) => cell(text(name))), ...rows].map((children) => ({
    type: 'tableRow',
    children: [...children],
  })),
});

/** Where a thing can be read by itself, in the same form. */
const link = (site: Site, path: string, name: string, lang: Lang): PhrasingContent => ({
  type: 'link',
  url: absolute(site, twinPath(path, lang)),
  children: [text(name)],
});

/** A line with its place, its id, what must be said with it, its text, and who must do it. */
function lineItem(line: Clause, site: Site, lang: Lang): ListItem {
  const { duty } = line;
  const [first = '', ...rest] = paragraphsOf(line.text[lang]);
  return item(
    paragraph(
      link(site, clausePath(line), clauseName(line, 'place')[lang], lang),
      text(` (${line.id}; ${contextLine(line, lang)}): ${first}`),
    ),
    ...rest.map((one) => paragraph(text(one))),
    ...(duty
      ? [
          paragraph(
            text(
              `${duty.roles.map((role) => words(lang).roles[role]).join(', ')}: ${duty.agencies.map(({ name }) => name[lang]).join(', ')}`,
            ),
          ),
        ]
      : []),
  );
}

const sectionBlocks = (section: Section, site: Site, lang: Lang): RootContent[] => [
  heading(section.level === 1 ? 3 : section.level === 2 ? 4 : 5, `${section.ref} ${section.title[lang]}`),
  ...list(section.lines.map((line) => lineItem(line, site, lang))),
];

function planBlocks(plan: Plan, site: Site, lang: Lang): RootContent[] {
  const w = words(lang);
  return [
    heading(2, plan.title[lang]),
    paragraph(link(site, planPath(plan), planName(plan)[lang], lang)),
    paragraph(text(plan.summary[lang])),
    paragraph(
      text(
        [
          `${w.number}: ${plan.number ?? w.numberBlank}`,
          `${w.date}: ${formatDate(plan.date, lang)}`,
          `${w.issuer}: ${issuedBy(plan)[lang]}`,
        ].join('; '),
      ),
    ),
    ...plan.sections.flatMap((section) => sectionBlocks(section, site, lang)),
    ...(plan.annex.length === 0
      ? []
      : [
          heading(3, w.annexName),
          table(
            [w.indicator, w.target, w.responsible],
            plan.annex.map(({ indicator, name, targets, responsible }) => [
              cell(
                link(site, indicatorPath(indicator), indicator.id, lang),
                text(` ${(name ?? indicator.name)[lang]}`),
              ),
              cell(text(targets.map((target) => formatThreshold(target, lang)).join(' · '))),
              cell(text(responsible.length === 0 ? w.byExperts : responsible.map((one) => one.name[lang]).join(', '))),
            ]),
          ),
        ]),
  ];
}

function indicatorBlocks(indicator: Indicator, site: Site, lang: Lang): RootContent[] {
  const w = words(lang);
  const p = w.progress;
  return [
    heading(3, `${indicator.id} ${indicator.name[lang]}`),
    paragraph(link(site, indicatorPath(indicator), indicator.name[lang], lang)),
    paragraph(text(indicator.definition[lang])),
    ...list(
      indicator.targets.map((target) =>
        item(
          paragraph(
            text(
              `${w.target}, ${planName(target.plan)[lang]}, ${target.by === undefined ? w.noYear : formatDate(target.by, lang)}: ${formatThreshold(target, lang)}`,
            ),
          ),
        ),
      ),
    ),
    ...list(
      indicator.observations.map((one) =>
        item(
          paragraph(
            text(
              `${one.area.name[lang]}, ${formatDate(one.period, lang)}, ${w.breakdowns[one.breakdown]}: ${figure(readingOf([one]), lang)} (${p.bases[one.basis]}; ${one.source.publisher}; ${one.licence})`,
            ),
          ),
        ),
      ),
    ),
  ];
}

function fullText(site: Site, lang: Lang): string {
  const w = words(lang);
  const { publisher } = site;
  const blocks: RootContent[] = [
    heading(1, publisher.name[lang]),
    paragraph(text(`${w.officialPrevails} ${w.updated} ${publisher.updated}, ${publisher.data_licence.id}.`)),
    ...site.plans.flatMap((plan) => planBlocks(plan, site, lang)),
    heading(2, w.indicators),
    ...site.indicators.flatMap((indicator) => indicatorBlocks(indicator, site, lang)),
  ];
  return toMarkdown(
    { type: 'root', children: blocks },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_' },
  );
}

export const fullTextFiles: readonly Output[] = LANGS.map((lang) => ({
  path: fullTextPath(lang).slice(1),
  mediaType: 'text/plain',
  title: { vi: 'Toàn văn cho trình đọc bằng máy', en: 'The whole text for readers by machine' },
  summary: {
    vi: 'Mọi kế hoạch và chỉ số trong một tệp Markdown, mỗi ngôn ngữ một tệp.',
    en: 'Every plan and indicator in one Markdown file, one file per language.',
  },
  render: (site) => fullText(site, lang),
}));
