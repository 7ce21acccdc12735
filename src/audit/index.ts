/** The audit of one plan in one function: read → find places → compare each clause, the head and the annex → explain. */
import type { Instrument, Plan, Site } from '../model/types.ts';
import { checkAnnex } from './checks/annex.ts';
import { checkClause, type Checked } from './checks/clause.ts';
import { checkEnglish } from './checks/english.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkQuotations, quotedAlike, quotedIn } from './checks/quotations.ts';
import { checkPartners } from './checks/partners.ts';
import { checkSpans } from './checks/spans.ts';
import { checkTitle, plansCiting, titlesNotPrinted } from './checks/title.ts';
import { corpusOf, longestOf, type Corpus } from './checks/copied.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlan } from './checks/plan.ts';
import { checkWords } from './checks/words.ts';
import { judge, type Finding, type Found } from './findings.ts';
import { join, readOfficial } from './lines.ts';
import { findPlaces } from './places.ts';
import { headingsOf, settingOf } from './setting.ts';
import { bothOf, wordingOf } from './stated.ts';

export interface Report {
  plan: string;
  clauses: number;
  located: number;
  checked: Checked;
  covered: number;
  lines: number;
  longestRun: number;
  findings: Finding[];
}

/** Sixteen syllables in a row are somebody else's sentence. */
export const RUN = 16;

/** Compares every plan of `site` for which `texts` holds the official text. */
export function audit(site: Site, texts: ReadonlyMap<string, string>): Report[] {
  const names = officialNames(site);
  const corpus = corpusOf([...texts.values()], names);
  const unprinted = titlesNotPrinted(site, texts);
  return site.plans.flatMap((plan) => {
    const text = texts.get(plan.id);
    if (text === undefined) return [];
    const titles = unprinted.filter((instrument) => plansCiting(instrument, site)[0] === plan);
    return [auditPlan(site, plan, text, corpus, names, titles)];
  });
}

/** Titles and names that a clause may repeat whole. */
function officialNames(site: Site): string[] {
  const titles = [...site.instruments.map(({ title }) => title.vi), ...site.plans.map(({ title }) => title.vi)];
  const quoted = titles.flatMap((title) => title.match(/“[^”]+”/g) ?? []);
  return [
    ...titles,
    ...quoted,
    ...site.agencies.flatMap((agency) => [agency.name.vi, ...agency.printed.map(({ name }) => name)]),
    ...site.plans.flatMap((plan) => plan.sections.map(({ title }) => title.vi)),
  ];
}

function auditPlan(
  site: Site,
  plan: Plan,
  text: string,
  corpus: Corpus,
  names: string[],
  unprinted: readonly Instrument[],
): Report {
  const { body, annex } = readOfficial(text);
  const places = findPlaces(plan, body);
  const byClause = new Map(places.found.flatMap((place) => (place.clause ? [[place.clause, place] as const] : [])));
  const checked: Checked = { figure: 0, date: 0, number: 0, agency: 0 };
  const scan = plan.source.quality === 'scan';
  const headings = headingsOf(places.found, scan);
  const quoted = site.instruments.flatMap(({ title }) => quotedIn(title.vi));
  const ofPlan: Found[] = [
    ...checkPlan(plan, places.preamble),
    ...checkPlaces(places),
    ...checkTitle(plan, body),
    ...unprinted.map(({ title }): Found => ['title', title.vi]),
    ...checkHeadings(plan, places.found),
    ...checkEnglish([plan.title, plan.short, plan.summary, ...plan.sections.map(({ title }) => title)]),
    ...(annex.length === 0 ? [] : rowsWithoutRecord(site, plan)),
  ];
  let longestRun = 0;
  const ofClauses = plan.lines.flatMap((clause) => {
    const place = byClause.get(clause);
    if (!place) return judge([['place', clause.slug]], clause, { plan: plan.id, clause: clause.id });
    const setting = settingOf(clause, byClause, headings, site.agencies);
    const run = longestOf(
      wordingOf(clause),
      quotedAlike(clause, setting),
      corpus,
      scan ? { place: join(place.lines), names } : null,
    );
    longestRun = Math.max(longestRun, run.length);
    const found: Found[] = [
      ...checkClause(clause, setting, checked),
      ...checkWords(clause, setting),
      ...checkQuotations(clause, setting, quoted),
      ...checkPartners(clause, setting),
      ...checkSpans(clause, setting),
      ...checkEnglish(bothOf(clause)),
      ...(run.length < RUN ? [] : [['copied', `${run.length}: ${run.words}`] as const]),
    ];
    return judge(found, clause, { plan: plan.id, clause: clause.id, line: setting.line });
  });
  const ofAnnex = (annex.length === 0 ? [] : checkAnnex(plan, annex)).flatMap(({ row, line, found }) =>
    judge(found, row, { plan: plan.id, clause: row.id, line }),
  );
  return {
    plan: plan.id,
    clauses: plan.lines.length,
    located: plan.lines.filter((clause) => byClause.has(clause)).length,
    checked,
    covered: places.covered,
    lines: places.total,
    longestRun,
    findings: [...judge(ofPlan, plan, { plan: plan.id }), ...ofClauses, ...ofAnnex],
  };
}

const rowsWithoutRecord = ({ framework }: Site, plan: Plan): Found[] =>
  framework.indicators
    .filter((indicator) => !plan.annex.some((row) => row.indicator === indicator))
    .map(({ id }) => ['annex-row', id]);
