/** What the pages of a site say, without any design: the same words for every writer that the bench holds ours against. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual, Lang } from '../../src/model/schema/common.ts';
import type { Site } from '../../src/model/types.ts';

export interface PageText {
  /** `/en/plans/ha-noi-2025/` */
  readonly address: string;
  readonly lang: Lang;
  /** A paragraph each; pages of other kinds than plans, clauses, bodies and indicators have none. */
  readonly texts: readonly string[];
}

export const pageTexts = (site: Site, addresses: readonly string[]): PageText[] =>
  addresses.map((address) => {
    const parts = address.split('/').filter((part) => part !== '');
    const lang: Lang = parts[0] === 'en' ? 'en' : 'vi';
    return { address, lang, texts: textsOf(site, lang === 'en' ? parts.slice(1) : parts).map((text) => text[lang]) };
  });

function textsOf(site: Site, [kind = '', id = '', slug = '']: readonly string[]): Bilingual[] {
  const agency = kind === 'agencies' && site.agency(id);
  const indicator = kind === 'indicators' && site.indicator(id);
  const plan = kind === 'plans' && site.plan(id);
  if (agency)
    return [
      agency.name,
      ...agency.duties.map(({ clause }) => clause.text),
      ...agency.annex.map(({ statement }) => statement),
    ];
  if (indicator) return [indicator.name, indicator.definition, ...indicator.targets.map(({ statement }) => statement)];
  if (!plan) return [];
  const clause = site.clause(`${id}/${slug}`);
  return clause
    ? [plan.short, clause.section.title, clause.text, ...clause.targets.map(({ statement }) => statement)]
    : [plan.title, ...plan.lines.map(({ text }) => text)];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The plain writer: strings and nothing else, which is what everything else is told as a ratio to. */
export function writePlain(pages: readonly PageText[], out: string): void {
  for (const { address, lang, texts } of pages) {
    mkdirSync(join(out, address), { recursive: true });
    writeFileSync(
      join(out, address, 'index.html'),
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${address}</title><body>${texts
        .map((text) => `<p>${escape(text)}</p>`)
        .join('\n')}</body></html>`,
    );
  }
}
