/** What the model of the invented city looks like once it is linked: both ways, in order, frozen. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cityModel, copyOfCity } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { deepFreeze } from './frozen.ts';
import { loadModel } from './index.ts';
import type { Copy } from './testing.ts';

const site = cityModel();
const clause = (id: string) => must(site.clause(`may-trang-2031/${id}`), id);
const agency = (id: string) => must(site.agency(id), id);
const plan = (id: string) => must(site.plan(id), id);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('lines', () => {
  test('stand in the order of the document, whatever file they are written in', () => {
    const lines = plan('may-trang-2031').lines;
    expect(lines.map(({ slug }) => slug).slice(0, 6)).toEqual(['i-1-1', 'i-1-2', 'i-1-3', 'i-2-1', 'ii-1', 'ii-2']);
    expect(lines.at(-1)?.slug).toBe('closing-1');
    expect(lines[0]?.previous).toBeNull();
    lines.forEach((line, index) => expect(line.next).toBe(lines[index + 1] ?? null));
    for (const line of lines.slice(1)) expect(line.previous?.next).toBe(line);
  });

  test('count as clauses only when they are operative', () => {
    const forms = new Set(plan('may-trang-2031').clauses.map(({ form }) => form));
    expect(forms).toEqual(new Set(['article', 'bullet', 'sub-bullet', 'paragraph']));
  });

  test('keep d and đ apart in their ids', () => expect(clause('iii-dd-1').section.ref).toBe('III.đ'));

  test('know parent and children, what they cite and what cites them', () => {
    expect(clause('i-1-3').parent).toBe(clause('i-1-2'));
    expect(clause('i-1-2').children).toEqual([clause('i-1-3')]);
    expect(ids(clause('i-1-3').clauses)).toEqual(['may-trang-2031/ii-2', 'gio-xanh-2030/i-1']);
    expect(clause('ii-2').cited_by).toEqual([clause('i-1-3')]);
    expect(site.instrument('45-qdd-hdds-2031')?.cited_by).toEqual([clause('i-2-1')]);
    expect(site.feature('1.1.1')?.clauses.map((link) => link.clause)).toEqual([clause('i-1-1')]);
  });

  test('say whether their English was made from this very Vietnamese', () =>
    expect(ids(site.lines.filter((line) => !line.english_current))).toEqual(['may-trang-2031/ii-2']));
});

describe('sections', () => {
  test('hand down what their heading says', () => {
    const section = (ref: string) => plan('may-trang-2031').sections.find((one) => one.ref === ref);
    expect(section('I.2')).toMatchObject({ from: '2033', by: '2035', level: 2, slug: 'i-2' });
    expect(section('III.đ')).toMatchObject({ asks: true, slug: 'iii-dd' });
    expect(section('III.1')).toMatchObject({ asks: false, by: null });
    expect(section('I')?.sections.map(({ ref }) => ref)).toEqual(['I.1', 'I.2']);
  });
});

describe('duties', () => {
  test('are known to agencies and partners', () => {
    const duty = must(clause('iii-1-1').duty, 'duty');
    expect(ids(duty.agencies)).toEqual(['mt-sds']);
    expect(duty).toMatchObject({ roles: ['lead', 'coordinate'], other_partners: { en: 'the agencies concerned' } });
    expect(agency('mt-sds').duties).toContain(duty);
    expect(agency('mt-sdp').partner_in).toEqual([duty]);
  });

  test('of an assignment line are about another line', () => {
    const duty = must(clause('iii-1-3').duty, 'duty');
    expect(duty.about).toBe(clause('iii-1-2'));
    expect(clause('iii-1-2').assigned).toEqual([duty]);
  });

  test('an agency named without a duty is concerned', () => {
    expect(agency('bo-sach').concerned).toEqual([clause('ii-1')]);
    expect(ids(agency('mt-sds').plans)).toEqual(['may-trang-2026', 'may-trang-2031']);
  });
});

describe('registers', () => {
  test('members, successors and names as printed, both ways', () => {
    expect(agency('mt-sds').member_of).toEqual([agency('mt-doan')]);
    expect(agency('mt-sth').successors).toMatchObject([
      { relation: 'merged', clauses: [{ id: 'may-trang-2031/iii-2-1' }] },
    ]);
    expect(agency('mt-sdp').predecessors[0]?.agency).toBe(agency('mt-sth'));
    expect(agency('mt-sds').printed).toEqual([{ plan: plan('may-trang-2026'), name: 'Sở Sách và Báo' }]);
  });

  test('plans know each other by replacing, carrying out and citing', () => {
    expect(plan('may-trang-2031').related).toEqual([{ plan: plan('may-trang-2026'), relation: 'replaces' }]);
    expect(plan('may-trang-2026').related).toEqual([{ plan: plan('may-trang-2031'), relation: 'replaced-by' }]);
    expect(plan('may-trang-2031').instrument).toBe(site.instrument('7-kh-ubnd-2031'));
    expect(ids(site.instrument('luat-doc-sach')?.basis_of ?? [])).toEqual(['may-trang-2026', 'may-trang-2031']);
  });
});

describe('targets', () => {
  test('of clauses and annex are known to their indicator; a row may hold two', () => {
    expect(ids(plan('may-trang-2031').annex.flatMap((row) => row.targets)).slice(0, 3)).toEqual([
      'may-trang-2031/1.1.1-a',
      'may-trang-2031/1.1.1-b',
      'may-trang-2031/1.1.1-b-b',
    ]);
    expect(site.indicator('1.1.1-a')?.targets).toContain(clause('i-1-1').targets[0]);
    expect(site.indicator('1.1.1-a')?.clauses).toContain(clause('i-1-1'));
  });
});

describe('milestones', () => {
  test('date the lines that they name', () => {
    const [milestone] = clause('iv-1').milestones;
    expect(milestone?.dates).toEqual([clause('iv-2'), clause('iv-3')]);
    expect(clause('iv-2').dated_by).toEqual([milestone]);
    expect(ids(clause('iv-2').milestones)).toEqual(['may-trang-2031/iv-2-a', 'may-trang-2031/iv-2-b']);
  });
});

describe('comparisons', () => {
  test('topics and pairs are linked to sections, clauses and indicators', () => {
    const [pair] = site.comparisons.pairs;
    expect(pair).toMatchObject({ complete: [{ id: 'rooms' }], indicators: [{ indicator: { id: '1.1.1-a' } }] });
    expect(pair?.clauses.map(({ a, b }) => [ids(a), ids(b)])).toEqual([
      [['gio-xanh-2030/i-1'], ['may-trang-2031/i-1-1']],
      [['gio-xanh-2030/i-2'], ['may-trang-2031/i-1-2']],
    ]);
  });
});

test('everything is frozen, however it is reached', () => {
  const seen = new Set<object>();
  const waiting: unknown[] = [site];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    expect(Object.isFrozen(value)).toBe(true);
    for (const [key, child] of Object.entries(value)) if (key !== 'origin') waiting.push(child);
  }
  expect(seen.size).toBeGreaterThan(500);
});

describe('other content', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfCity();
  });
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());

  test('may have nothing to compare', () => {
    copy.drop('data/comparisons.yaml');
    const { site: alone, problems } = loadModel(copy.root);
    expect([alone.comparisons, problems]).toEqual([{ topics: [], pairs: [] }, []]);
  });
});

test('a chain of links as long as any content is frozen without a stack as deep', () => {
  interface Link {
    next: Link | null;
  }
  const first: Link = { next: null };
  let last = first;
  for (let count = 0; count < 200_000; count++) last = last.next = { next: null };
  deepFreeze(first);
  expect(Object.isFrozen(last)).toBe(true);
});
