/** Makes the lines of a plan and puts each into its place: none twice, none missing, none outside its section. */
import { fingerprint } from '../../text/fingerprint.ts';
import { clauseId } from '../identity.ts';
import type { PlanFiles } from '../read/load.ts';
import { place, problem, type Origin } from '../read/source-file.ts';
import type { Translation } from '../read/translations.ts';
import { byItem, partsOfItem } from '../item.ts';
import { OPERATIVE_FORMS } from '../schema/clause.ts';
import type { Clause, Plan, Section } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { linkChanges, stands } from './life.ts';
import { find } from './lookup.ts';
import { linkOfficial } from './official.ts';

type WrittenClause = PlanFiles['clauses'][number];

export function newLines(
  { folder, plan: { origin }, clauses, official }: PlanFiles,
  plan: Draft<Plan>,
  sections: ReadonlyMap<string, Draft<Section>>,
  drafts: Drafts,
  translations: ReadonlyMap<string, Translation>,
): void {
  const { lines, problems } = drafts;
  const written = new Map<string, Origin>();
  const bySection = new Map<Section, Draft<Clause>[]>();
  for (const of of clauses) {
    const { section: ref, item } = of.spec;
    const section = find(sections, ref, 'unknown-section', of.origin, ['section'], problems);
    if (!section) continue;
    const id = clauseId(plan.id, ref, item);
    const other = written.get(id);
    if (other) {
      const args = { section: ref, item: String(item), other: place(other) };
      problems.push(problem('same-place', of.origin, ['item'], args));
      continue;
    }
    written.set(id, of.origin);
    const inserted = of.spec.changes?.some(({ kind }) => kind === 'inserted') ?? false;
    if (!inserted && partsOfItem(item).item > section.items) {
      const args = { section: ref, item: String(item), items: String(section.items) };
      problems.push(problem('item-outside-section', of.origin, ['item'], args));
    }
    const line = newLine(id, of, plan, section, translations);
    linkChanges(of, line, drafts);
    lines.set(id, line);
    const own = bySection.get(section) ?? [];
    own.push(line);
    bySection.set(section, own);
  }
  const inOrder = [...sections.values()].flatMap((section) => {
    const own = (bySection.get(section) ?? []).sort((a, b) => byItem(`${a.item}${a.letter}`, `${b.item}${b.letter}`));
    section.lines = [...own];
    return own;
  });
  const slugs = new Set(inOrder.map(({ slug }) => slug));
  const wording = linkOfficial(official, `content/plans/${folder}/official.txt`, slugs, problems);
  for (const line of inOrder) line.official = wording.get(line.slug) ?? null;
  plan.sections.forEach((section, index) => {
    const present = new Set(section.lines.flatMap(({ item, letter }) => (letter === '' ? [item] : [])));
    const missing = Array.from({ length: section.items }, (_, i) => i + 1).filter((item) => !present.has(item));
    if (missing.length === 0) return;
    const args = { section: section.ref, items: String(section.items), missing: missing.join(', ') };
    problems.push(problem('hole-in-section', origin, ['sections', index, 'items'], args));
  });
  inOrder.forEach((line, index) => {
    line.previous = inOrder[index - 1] ?? null;
    line.next = inOrder[index + 1] ?? null;
  });
  plan.lines = inOrder;
  plan.clauses = inOrder.filter((line) => line.operative && stands(line));
}

function englishOf(vi: string, made: Translation | undefined): Pick<Clause, `english_${'current' | 'state' | 'from'}`> {
  const current = made?.fingerprint === fingerprint(vi);
  return {
    english_current: current,
    english_state: current ? 'current' : made ? 'outdated' : 'unconfirmed',
    english_from: made?.vi ?? null,
  };
}

const newLine = (
  id: string,
  { spec, origin, kind }: WrittenClause,
  plan: Plan,
  section: Section,
  translations: ReadonlyMap<string, Translation>,
): Draft<Clause> => ({
  id,
  slug: id.slice(plan.id.length + 1),
  plan,
  section,
  ...partsOfItem(spec.item),
  kind,
  form: spec.form,
  operative: OPERATIVE_FORMS.includes(spec.form),
  state: 'in-force',
  changes: [],
  title: spec.title ?? null,
  text: spec.text,
  last_text: spec.text,
  ...englishOf(spec.text.vi, translations.get(id)),
  parent: null,
  children: [],
  agencies: [],
  features: [],
  indicators: [],
  instruments: [],
  clauses: [],
  cited_by: [],
  targets: [],
  milestones: [],
  dated_by: [],
  duty: null,
  assigned: [],
  uncertain: spec.uncertain ?? [],
  explained: spec.explained ?? [],
  notes: spec.notes ?? [],
  official: null,
  previous: null,
  next: null,
  origin,
});
