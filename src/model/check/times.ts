/** Finds dates that contradict each other: of an instrument and what it replaces, of a plan and its period, of a source and when it was read. */
import type { Problem } from '../../messages/problems.ts';
import { earliest, latest } from '../dates.ts';
import type { Records } from '../read/load.ts';
import { problem, problemAt, type Origin, type Path } from '../read/source-file.ts';

export function checkTimes(records: Records, problems: Problem[]): void {
  const dates = new Map(records.instruments.map(({ spec }) => [spec.id, spec.date]));
  const checkOlder = (date: string | null, ids: readonly string[], at: (index: number) => Origin) =>
    ids.forEach((id, index) => {
      const other = dates.get(id);
      if (date && other && earliest(other) > latest(date))
        problems.push(problem('younger-basis', at(index), [], { id, other, date }));
    });
  for (const { spec, origin } of records.instruments)
    for (const key of ['carries_out', 'replaces'] as const)
      checkOlder(spec.date, spec[key] ?? [], (index) => below(origin, [key, index]));
  for (const {
    plan: { spec, origin },
  } of records.plans) {
    for (const key of ['carries_out', 'replaces'] as const)
      checkOlder(spec.date, spec[key] ?? [], (index) => below(origin, [key, index]));
    const bases = spec.legal_bases.map(({ instrument }) => instrument);
    checkOlder(spec.date, bases, (index) => below(origin, ['legal_bases', index, 'instrument']));
    const { from, to } = spec.period;
    const backwards = from !== undefined && to !== undefined && earliest(from) > latest(to);
    if (to !== undefined && !backwards && latest(to) < earliest(spec.date))
      problems.push(problem('over-before-issue', origin, ['period', 'to'], { to, date: spec.date }));
    const registered = spec.instrument === undefined ? undefined : dates.get(spec.instrument);
    if (registered && apart(registered, spec.date))
      problems.push(
        problem('two-dates', origin, ['date'], { date: spec.date, other: registered, id: spec.instrument ?? '' }),
      );
  }
  checkKnown(records, problems);
}

const below = ({ file, path }: Origin, more: Path): Origin => ({ file, path: [...path, ...more] });
const apart = (a: string, b: string): boolean => earliest(a) > latest(b) || earliest(b) > latest(a);

/** Nothing is known after the day of the data, and nothing was read before it was published. */
function checkKnown({ publisher, cities, cityFacts, observations }: Records, problems: Problem[]) {
  const updated = publisher?.spec.updated;
  const notYet = (date: string | null | undefined): boolean =>
    updated !== undefined && date != null && earliest(date) > latest(updated);
  const readTooSoon = (published: string | null | undefined, accessed: string | null | undefined): boolean =>
    published != null && accessed != null && earliest(published) > latest(accessed);
  const checkSource = (source: { published?: string | undefined; accessed?: string | undefined }, at: Origin) => {
    const { published, accessed } = source;
    if (notYet(accessed))
      problems.push(problem('after-updated', at, ['accessed'], { date: accessed ?? '', updated: updated ?? '' }));
    else if (readTooSoon(published, accessed))
      problems.push(
        problem('read-too-soon', at, ['accessed'], { published: published ?? '', accessed: accessed ?? '' }),
      );
  };
  for (const { spec, origin } of cities) {
    const { membership, breaks = [], note_sources = [], regions } = spec;
    if (notYet(membership?.since))
      problems.push(
        problem('after-updated', origin, ['membership', 'since'], {
          date: membership?.since ?? '',
          updated: updated ?? '',
        }),
      );
    if (membership) checkSource(membership.source, below(origin, ['membership', 'source']));
    breaks.forEach(({ sources }, index) =>
      sources.forEach((source, at) => checkSource(source, below(origin, ['breaks', index, 'sources', at]))),
    );
    if (notYet(regions?.since))
      problems.push(
        problem('after-updated', origin, ['regions', 'since'], { date: regions?.since ?? '', updated: updated ?? '' }),
      );
    regions?.sources.forEach((source, index) => checkSource(source, below(origin, ['regions', 'sources', index])));
    note_sources.forEach((source, index) => checkSource(source, below(origin, ['note_sources', index])));
  }
  for (const { spec, at } of [...cityFacts, ...observations.flatMap(({ rows }) => rows)]) {
    const { published, accessed } = spec;
    const { file, line, column } = at.accessed;
    if (notYet(accessed))
      problems.push(problemAt('after-updated', file, line, column, { date: accessed ?? '', updated: updated ?? '' }));
    else if (readTooSoon(published, accessed))
      problems.push(
        problemAt('read-too-soon', file, line, column, { published: published ?? '', accessed: accessed ?? '' }),
      );
  }
}
