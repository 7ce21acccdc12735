/** What a release tells of: every kind of change, made by changing rows of the invented city. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityPublished } from '../../../tests/support/city.ts';
import type { ToldChange } from '../../ledger/told-changes.ts';
import { TOLD_KINDS, type ToldKind } from '../../model/told-kind.ts';
import { must } from '../../text/must.ts';
import { csvOf } from '../formats/csv.ts';
import { bytesOf } from '../kit/bytes.ts';
import { TABLES } from '../tables/index.ts';
import { sayCell, shownCells } from '../tables/say-cell.ts';
import { snapshotOf } from './snapshot.ts';
import { tellChanges } from './tell.ts';

type Cells = Record<string, string>;
const site = cityPublished();
let rows: Readonly<Record<string, readonly Cells[]>>;
beforeAll(async () => {
  rows = Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => {
        const text = new TextDecoder().decode(await bytesOf(csvOf(table), site));
        return [table.name, Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data] as const;
      }),
    ),
  );
});

/** One side of a comparison, to be changed. */
class Side {
  private readonly tables = new Map(Object.entries(rows).map(([name, all]) => [name, all.map((row) => ({ ...row }))]));
  of = (table: string): Cells[] => must(this.tables.get(table), table);
  set(table: string, id: string, cells: Cells): void {
    Object.assign(
      must(
        this.of(table).find((row) => row['id'] === id),
        `${table} ${id}`,
      ),
      cells,
    );
  }
  drop(table: string, isGone: (row: Cells) => boolean): void {
    this.tables.set(
      table,
      this.of(table).filter((row) => !isGone(row)),
    );
  }
  /** A row like another, with these cells. */
  add(table: string, like: string, cells: Cells): void {
    const row = must(
      this.of(table).find(({ id }) => id === like),
      `${table} ${like}`,
    );
    this.of(table).push({ ...row, ...cells });
  }
  forget = (table: string) => void this.tables.delete(table);
  snapshot = () => snapshotOf(this.tables.keys(), (table) => this.tables.get(table) ?? []);
}

function tell(change: (before: Side, after: Side) => void): ToldChange[] {
  const [before, after] = [new Side(), new Side()];
  change(before, after);
  return tellChanges(site, TABLES, before.snapshot(), after.snapshot());
}
const keys = (changes: readonly ToldChange[]) => changes.map(({ key }) => key);

const LINE = 'may-trang-2031/ii-2';
const PLAN = 'may-trang-2031';
const OBSERVED = () => must(must(rows['observations'], 'observations')[0], 'a value')['id'] ?? '';
const ANNEX = 'may-trang-2031/1.1.1-a';
/** The row of the table of changes that an instrument leaves. */
const done = (side: Side, kind: string, effective: boolean, line = LINE) =>
  side.of('clause_changes').push({
    id: `${line}/${kind}/2031-06-01`,
    plan: PLAN,
    line,
    kind,
    date: '2031-06-01',
    instrument: '46-qdd-hdds-2031',
    effective: String(effective),
  });
const ofPlan = (plan: string) => (row: Cells) => row['id'] === plan || row['plan'] === plan;

/** Each kind, what makes it, and the thing that it is told of. */
const WAYS: Record<ToldKind, [string | (() => string), (before: Side, after: Side) => void]> = {
  'plan-added': [PLAN, (before) => TABLES.forEach(({ name }) => before.drop(name, ofPlan(PLAN)))],
  'plan-removed': [
    'gio-xanh-2030',
    (_, after) => TABLES.forEach(({ name }) => after.drop(name, ofPlan('gio-xanh-2030'))),
  ],
  'plan-replaced': [
    'may-trang-2026',
    (before) => before.set('plans', 'may-trang-2026', { state: 'in-force', ends: '', ended_by: '' }),
  ],
  'plan-ended': [PLAN, (_, after) => after.set('plans', PLAN, { state: 'ended', ends: '2031-11-01' })],
  'plan-end-announced': [PLAN, (_, after) => after.set('plans', PLAN, { ends: '2033-11-01' })],
  'plan-changed': [PLAN, (_, after) => after.set('plans', PLAN, { signatory: 'Trần Thử' })],
  'clause-added': [LINE, (before) => before.drop('clauses', ({ id }) => id === LINE)],
  'clause-inserted': [
    LINE,
    (before, after) => {
      before.drop('clauses', ({ id }) => id === LINE);
      done(after, 'inserted', true);
    },
  ],
  'clause-commenced': [
    LINE,
    (before, after) => {
      before.set('clauses', LINE, { state: 'prospective' });
      done(before, 'commences', false);
      done(after, 'commences', true);
    },
  ],
  'clause-amended': [
    LINE,
    (before, after) => {
      before.set('clauses', LINE, { text_vi: 'Mỗi năm đổi sách.' });
      done(after, 'amended', true);
    },
  ],
  'clause-repealed': [
    LINE,
    (_, after) => {
      after.set('clauses', LINE, { state: 'repealed' });
      done(after, 'repealed', true);
    },
  ],
  'clause-announced': [LINE, (_, after) => done(after, 'repealed', false)],
  'clause-reworded': [LINE, (_, after) => after.set('clauses', LINE, { text_vi: 'Mỗi quý đổi sách.' })],
  'clause-changed': [
    'may-trang-2031/iii-1-1',
    (_, after) => after.set('responsibilities', 'may-trang-2031/iii-1-1', { due: '2032' }),
  ],
  'clause-removed': [LINE, (_, after) => after.drop('clauses', ({ id }) => id === LINE)],
  'english-confirmed': [
    LINE,
    (before, after) => {
      before.set('clauses', LINE, { english_state: 'unconfirmed' });
      after.set('clauses', LINE, { english_state: 'current' });
    },
  ],
  'english-reworded': [LINE, (_, after) => after.set('clauses', LINE, { text_en: 'Swap books every quarter.' })],
  'annex-added': [ANNEX, (before) => before.drop('annex_indicators', ({ id }) => id === ANNEX)],
  'annex-changed': [ANNEX, (_, after) => after.set('annex_indicators', ANNEX, { value: '95' })],
  'annex-removed': [ANNEX, (_, after) => after.drop('annex_indicators', ({ id }) => id === ANNEX)],
  'body-added': ['mt-sth', (before) => before.drop('agencies', ({ id }) => id === 'mt-sth')],
  'body-renamed': ['mt-sds', (_, after) => after.set('agencies', 'mt-sds', { name_vi: 'Sở Đọc' })],
  'body-reorganised': [
    'mt-sth',
    (_, after) => after.of('agency_successors').push({ id: 'mt-sth:mt-sds', agency: 'mt-sth', successor: 'mt-sds' }),
  ],
  'body-changed': ['mt-sds', (_, after) => after.set('agencies', 'mt-sds', { type: 'group' })],
  'body-removed': ['mt-sth', (_, after) => after.drop('agencies', ({ id }) => id === 'mt-sth')],
  'value-added': [OBSERVED, (before) => before.drop('observations', ({ id }) => id === OBSERVED())],
  'value-revised': [OBSERVED, (_, after) => after.set('observations', OBSERVED(), { value: '-5' })],
  'value-changed': [OBSERVED, (_, after) => after.set('observations', OBSERVED(), { source_publisher: 'Người khác' })],
  'value-removed': [OBSERVED, (_, after) => after.drop('observations', ({ id }) => id === OBSERVED())],
  'entry-added': ['luat-doc-sach', (before) => before.drop('instruments', ({ id }) => id === 'luat-doc-sach')],
  'entry-changed': [
    'luat-doc-sach',
    (_, after) => after.set('instruments', 'luat-doc-sach', { title_vi: 'Luật khác' }),
  ],
  'entry-removed': ['luat-doc-sach', (_, after) => after.drop('instruments', ({ id }) => id === 'luat-doc-sach')],
};

test.each(TOLD_KINDS)('%s', (kind) => {
  const [thing, way] = WAYS[kind];
  const id = typeof thing === 'string' ? thing : thing();
  const told = tell(way);
  expect(keys(told)).toContain(`${kind}:${id}`);
  // Nothing but what happened: one thing, told once.
  expect(told.filter((change) => change.thing !== id)).toEqual([]);
  expect(new Set(keys(told)).size).toBe(told.length);
  const change = must(
    told.find((one) => one.kind === kind),
    kind,
  );
  for (const text of [change.name, change.says])
    for (const lang of ['vi', 'en'] as const) expect(text[lang]).not.toBe('');
});

test('the same on both sides is nothing to tell', () => expect(tell(() => undefined)).toEqual([]));

describe('who hears of it', () => {
  const one = (change: (before: Side, after: Side) => void) => must(tell(change)[0], 'a change');

  test('a clause: its plan, the bodies that it names, also those that it named', () => {
    const change = one((before, after) => {
      before.set('responsibilities', 'may-trang-2031/iii-1-1', { agency: 'mt-sdp' });
      after.set('clauses', 'may-trang-2031/iii-1-1', { text_vi: 'Khác.' });
    });
    expect(change.plans).toEqual([PLAN]);
    expect(change.agencies).toEqual(expect.arrayContaining(['mt-sdp', 'mt-sds']));
  });

  test('a new plan: every body and every indicator in it', () => {
    const change = one(WAYS['plan-added'][1]);
    expect(change.agencies).toEqual(expect.arrayContaining(['mt-sds', 'mt-hys', 'mt-sdp']));
    expect(change.indicators).toContain('1.1.1-a');
  });

  test('a value: its indicator; a register that belongs to nobody: nobody', () => {
    expect(one(WAYS['value-revised'][1])).toMatchObject({ plans: [], agencies: [] });
    expect(one(WAYS['value-revised'][1]).indicators).toHaveLength(1);
    expect(one(WAYS['entry-changed'][1])).toMatchObject({ plans: [], agencies: [], indicators: [] });
  });
});

describe('what is told once', () => {
  test('the date and the instrument stand with what they did', () => {
    const [change] = tell(WAYS['clause-amended'][1]);
    expect(change).toMatchObject({ date: '2031-06-01', instrument: '46-qdd-hdds-2031' });
    expect(change?.says.en).toBe(
      'Clause amended: Book swaps between neighbouring rooms (II.2, Mây Trắng 2031), from 1 June 2031, by 46/QĐ-HĐS.',
    );
    expect(change?.cells).toEqual([
      expect.objectContaining({ table: 'clauses', column: 'text_vi', before: 'Mỗi năm đổi sách.' }),
    ]);
  });

  test('details that an amendment brings go with it; a text that is said again by other tables is not', () => {
    const line = 'may-trang-2031/iii-1-1';
    const told = tell((_, after) => {
      done(after, 'amended', true, line);
      after.set('clauses', line, { text_vi: 'Khác.', context_vi: 'Khác.' });
      after.set('responsibilities', line, { due: '2033', action_vi: 'Khác.', context_vi: 'Khác.' });
    });
    expect(told.map(({ kind, cells }) => [kind, cells.map(({ column }) => column)])).toEqual([
      ['clause-amended', ['text_vi', 'due']],
    ]);
  });

  test('an amendment and a confirmed translation are two changes of one clause', () =>
    expect(
      keys(
        tell((before, after) => {
          WAYS['clause-amended'][1](before, after);
          WAYS['english-confirmed'][1](before, after);
        }),
      ),
    ).toEqual([`clause-amended:${LINE}`, `english-confirmed:${LINE}`]));

  test('a passage is a line like any other', () => {
    const id = must(must(rows['passages'], 'passages')[0], 'a passage')['id'] ?? '';
    const [change] = tell((_, after) => after.set('passages', id, { text_vi: 'Khác.' }));
    expect(change).toMatchObject({ key: `clause-reworded:${id}`, cells: [{ table: 'passages' }] });
  });

  test('a column or a table that the release before did not have says nothing of the world', () => {
    expect(
      tell((before) => {
        before.of('clauses').forEach((row) => delete row['english_state']);
        before.forget('units');
      }),
    ).toEqual([]);
  });
});

test('cells are said in words: what the column means, names for ids and codes, texts in the language of the page', () => {
  const cell = { table: 'plans', row: 'x', column: 'state', before: 'in-force', after: 'replaced' };
  expect(sayCell(site, cell, 'en')).toMatchObject({ before: 'in force', after: 'replaced', isText: false });
  const body = { table: 'responsibilities', row: 'x', column: 'agency', before: '', after: 'mt-sds' };
  expect(sayCell(site, body, 'vi').after).toBe('Sở Đọc sách Mây Trắng');
  const texts = ['text_vi', 'text_en'].map((column) => ({
    table: 'clauses',
    row: 'x',
    column,
    before: 'a',
    after: 'b',
  }));
  expect(shownCells(texts, 'en').map(({ column }) => column)).toEqual(['text_en']);
  expect(shownCells(texts.slice(0, 1), 'en').map(({ column }) => column)).toEqual(['text_vi']);
});
