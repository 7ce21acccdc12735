/** Owns the comparison of one clause with its place in the official text, in both directions. */
import type { Agency, Clause } from '../../model/types.ts';
import { factsOf, type Fact } from '../facts.ts';
import type { Found } from '../findings.ts';
import { fold } from '../../text/fold.ts';
import { containment, letters } from '../likeness.ts';
import { holds, readsAs } from '../match.ts';
import { isNamed, mentionedIn } from '../names.ts';
import type { Setting } from '../setting.ts';
import { factsOfInstrument, saidBy, statedBy, unique, valuesOf, wordingOf } from '../stated.ts';

export interface Checked {
  figure: number;
  date: number;
  number: number;
  agency: number;
}

/** What the clause states but the text does not print there, and what the text prints but the clause leaves out. */
export function checkClause(clause: Clause, setting: Setting, checked: Checked): Found[] {
  const { own, around, scan, agencies } = setting;
  const printed = factsOf(own, scan);
  const all = [...printed, ...factsOf(around, scan)];
  const whole = `${around} · ${own}`;
  const stated = statedBy(clause);
  for (const fact of stated) checked[fact.kind]++;
  const missing = stated.filter((fact) => !holds(all, fact, scan) && !(scan && readsAs(whole, fact)));
  const cited = clause.instruments.flatMap((instrument) =>
    instrument.number !== null && instrument.plan !== clause.plan ? [{ instrument, number: instrument.number }] : [],
  );
  checked.number += cited.length;
  const uncited = cited.filter(
    ({ instrument }) =>
      !citedIn(factsOfInstrument(instrument, clause.plan), all, scan) &&
      containment(letters(instrument.title.vi), letters(whole)) < 0.8,
  );
  const named = [
    ...new Set([
      ...(clause.duty?.agencies ?? []),
      ...(clause.duty?.partners ?? []),
      ...clause.agencies,
      ...wordingOf(clause).flatMap((text) => mentionedIn(text, agencies, clause.plan)),
    ]),
  ];
  checked.agency += named.length;
  const unnamed = distinct(named.filter((agency) => !isNamed(agency, clause.plan, whole, scan)));
  const said = saidBy(clause);
  const leftOut = unique(printed.filter((fact) => fact.sure)).filter((fact) => !holds(said, fact, scan));

  return [
    ...missing.map((fact) => [fact.kind, fact.shown] as const),
    ...uncited.map(({ number }) => ['number', number] as const),
    ...unnamed.map((name) => ['agency', name] as const),
    ...operatorFaults(clause, all).map((value) => ['operator', value] as const),
    ...leftOut.map((fact) => [`${fact.kind}-left-out`, fact.shown] as const),
  ];
}

/** “Đề án 1373” cites 1373/QĐ-TTg. */
const citedIn = (facts: Fact[], all: Fact[], scan: boolean): boolean =>
  facts
    .filter(({ kind }) => kind === 'number')
    .some(
      (fact) => holds(all, fact, scan) || all.some((other) => other.kind === 'figure' && other.key === fact.parts[0]),
    );

const distinct = (agencies: Agency[]): string[] => [
  ...new Map(agencies.map((agency) => [fold(agency.name.vi), agency.name.vi])).values(),
];

/** “trên 60%” where the text prints “60% trở lên”, in a target or in the wording. */
function operatorFaults(clause: Clause, printed: Fact[]): string[] {
  const inWords = wordingOf(clause)
    .flatMap((text) => factsOf(text))
    .filter(({ kind }) => kind === 'figure');
  const claims = [
    ...clause.targets.flatMap((target) =>
      valuesOf(target)
        .slice(0, 1)
        .map((fact) => ({ key: fact.key, operators: [target.operator as string], shown: fact.shown })),
    ),
    ...inWords.map(({ key, operators = [], shown }) => ({ key, operators, shown: shown.replace(/ ?%$/, '') })),
  ];
  const faults = claims.flatMap(({ key, operators, shown }) => {
    const there = printed.filter((fact) => fact.kind === 'figure' && fact.key === key);
    const means = there.flatMap((fact) => fact.operators ?? []);
    return means.length === 0 || operators.some((operator) => means.includes(operator))
      ? []
      : [`${operators[0]} ${shown}`];
  });
  return [...new Set(faults)];
}
