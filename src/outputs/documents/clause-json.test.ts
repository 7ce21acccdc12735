import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { clauseRecord } from './clause-json.ts';
import { ClauseRecord } from './clause-record.ts';

const city = cityModel();
const record = (id: string) => clauseRecord(must(city.clause(`may-trang-2031/${id}`), id));

test('every line of every plan is what its schema says, once written and read', () => {
  for (const line of city.lines) {
    const written: unknown = JSON.parse(JSON.stringify(clauseRecord(line)));
    expect(ClauseRecord.parse(written), line.id).toEqual(written);
  }
});

test('the schema refuses a record that lacks something, and one with something more', () => {
  const { context: _, ...without } = record('iii-1-1');
  expect(ClauseRecord.safeParse(without).success).toBe(false);
  expect(ClauseRecord.safeParse({ ...record('iii-1-1'), more: 1 }).success).toBe(false);
});

describe('a duty is whole', () => {
  test('with all who have a part in it', () => {
    expect(record('iii-1-2').responsibility).toMatchObject({
      task: 'may-trang-2031/iii-1-2',
      bodies: [
        { agency: 'mt-sds', role: 'advise' },
        { agency: 'mt-hys', role: 'coordinate' },
      ],
      when: { en: 'from 2032' },
      asked: false,
    });
  });
  test('a line that only says who leads to its task', () =>
    expect(record('iii-1-3').responsibility).toEqual(record('iii-1-2').responsibility));
  test('a request is marked', () =>
    expect(record('iii-dd-1')).toMatchObject({ scope: 'request', responsibility: { asked: true } }));
});

test('a line under a heading with a year carries it, and so do its targets', () => {
  const dated = city.clauses.filter(({ section, targets }) => section.by !== null && targets.length > 0);
  expect(dated.length).toBeGreaterThan(0);
  for (const clause of dated) {
    const { by, context, targets } = clauseRecord(clause);
    expect(by).toBe(clause.section.by);
    expect(context.en).toContain(String(by).slice(0, 4));
    for (const target of targets) expect(target.by).not.toBeNull();
  }
});
