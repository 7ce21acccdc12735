/** What headings say of the clauses below them is never lost: by which year, and that a body is only asked. */
import { describe, expect, test } from 'vitest';
import { contextOf, inContext } from '../../src/derive/context.ts';
import { loadSite } from '../../src/model/index.ts';

const site = loadSite('.');
const under = (plan: string, ref: string) =>
  (site.plan(plan)?.lines ?? []).filter(({ section }) => section.ref === ref || section.ref.startsWith(`${ref}.`));

describe.each([
  ['ha-noi-2024', 'II.2.1', '2025', 21],
  ['ha-noi-2024', 'II.2.2', '2030', 19],
  ['hai-phong-2021', 'II.1', '2025', 14],
  ['hai-phong-2021', 'II.2', '2030', 14],
])('%s %s holds to %s', (plan, ref, year, count) => {
  const clauses = under(plan, ref);
  test('in every clause, in both languages', () => {
    expect(clauses).toHaveLength(count);
    for (const clause of clauses) {
      expect(clause.section.by, clause.id).toBe(year);
      for (const lang of ['vi', 'en'] as const) {
        expect(contextOf(clause)[lang], clause.id).toContain(year);
        expect(inContext(clause, lang), clause.id).toContain(year);
      }
    }
  });
  test('in every target, unless its own sentence names another year', () => {
    for (const target of clauses.flatMap(({ targets }) => targets))
      expect(target.by === year || target.statement.vi.includes(target.by ?? '?'), target.id).toBe(true);
  });
});

/** Sections under “Đề nghị …”, each with its lines. */
const ASKED: [string, string, number][] = [
  ['ha-noi-2024', 'V.14', 3],
  ['ha-noi-2024', 'V.15', 9],
  ['ha-noi-2025', 'IV.15', 3],
  ['ha-noi-2025', 'IV.16', 18],
  ['hai-phong-2021', 'V.2.15', 1],
  ['hai-phong-2021', 'V.2.16', 13],
  ['hai-phong-2026', 'IV.15', 3],
  ['hai-phong-2026', 'IV.16', 20],
  ['ho-chi-minh-2025', 'V.4', 2],
];

test.each(ASKED)('%s %s asks in each of its %i clauses, in both languages', (plan, ref, count) => {
  const clauses = under(plan, ref);
  expect(clauses).toHaveLength(count);
  for (const { id, section, text, duty } of clauses) {
    expect(section.asks, id).toBe(true);
    expect(text.vi, id).toMatch(/đề nghị/i);
    expect(text.en, id).toMatch(/\b(?:request|ask)(?:s|ed)?\b/i);
    // Away from its heading it still says of whom.
    expect(text.vi, id).toMatch(/^Đề nghị \p{Lu}/u);
    expect(text.en, id).not.toMatch(/^(?:Is|Are) /);
    expect(duty?.roles, id).toContain('requested');
  }
});

test('no other section asks, but for closing words that name what is asked and what is ordered', () => {
  const asked = site.plans.flatMap(({ id, sections }) =>
    sections.filter(({ asks }) => asks).map(({ ref }) => [id, ref]),
  );
  const known = asked.filter(([plan, ref = '']) =>
    ASKED.some(([ofPlan, above]) => plan === ofPlan && (ref === above || ref.startsWith(`${above}.`))),
  );
  expect(asked.filter((section) => !known.includes(section))).toEqual([['ha-noi-2025', 'closing']]);
});

test('no clause, target or milestone says of an aim that it “đã đủ”', () => {
  const said = [
    ...site.lines.map(({ id, text }) => ({ id, text })),
    ...site.targets.map(({ id, statement }) => ({ id, text: statement })),
    ...site.milestones.map(({ id, what }) => ({ id, text: what })),
  ];
  expect(said.filter(({ text }) => /đã (?:cơ bản )?đủ/i.test(text.vi)).map(({ id }) => id)).toEqual([]);
});
