/** The sections of the five documents and the clauses in each, counted in the documents and not in the data. */
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/index.ts';

const site = loadSite('.');

/** Sections that hold clauses, in the order of the document, each with how many. */
const COUNTED: Record<string, { clauses: number; sections: number; each: string }> = {
  'ha-noi-2024': {
    clauses: 112,
    sections: 47,
    each:
      'I:3 II.1:3 II.2.1.a:6 II.2.1.b:6 II.2.1.c:4 II.2.1.d:5 II.2.2.a:6 II.2.2.b:5 II.2.2.c:3 II.2.2.d:5 III.1:4 III.2:1 ' +
      'III.3:1 III.4:1 III.5:1 III.6:5 III.7:3 III.8:3 IV:1 V.1:4 V.2:3 V.3:1 V.4:2 V.5:4 V.6:3 V.7:1 V.8:2 V.9:2 V.10:1 ' +
      'V.11:3 V.12:1 V.13:3 V.14:3 V.15.a:1 V.15.b:5 V.15.c:1 V.15.d:1 V.15.e:1 V.16:4',
  },
  'ha-noi-2025': {
    clauses: 116,
    sections: 44,
    each:
      'I:5 II.1:6 II.2:8 II.3:3 II.4:2 II.5:2 II.6:3 II.7:3 III.1:1 III.2.1:1 III.2.2:2 III.2.3:1 III.2.4:1 IV.1:9 IV.2:4 ' +
      'IV.3:4 IV.4:4 IV.5:3 IV.6:2 IV.7:5 IV.8:3 IV.9.1:3 IV.9.2:2 IV.10:4 IV.11:2 IV.12:2 IV.13:3 IV.14:3 IV.15:3 ' +
      'IV.16.1:3 IV.16.2:5 IV.16.3:3 IV.16.4:3 IV.16.5:2 IV.16.6:2 IV.17:3 V:1',
  },
  'hai-phong-2021': {
    clauses: 142,
    sections: 53,
    each:
      'I.1:2 I.2:6 II.1.a:5 II.1.b:3 II.1.c:3 II.1.d:3 II.2.a:5 II.2.b:3 II.2.c:3 II.2.d:3 III.1:5 III.2:2 III.3.a:2 ' +
      'III.3.b:3 III.3.c:2 III.3.d:4 III.4:3 III.5:10 III.6:4 III.7:3 IV:3 V.1:5 V.2.1:6 V.2.2:4 V.2.3:3 V.2.4:5 V.2.5:3 ' +
      'V.2.6:2 V.2.7:3 V.2.8:2 V.2.9:1 V.2.10:2 V.2.11:1 V.2.12:2 V.2.13:4 V.2.14:3 V.2.15:1 V.2.16.a:1 V.2.16.b:6 ' +
      'V.2.16.c:1 V.2.16.d:4 V.2.16.đ:1 V.2.17:5',
  },
  'hai-phong-2026': {
    clauses: 121,
    sections: 43,
    each:
      'QĐ:3 I:6 II.1:6 II.2:5 II.3:3 II.4:3 II.5:2 II.6:6 II.7:2 III.2:2 III.3:3 III.4:1 III.5:1 III.6:1 IV.1:12 IV.2:4 ' +
      'IV.3:3 IV.4:3 IV.5:5 IV.6:2 IV.7:4 IV.8:2 IV.9:3 IV.10:2 IV.11:2 IV.12:2 IV.13:3 IV.14:3 IV.15:3 IV.16.a:3 ' +
      'IV.16.b:5 IV.16.c:3 IV.16.d:3 IV.16.đ:2 IV.16.e:4 IV.17:3 V:1',
  },
  'ho-chi-minh-2025': {
    clauses: 31,
    sections: 28,
    each:
      'I:3 II.1.1:1 II.1.2:1 II.1.3:1 II.2.1:1 II.2.2:1 II.2.3:1 II.3.1:1 II.3.2:1 II.4.1:1 II.4.2:1 II.5.1:1 II.5.2:1 ' +
      'IV:2 V.1:6 V.2:2 V.3:1 V.3bis:2 V.4:2 V.cuối:1',
  },
};

test('the five plans are these', () =>
  expect(site.plans.map(({ id }) => id).toSorted()).toEqual(Object.keys(COUNTED).toSorted()));

describe.each(Object.entries(COUNTED))('%s', (id, { clauses, sections, each }) => {
  const plan = site.plan(id);
  test('has the clauses of its document, section by section', () => {
    const counted = (plan?.sections ?? []).flatMap(({ ref, lines }) => {
      const count = lines.filter(({ operative }) => operative).length;
      return count === 0 ? [] : [`${ref}:${count}`];
    });
    expect(counted.join(' ')).toBe(each);
    expect(plan?.clauses).toHaveLength(clauses);
    expect(plan?.sections).toHaveLength(sections);
  });
});

/** Rows of the two annexes: the indicators of the framework, each once. */
test.each(['ha-noi-2025', 'hai-phong-2026'])(
  '%s has a row for each of the 57 indicators, nine rated by experts',
  (id) => {
    const rows = site.plan(id)?.annex ?? [];
    expect(rows.map(({ indicator }) => indicator.id).toSorted()).toEqual(
      site.framework.indicators.map((indicator) => indicator.id).toSorted(),
    );
    expect(rows).toHaveLength(57);
    expect(
      rows.filter(({ assessment }) => assessment === 'expert-rating').map(({ indicator }) => indicator.id),
    ).toEqual(['3.1.1-a', '3.1.2-a', '3.1.3-a', '3.2.1-a', '3.2.2-a', '3.3.1-a', '3.3.2-a', '3.3.3-a', '3.3.4-a']);
  },
);
