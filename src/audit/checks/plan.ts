/** Owns the comparison of a plan's head with what the text prints before its first provision. */
import type { Plan } from '../../model/types.ts';
import { factsOf, factsOfDate } from '../facts.ts';
import type { Found } from '../findings.ts';
import { join, type Line } from '../lines.ts';
import { holds } from '../match.ts';
import { factsOfInstrument, remarks, unique } from '../stated.ts';

/** Number, date and legal bases against the preamble, and every number and date of the preamble against them. */
export function checkPlan(plan: Plan, preamble: readonly Line[]): Found[] {
  const scan = plan.source.quality === 'scan';
  const printed = factsOf(join(preamble), scan);
  const own = [...factsOf(plan.number ?? ''), ...factsOfDate(plan.date)];
  const cited = plan.legal_bases.flatMap(({ instrument, printed: as }) => as ?? instrument.number ?? []);
  const claims = [...own, ...cited.flatMap((number) => factsOf(number))];
  const wording = [
    plan.title,
    plan.short,
    plan.summary,
    plan.attached_to,
    plan.issuer_note,
    plan.period.note,
    plan.source.note,
    ...plan.legal_bases.map(({ note }) => note),
  ];
  const said = [
    ...claims,
    ...[...wording.map((text) => text?.vi ?? ''), ...remarks(plan)].flatMap((text) => factsOf(text)),
    ...[plan.period.from, plan.period.to].flatMap((date) => factsOfDate(date ?? '')),
    ...[...plan.legal_bases.map(({ instrument }) => instrument), ...plan.carries_out, ...plan.replaces].flatMap(
      (instrument) => factsOfInstrument(instrument, plan),
    ),
  ];
  return [
    ...unique(claims)
      .filter((fact) => !holds(printed, fact, scan))
      .map((fact) => [fact.kind, fact.shown] as const),
    ...unique(printed)
      .filter((fact) => fact.kind !== 'figure' && !holds(said, fact, scan))
      .map((fact) => [`${fact.kind}-left-out`, fact.shown] as const),
  ];
}
