/** Lives of plans and clauses: what was published keeps its place, and only what stands counts. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { loadModel, loadSite } from './index.ts';
import { byItem, partsOfItem } from './item.ts';
import type { Copy } from './testing.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const P = 'content/plans/may-trang-2031';
const ID = 'may-trang-2031';
const changed = (...changes: string[]) => `  changes:\n${changes.map((change) => `    - { ${change} }\n`).join('')}`;
const BY = 'by: 46-qdd-hdds-2031';
const codes = () => loadModel(copy.root).problems.map(({ code }) => code);
const clause = (slug: string) => {
  const found = loadSite(copy.root).clause(`${ID}/${slug}`);
  if (!found) throw new Error(slug);
  return found;
};

describe('a repealed clause', () => {
  const repeal = () => {
    copy.change(
      `${P}/responsibilities.yaml`,
      '- section: III.1\n  item: 2\n',
      `- section: III.1\n  item: 2\n${changed(`kind: repealed, date: "2031-06-01", ${BY}`)}`,
    );
  };

  test('keeps its place, its text and its neighbours', () => {
    const before = clause('iii-1-2');
    repeal();
    const after = clause('iii-1-2');
    expect(after).toMatchObject({ id: before.id, text: before.text, state: 'repealed', operative: before.operative });
    expect(after.changes).toMatchObject([{ kind: 'repealed', date: '2031-06-01', effective: true, before: null }]);
    expect([after.previous?.slug, after.next?.slug]).toEqual([before.previous?.slug, before.next?.slug]);
  });

  test('binds nobody any more: no list of duties, targets or milestones has it', () => {
    const before = loadSite(copy.root);
    const duty = before.duties.find(({ clause: { slug, plan } }) => plan.id === ID && slug === 'iii-1-2');
    expect(duty).toBeDefined();
    repeal();
    const site = loadSite(copy.root);
    const stillThere = [
      ...site.duties.map(({ clause: of }) => of),
      ...site.clauses,
      ...site.targets.map(({ clause: of }) => of),
      ...site.milestones.map(({ clause: of }) => of),
      ...site.agencies.flatMap(({ duties, partner_in, concerned }) => [
        ...[...duties, ...partner_in].map(({ clause: of }) => of),
        ...concerned,
      ]),
      ...site.indicators.flatMap(({ clauses, targets }) => [...clauses, ...targets.map(({ clause: of }) => of)]),
      ...site.framework.features.flatMap(({ clauses }) => clauses.map(({ clause: of }) => of)),
      ...site.instruments.flatMap(({ cited_by }) => cited_by),
    ].filter((of) => of?.id === `${ID}/iii-1-2`);
    expect(stillThere).toEqual([]);
    expect(site.clause(`${ID}/iii-1-2`)?.duty?.agencies.map(({ id }) => id)).toEqual(
      duty?.agencies.map(({ id }) => id),
    );
    expect(site.lines).toHaveLength(before.lines.length);
    expect(site.duties).toHaveLength(before.duties.length - 1);
  });
});

describe('an inserted clause', () => {
  const insert = (date: string) =>
    copy.change(
      `${P}/measures.yaml`,
      '- section: II\n  item: 3\n',
      `- section: II\n  item: 1đ\n  title: { vi: Việc thêm ở phố, en: A task added for streets }\n  text: { vi: Thêm., en: Added. }\n${changed(`kind: inserted, date: "${date}", ${BY}`)}- section: II\n  item: 3\n`,
    );

  test('has a place of its own, and moves no other', () => {
    const before = loadSite(copy.root).lines.map(({ id }) => id);
    insert('2031-06-01');
    const after = loadSite(copy.root).lines.map(({ id }) => id);
    expect(after.filter((id) => !before.includes(id))).toEqual([`${ID}/ii-1dd`]);
    expect(after.indexOf(`${ID}/ii-1dd`)).toBe(after.indexOf(`${ID}/ii-1`) + 1);
    expect(clause('ii-1dd')).toMatchObject({ item: 1, letter: 'đ', state: 'in-force' });
  });

  test('is prospective until its day', () => {
    insert('2032-01-01');
    expect(clause('ii-1dd').state).toBe('prospective');
  });

  test('can be named by others as it is printed', () => {
    insert('2031-06-01');
    copy.change(`${P}/objectives.yaml`, 'clauses: [II.2,', 'clauses: [II.1đ,');
    expect(codes()).toEqual([]);
  });
});

describe('an amended clause', () => {
  const amend = (date: string) =>
    copy.change(
      `${P}/measures.yaml`,
      '- section: II\n  item: 2\n',
      `- section: II\n  item: 2\n${changed(`kind: amended, date: "${date}", ${BY}, before: { vi: Lời cũ., en: Old text. }`)}`,
    );

  test('has its new text from its day on', () => {
    const { text } = clause('ii-2');
    amend('2031-06');
    expect(clause('ii-2')).toMatchObject({ state: 'amended', text });
    expect(clause('ii-2').changes[0]?.before?.en).toBe('Old text.');
  });

  test('has its old text until then', () => {
    amend('2031-12');
    expect(clause('ii-2')).toMatchObject({ state: 'in-force', text: { en: 'Old text.' } });
  });
});

describe('a draft', () => {
  const reference = '  clauses: [II.2, gio-xanh-2030/i-1]';
  const draft = (named = '  clauses: [II.2]') => {
    copy.change(`${P}/objectives.yaml`, reference, named);
    copy.change('content/plans/gio-xanh-2030/plan.yaml', 'number: null', 'number: null\nstate: draft');
  };

  test('is no part of what is published, whatever the registers say of it', () => {
    draft();
    const { site, problems } = loadModel(copy.root);
    expect(problems).toEqual([]);
    const text = JSON.stringify([
      site.plans.map(({ id }) => id),
      site.lines.map(({ id }) => id),
      site.comparisons.pairs.map(({ a, b }) => [a.id, b.id]),
      site.comparisons.topics.flatMap(({ sections }) => sections.map(({ plan }) => plan.id)),
      site.instruments.flatMap(({ variants, basis_of }) => [
        ...variants.map(({ plan }) => plan.id),
        ...basis_of.map(({ id }) => id),
      ]),
      site.agencies.flatMap(({ plans, printed }) => [...plans, ...printed.map(({ plan }) => plan)].map(({ id }) => id)),
    ]);
    expect(text).not.toContain('gio-xanh-2030');
    expect(text).toContain('may-trang-2031');
  });

  test('is in a preview', () => {
    draft();
    expect(loadModel(copy.root, { drafts: true }).site.plan('gio-xanh-2030')?.state).toBe('draft');
  });

  test('is checked like any other plan', () => {
    draft();
    copy.change('content/plans/gio-xanh-2030/responsibilities.yaml', '[gx-sds]', '[gx-nobody]');
    expect(codes()).toEqual(['unknown-agency']);
  });

  test('what is published cannot rest on it', () => {
    draft(reference);
    expect(loadModel(copy.root).problems).toMatchObject([
      { code: 'refers-to-draft', file: `${P}/objectives.yaml`, args: { id: 'gio-xanh-2030/i-1' } },
    ]);
  });
});

describe('a plan that ended', () => {
  test('names what took its place', () => {
    const site = loadSite(copy.root);
    expect(site.plan('may-trang-2026')).toMatchObject({
      state: 'replaced',
      ends: { date: '2031-03-12', successor: { id: ID } },
    });
  });

  test('is announced before its day', () => {
    copy.change(`${P}/plan.yaml`, 'number: 7/KH-UBND', 'number: 7/KH-UBND\nends: { date: "2035-12-31" }');
    expect(loadSite(copy.root).plan(ID)).toMatchObject({ state: 'in-force', ends: { date: '2035-12-31' } });
  });
});

test('items stand in the order in which amending documents count', () => {
  expect([10, '1đ', 2, '1a', 1, '1d', '1e'].sort(byItem)).toEqual([1, '1a', '1d', '1đ', '1e', 2, 10]);
  expect(partsOfItem('12đ')).toEqual({ item: 12, letter: 'đ' });
  expect(partsOfItem(12)).toEqual({ item: 12, letter: '' });
});
