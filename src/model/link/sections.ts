/** Makes the section tree of a plan; what a heading says holds for everything below it. */
import type { Problem } from '../../messages/problems.ts';
import { parentRef, sectionSlug } from '../identity.ts';
import { problem, type Origin } from '../read/source-file.ts';
import type { PlanSpec } from '../schema/plan.ts';
import type { Plan, Section } from '../types.ts';
import type { Draft } from './draft.ts';

/** The sections by number, in the order of the document, put into the plan. */
export function newSections(
  spec: PlanSpec,
  origin: Origin,
  plan: Draft<Plan>,
  problems: Problem[],
): ReadonlyMap<string, Draft<Section>> {
  const sections = new Map<string, Draft<Section>>();
  spec.sections.forEach(({ ref, title, items, from, by, asks, note }, index) => {
    const below = ['sections', index, 'ref'];
    const parent = parentRef(ref);
    const above = parent === null ? null : (sections.get(parent) ?? null);
    if (parent !== null && !above) problems.push(problem('orphan-section', origin, below, { section: ref, parent }));
    // The second of two is left out; `check/unique.ts` reports it.
    if (sections.has(ref)) return;
    const section: Draft<Section> = {
      plan,
      ref,
      slug: sectionSlug(ref),
      level: above ? above.level + 1 : 1,
      title,
      items,
      from: from ?? above?.from ?? null,
      by: by ?? above?.by ?? null,
      asks: asks ?? above?.asks ?? false,
      ...(note && { note }),
      parent: above,
      sections: [],
      lines: [],
    };
    sections.set(ref, section);
    above?.sections.push(section);
    plan.sections.push(section);
  });
  return sections;
}
