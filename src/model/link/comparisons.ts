/** Links `data/comparisons.yaml`: plan ids, section numbers and clause places become objects. */
import { resolveClauseRef } from '../identity.ts';
import type { Written } from '../read/load.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { ComparisonsSpec } from '../schema/comparison.ts';
import { place, problem, problemOfKey, type Path } from '../read/source-file.ts';
import type { Draft } from './draft.ts';
import type { Clause, Comparisons, Indicator, Plan, Section, Topic } from '../types.ts';

interface Registers {
  plans: ReadonlyMap<string, Plan>;
  lines: ReadonlyMap<string, Clause>;
  indicators: ReadonlyMap<string, Indicator>;
}

export function linkComparisons(
  written: Written<ComparisonsSpec> | null,
  { plans, lines, indicators }: Registers,
  problems: Problem[],
): Comparisons {
  if (!written) return { topics: [], pairs: [] };
  const { spec, origin } = written;
  const find = <T>(map: ReadonlyMap<string, T>, id: string, code: ProblemCode, below: Path): T | null => {
    const found = map.get(id);
    if (found === undefined)
      problems.push(problem(code, origin, below, { id, nearest: nearest(id, map.keys()) || '—' }));
    return found ?? null;
  };
  const twice = (id: string, below: Path, first: Path) =>
    problems.push(problem('duplicate-id', origin, below, { id, other: place({ file: origin.file, path: first }) }));

  const listed = new Map<Section, Path>();
  const topics = new Map<string, Draft<Topic>>();
  spec.topics.forEach(({ id, title, sections }, t) => {
    const topic: Draft<Topic> = { id, title, sections: [] };
    // The second of two is left out; `check/unique.ts` reports it.
    if (topics.has(id)) return;
    topics.set(id, topic);
    for (const [planId, refs] of Object.entries(sections)) {
      const plan = plans.get(planId);
      if (!plan) {
        const args = { id: planId, nearest: nearest(planId, plans.keys()) || '—' };
        problems.push(problemOfKey('unknown-plan', origin, planId, ['topics', t, 'sections'], args));
        continue;
      }
      const byRef = new Map(plan.sections.map((section) => [section.ref, section]));
      const found = refs.flatMap((ref, index) => {
        const path = ['topics', t, 'sections', planId, index];
        const section = find(byRef, ref, 'unknown-section', path);
        if (!section) return [];
        const first = listed.get(section);
        if (first) twice(`${planId} ${ref}`, path, first);
        listed.set(section, path);
        return [section];
      });
      topic.sections.push({ plan, sections: found });
    }
  });

  const pairs = spec.pairs.flatMap((pair, p) => {
    const [a, b] = pair.plans.map((id, side) => find(plans, id, 'unknown-plan', ['pairs', p, 'plans', side]));
    // A plan compared with itself is a problem already.
    if (!a || !b || a === b) return [];
    const clauses = (refs: readonly string[], plan: Plan, below: Path) =>
      refs.flatMap(
        (ref, index) => find(lines, resolveClauseRef(ref, plan.id), 'unknown-clause', [...below, index]) ?? [],
      );
    const topicOf = (id: string, below: Path) => find(topics, id, 'unknown-topic', below);
    return [
      {
        a,
        b,
        complete:
          pair.complete === 'all'
            ? ('all' as const)
            : pair.complete.flatMap((id, index) => topicOf(id, ['pairs', p, 'complete', index]) ?? []),
        topics: pair.topics.flatMap(({ topic: id, note }, index) => {
          const topic = topicOf(id, ['pairs', p, 'topics', index, 'topic']);
          return topic ? [{ topic, note }] : [];
        }),
        clauses: pair.clauses.map((row, index) => ({
          a: clauses(row.a, a, ['pairs', p, 'clauses', index, 'a']),
          b: clauses(row.b, b, ['pairs', p, 'clauses', index, 'b']),
          note: row.note ?? null,
        })),
        indicators: pair.indicators.flatMap(({ indicator: id, note }, index) => {
          const indicator = find(indicators, id, 'unknown-indicator', ['pairs', p, 'indicators', index, 'indicator']);
          return indicator ? [{ indicator, note }] : [];
        }),
      },
    ];
  });
  return { topics: [...topics.values()], pairs };
}
