/** Owns what search knows: one record per line of a plan and per page of the site, in the order of the documents. */
import { localised } from '../../derive/address.ts';
import { answerOf } from '../../derive/answers/judged.ts';
import { progress } from '../../derive/answers/progress.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { addAll } from '../../text/many.ts';
import type { Titled } from '../language/names.ts';
import { expander } from '../language/short-forms.ts';
import { clauseRecord, type Answers } from './clause-record.ts';
import {
  agencyRecord,
  cityRecord,
  featureRecord,
  indicatorRecord,
  instrumentRecord,
  pageRecord,
  planRecord,
  termRecord,
} from './page-records.ts';
import type { Say, SearchRecord, SitePage } from './record.ts';

/** Bodies and cities have names of their own in `names.ts`; charts are called as what they show. */
const TITLED = new Set<string>(['indicator', 'feature', 'plan', 'instrument', 'story', 'guide', 'table', 'overview']);

export type { SearchRecord, SitePage } from './record.ts';

/** `pages` are made elsewhere: charts, tables, stories, guides. */
export function records(site: Site, lang: Lang, pages: readonly SitePage[] = []): SearchRecord[] {
  const pick: Say = (text) => text[lang];
  const expand = expander(site, lang);
  const answers: Answers = new Map(progress(site).map((one) => [one.id, answerOf(one)]));
  const all: SearchRecord[] = [
    ...site.lines.map((clause) => clauseRecord(clause, pick, lang, answers)),
    ...site.indicators.map((indicator) => indicatorRecord(indicator, pick, lang)),
    ...site.agencies.map((agency) => agencyRecord(agency, pick, lang)),
    ...site.instruments.map((instrument) => instrumentRecord(instrument, pick, lang)),
    ...site.cities.map((city) => cityRecord(city, pick, lang)),
    ...site.plans.map((plan) => planRecord(plan, pick, lang)),
    ...site.framework.features.map((feature) => featureRecord(feature, pick, lang)),
    ...site.glossary.map((term) => termRecord(term, pick, lang)),
    ...pages.map((one) => pageRecord(one, pick, lang)),
  ];
  return all.map((record) => ({
    ...record,
    names: [...record.names, ...expand([record.text, ...record.names].join(' · '))],
  }));
}

/** What the pages of the registers are called, with the numbers of their records: titles, and the numbers of features and documents. */
export function titlesOf(all: readonly SearchRecord[], pages: readonly SitePage[], lang: Lang): Titled[] {
  const others = new Map(pages.map(({ path, names = [] }) => [localised(path, lang), names.map((name) => name[lang])]));
  return all.flatMap(({ kind, title, text, url }, record): Titled[] => {
    if (!TITLED.has(kind)) return [];
    const titles = [title, ...(others.get(url) ?? [])];
    const no = /^[\d.]+(?:-[a-z])?(?= )/.exec(title)?.[0];
    if (no !== undefined) titles.push(no, title.slice(no.length + 1));
    if (kind === 'instrument') titles.push(text.split(' · ').at(-1) ?? '');
    // “Hà Nội 2025 – UNESCO Network”: people leave the second half out and say that it is a plan.
    if (kind === 'plan')
      addAll(
        titles,
        [title.split(' – ')[0] ?? ''].flatMap((short) => [short, `${words(lang).plan} ${short}`]),
      );
    return titles.map((one): Titled => [one, record]);
  });
}
