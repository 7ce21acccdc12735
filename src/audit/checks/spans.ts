/** Owns the rule that a line which prints several years has one milestone or target for each, not one span over all. */
import type { Clause } from '../../model/types.ts';
import { factsOf } from '../facts.ts';
import type { Found } from '../findings.ts';
import type { Setting } from '../setting.ts';

const yearOf = (date: string | null | undefined): string => /^\d{4}/.exec(date ?? '')?.[0] ?? '';

/** A span stands where the text itself joins its ends: “2021-2030”, “từ năm 2024 đến năm 2025”, “từ nay đến hết năm 2030”. */
export function checkSpans(clause: Clause, { own, scan }: Setting): Found[] {
  const spans = [
    ...clause.milestones.map(({ from, to }) => [yearOf(from), yearOf(to)] as const),
    ...clause.targets.map(({ from, by }) => [yearOf(from), yearOf(by)] as const),
  ].filter(([from, to]) => from !== '' && to !== '' && from !== to);
  const printed = factsOf(own, scan).filter(({ kind }) => kind === 'date');
  const prints = (year: string): boolean => printed.some(({ key }) => key.startsWith(year));
  const faults = spans.filter(([from, to]) => prints(from) && prints(to) && !joined(own, from, to));
  return [...new Set(faults.map(([from, to]) => `${from}/${to}`))].map((span) => ['span', span]);
}

/** Between the two years stands nothing but a dash, or “to” and what belongs to a date. */
function joined(text: string, from: string, to: string): boolean {
  const small = text.normalize('NFC').toLowerCase();
  const between = String.raw`(?: ?[-–] ?|[^.;:]{0,12}(?:đến|tới|d\S{1,3}n|t[oớờ]\S{0,2}i)[^.;:,]{0,24}?)`;
  return new RegExp(from + between + to, 'u').test(small);
}
