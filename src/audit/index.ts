/** The audit of one plan in one function: read → find places → compare each clause, the head and the annex → explain. */
import type { Plan, Section, Site } from '../model/types.ts';
import { checkAnnex } from './check-annex.ts';
import { checkClause, settingOf, type Checked } from './check-clause.ts';
import { checkPlan } from './check-plan.ts';
import { corpusOf, longestDamagedRun, NO_RUN, type Corpus } from './copied.ts';
import { explain, type Finding } from './findings.ts';
import { join, readOfficial } from './lines.ts';
import { findPlaces, type Places } from './places.ts';
import { wordingOf } from './stated.ts';

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
  return site.plans.flatMap((plan) => {
    const text = texts.get(plan.id);
    return text === undefined ? [] : [auditPlan(site, plan, text, corpus, names)];
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

function auditPlan(site: Site, plan: Plan, text: string, corpus: Corpus, names: string[]): Report {
  const { body, annex } = readOfficial(text);
  const places = findPlaces(plan, body);
  const byClause = new Map(places.found.flatMap((place) => (place.clause ? [[place.clause, place] as const] : [])));
  const checked: Checked = { figure: 0, date: 0, number: 0, agency: 0 };
  const headings = headingsOf(plan, places);
  let longestRun = 0;
  const ofClauses = plan.lines.flatMap((clause) => {
    const place = byClause.get(clause);
    if (!place)
      return explain(
        [{ plan: plan.id, clause: clause.id, kind: 'place', value: clause.slug, line: null, explained: false }],
        clause,
        plan.id,
        clause.id,
      );
    const setting = settingOf(clause, byClause, headings, site.agencies);
    const runs = wordingOf(clause).flatMap((words) => [
      corpus(words),
      ...(setting.scan ? [longestDamagedRun(words, join(place.lines), names)] : []),
    ]);
    const run = runs.reduce((longest, other) => (other.length > longest.length ? other : longest), NO_RUN);
    longestRun = Math.max(longestRun, run.length);
    const copied: Finding[] =
      run.length < RUN
        ? []
        : [
            {
              plan: plan.id,
              clause: clause.id,
              kind: 'copied',
              value: `${run.length}: ${run.words}`,
              line: place.lines[0]?.no ?? null,
              explained: false,
            },
          ];
    return explain([...checkClause(clause, setting, checked), ...copied], clause, plan.id, clause.id);
  });
  const annexFindings = annex.length === 0 ? [] : checkAnnex(plan, annex);
  const withoutRow =
    annex.length === 0
      ? []
      : site.framework.indicators.filter((indicator) => !plan.annex.some((row) => row.indicator === indicator));
  const ofPlan = explain(
    [
      ...checkPlan(plan, places.preamble),
      ...placeFindings(plan, places),
      ...withoutRow.map(({ id }): Finding => ({
        plan: plan.id,
        clause: null,
        kind: 'annex-row',
        value: id,
        line: null,
        explained: false,
      })),
    ],
    plan,
    plan.id,
    null,
  );
  const ofAnnex = plan.annex.flatMap((row) =>
    explain(
      annexFindings.filter((finding) => finding.clause === row.id),
      row,
      plan.id,
      row.id,
    ),
  );
  return {
    plan: plan.id,
    clauses: plan.lines.length,
    located: plan.lines.filter((clause) => byClause.has(clause)).length,
    checked,
    covered: places.covered,
    lines: places.total,
    longestRun,
    findings: [...ofPlan, ...ofClauses, ...ofAnnex],
  };
}

/** Headings around a clause as the text prints them; a scan's are helped out with the title that was found there. */
function headingsOf(plan: Plan, { found }: Places): (section: Section) => string {
  const printed = new Map(
    found.flatMap((place) => (place.item === 0 ? [[place.section, join(place.lines)] as const] : [])),
  );
  return function chain(section: Section): string {
    const own = printed.get(section) ?? '';
    const title = own !== '' && plan.source.quality === 'scan' ? section.title.vi : '';
    return [section.parent ? chain(section.parent) : '', own, title].filter((words) => words !== '').join(' · ');
  };
}

function placeFindings(plan: Plan, { lost, uncovered }: Places): Finding[] {
  const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trim()}…` : words);
  const missing = lost.filter(({ item, clause }) => item === 0 || clause === null);
  return [
    ...missing.map(({ section, item }): Finding => ({
      plan: plan.id,
      clause: null,
      kind: item === 0 ? 'heading' : 'place',
      value: item === 0 ? section.ref : `${section.ref}.${item}`,
      line: null,
      explained: false,
    })),
    ...uncovered.map((line): Finding => ({
      plan: plan.id,
      clause: null,
      kind: 'uncovered',
      value: short(line.text),
      line: line.no,
      explained: false,
    })),
  ];
}
