/** Every list of every schema says whether it may hold the same twice; each that may not is tried with an entry written twice. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { copyOfCity } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { loadModel } from '../index.ts';
import { ClauseSpec, DutySpec } from '../schema/clause.ts';
import { ComparisonsSpec } from '../schema/comparison.ts';
import { AnnexRowSpec, PlanSpec } from '../schema/plan.ts';
import {
  AgencySpec,
  CitySpec,
  EverydaySpec,
  FrameworkSpec,
  InstrumentSpec,
  PublisherSpec,
  TermSpec,
} from '../schema/registers.ts';
import { UnitSpec } from '../schema/unit.ts';
import type { Copy } from '../testing.ts';
import { LISTS } from './lists.ts';

const SCHEMAS: [string, z.ZodType][] = [
  ['plan', PlanSpec],
  ['clauses[]', ClauseSpec],
  ['clauses[]', DutySpec],
  ['annex[]', AnnexRowSpec],
  ['agencies[]', AgencySpec],
  ['cities[]', CitySpec],
  ['instruments[]', InstrumentSpec],
  ['glossary[]', TermSpec],
  ['everyday-words[]', EverydaySpec],
  ['units[]', UnitSpec],
  ['framework', FrameworkSpec],
  ['publisher', PublisherSpec],
  ['comparisons', ComparisonsSpec],
];

/** Paths of all lists below a schema, written as in the table. */
function listsOf(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return listsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return [path, ...listsOf(schema.element, `${path}[]`)];
  if (schema instanceof z.ZodTuple) return [path, ...schema.def.items.flatMap((item) => listsOf(item, `${path}[]`))];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => listsOf(option, path));
  if (schema instanceof z.ZodRecord) return listsOf(schema.valueType, `${path}{}`);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => listsOf(value, `${path}.${key}`));
  return [];
}

test('every list of the schemas stands in the table, and nothing else does', () => {
  const inSchemas = new Set(SCHEMAS.flatMap(([name, schema]) => listsOf(schema, name)));
  const whole = [
    'plan',
    'clauses',
    'annex',
    'agencies',
    'cities',
    'instruments',
    'glossary',
    'everyday-words',
    'units',
  ];
  expect(Object.keys(LISTS).sort()).toEqual([...inSchemas, ...whole].sort());
});

test('a list that may hold the same twice says why', () => {
  for (const rule of Object.values(LISTS)) if ('free' in rule) expect(rule.free.length).toBeGreaterThan(20);
});

test('a new list is noticed', () => {
  expect(listsOf(z.strictObject({ a: z.array(z.strictObject({ b: z.array(z.string()) })) }), 'x')).toEqual([
    'x.a',
    'x.a[].b',
  ]);
});

const PLAN = 'content/plans/may-trang-2031';
const DATA = ['agencies', 'cities', 'instruments', 'glossary', 'everyday-words', 'units', 'framework', 'comparisons'];
const FILES: Record<string, string[]> = {
  plan: [`${PLAN}/plan.yaml`],
  clauses: ['objectives', 'measures', 'responsibilities', 'milestones'].map((name) => `${PLAN}/${name}.yaml`),
  annex: [`${PLAN}/indicators.yaml`],
  ...Object.fromEntries(DATA.map((name) => [name, [`data/${name}.yaml`]])),
};

/** Where a list of the table stands in a document: the first that has an entry. */
function places(doc: Document, path: string): (string | number)[] | null {
  const steps = path.split(/[.[]/).filter((step) => step !== '');
  const go = (at: (string | number)[], rest: readonly string[]): (string | number)[] | null => {
    const [step, ...more] = rest;
    const node = at.length === 0 ? doc.contents : doc.getIn(at, true);
    if (step === undefined) return isSeq(node) && node.items.length > 0 ? at : null;
    if (step !== ']') return doc.hasIn([...at, step]) ? go([...at, step], more) : null;
    if (!isSeq(node)) return null;
    for (const index of node.items.keys()) {
      const found = go([...at, index], more);
      if (found) return found;
    }
    return null;
  };
  return go([], steps);
}

describe('an entry written twice is one problem, at the second', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfCity();
  });
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());

  /** Lists that no file of the invented city has. They share the code of those that it has. */
  const NOT_THERE = [
    'agencies[].levels',
    'annex[].explained',
    'annex[].notes',
    'annex[].uncertain',
    'cities[].note_sources',
    'clauses[].changes',
    'clauses[].targets[].uncertain',
    'framework.areas[].focal_areas[].features[].indicators[].features',
    'framework.areas[].focal_areas[].features[].indicators[].notes',
    'framework.others[].cells',
    'framework.others[].cells[].breakdown',
    'framework.others[].notes',
    'instruments[].replaces',
    'plan.explained',
    'plan.uncertain',
  ];

  const tried = Object.entries(LISTS).flatMap(([list, rule]) => ('free' in rule || list === 'plan' ? [] : [list]));

  test.each(tried)('%s', (list) => {
    const [root = ''] = list.split(/[.[]/);
    const inside = list.slice(root.length).replace(/^\./, '');
    const found = must(FILES[root], root).flatMap((file) => {
      const doc = parseDocument(copy.read(file));
      const at = places(doc, inside);
      return at ? [{ file, doc, at }] : [];
    })[0];
    if (!found) {
      expect(NOT_THERE).toContain(list);
      return;
    }
    expect(NOT_THERE).not.toContain(list);
    const { file, doc, at } = found;
    const seq = at.length === 0 ? doc.contents : doc.getIn(at, true);
    if (!isSeq(seq)) throw new Error(`${list} is no list`);
    // The scale has five steps, so that the second goes.
    if (list === 'framework.rating_scale') seq.items.splice(1, 1);
    seq.add(doc.createNode((seq.toJS(doc) as unknown[])[0]));
    copy.write(file, String(doc));
    expect(loadModel(copy.root).problems.map(({ code, file: where, line: found }) => [where, found, code])).toEqual([
      [file, expect.any(Number), expect.stringMatching(/^(?:duplicate-id|stands-twice)$/)],
    ]);
  });
});
