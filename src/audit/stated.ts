/** Owns what a record states as fact, gathered from every field that holds wording, a value, a date or a citation. */
import type { Clause, Instrument, Plan, Target } from '../model/types.ts';
import type { Frozen } from '../model/frozen.ts';
import type { Bilingual, Uncertain } from '../model/schema/common.ts';
import { factOfValue, factsOf, factsOfDate, type Fact } from './facts.ts';
import { factsInWords } from './match.ts';

/** The wording of a clause that must be borne out by the text, in both languages. */
export const bothOf = (clause: Clause): Bilingual[] =>
  [
    clause.text,
    ...clause.targets.flatMap(({ statement, population }) => [statement, population]),
    ...clause.milestones.map(({ what }) => what),
  ].flatMap((text) => text ?? []);
export const wordingOf = (clause: Clause): string[] => bothOf(clause).map(({ vi }) => vi);

/** Facts that must stand at the clause's place. */
export function statedBy(clause: Clause): Fact[] {
  const dates = [
    clause.duty?.due?.date,
    ...clause.milestones.flatMap(({ from, to }) => [from, to]),
    ...clause.targets.flatMap(({ from, by }) => [from, by]),
  ];
  return unique([
    ...wordingOf(clause).flatMap((text) => factsOf(text)),
    ...dates.flatMap((date) => factsOfDate(date ?? '')),
    ...clause.targets.flatMap(valuesOf),
  ]);
}

export const valuesOf = ({ value, value_upper }: Pick<Target, 'value' | 'value_upper'>): Fact[] =>
  [value, value_upper].flatMap((number) => (number === undefined ? [] : factOfValue(number)));

/** Everything that a clause says anywhere: what the text prints at its place must be among it. */
export function saidBy(clause: Clause): Fact[] {
  const words = [
    ...wordingOf(clause),
    ...remarks(clause),
    ...clause.targets.flatMap((target) => doubts(target.uncertain ?? [])),
  ];
  return [
    ...statedBy(clause),
    ...words.flatMap((text) => [...factsOf(text), ...factsInWords(text)]),
    ...clause.instruments.flatMap((instrument) => factsOfInstrument(instrument, clause.plan)),
  ];
}

/** Number as registered or as printed in this plan, date and title. */
export function factsOfInstrument(instrument: Instrument, plan: Plan): Fact[] {
  const printed = instrument.variants.filter((variant) => variant.plan === plan).map((variant) => variant.printed);
  return [
    ...factsOf([instrument.number ?? '', ...printed, instrument.title.vi].join(' · ')),
    ...factsOfDate(instrument.date ?? ''),
  ];
}

/** Notes and doubtful readings say what the text prints; an explanation of a finding does not. */
export const remarks = (record: {
  readonly notes?: readonly Bilingual[];
  readonly uncertain?: readonly Frozen<Uncertain>[];
}): string[] => [...(record.notes ?? []).map(({ vi }) => vi), ...doubts(record.uncertain ?? [])];

const doubts = (uncertain: readonly Uncertain[]): string[] =>
  uncertain.flatMap(({ reading, chosen, why, settle }) => [reading, chosen, why.vi, settle.vi]);

export const unique = (facts: Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.kind} ${fact.key}`, fact])).values(),
];
