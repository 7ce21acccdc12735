/** Tasks with their bodies, partners, roles and dates, in words and in numbers, in tables of changed records of the invented city. */
import { describe, expect, test } from 'vitest';
import { body, city as own, dutyOf, ids, line, planOf, slugs } from '../../../tests/support/city-records.ts';
import type { Agency, Clause, Duty, Plan } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { bodiesIn, partnersIn, roleGroups, taskInFull } from './say-task.ts';
import { bodiesOf, datedBy, otherPartnersOf, taskOf, timeOf } from './task.ts';
import { closingPartsOf, countByRole, dutiesByRole, mainRole, partsOf } from './workload.ts';

const lines = (...changes: Partial<Duty>[]) => ({ lines: changes.map((one) => ({ ...dutyOf('iii-1-1'), ...one })) });

describe('bodies of a task', () => {
  const [reading, streets, lovers] = [body('mt-sds'), body('mt-sdp'), body('mt-hys')];
  const task = lines(
    { agencies: [reading], roles: ['lead', 'advise'] },
    { agencies: [streets, lovers], roles: ['coordinate'] },
    { agencies: [reading], roles: ['lead'] },
  );
  test('each with each of its roles, line by line', () =>
    expect(bodiesOf(task).map(({ agency, role }) => `${agency.id} ${role}`)).toEqual([
      'mt-sds lead',
      'mt-sds advise',
      'mt-sdp coordinate',
      'mt-hys coordinate',
      'mt-sds lead',
    ]));
  test('with the same roles stand together, a role is said once', () => {
    expect(roleGroups(task).map(({ roles, agencies }) => `${roles.join()}: ${ids(agencies)}`)).toEqual([
      'lead,advise: mt-sds',
      'coordinate: mt-sdp mt-hys',
    ]);
    expect(bodiesIn(task, 'en')).toBe(
      'Leads, Advises: Department of Reading; Coordinates: Department of Streets, Book Lovers’ Association',
    );
    expect(bodiesIn(task, 'vi')).toBe(
      'Chủ trì, Tham mưu: Sở Đọc sách Mây Trắng; Phối hợp: Sở Đường phố Mây Trắng, Hội Người yêu sách thành phố Mây Trắng',
    );
  });
  test('partners by name first, then by kind, each once', () => {
    const others = { vi: 'các phố', en: 'the streets' };
    const more = lines(
      { partners: [streets], other_partners: others },
      { partners: [streets, lovers], other_partners: others },
      { partners: [], other_partners: { vi: 'các hội', en: 'the associations' } },
    );
    expect(partnersIn(more, 'en')).toEqual([
      'Department of Streets',
      'Book Lovers’ Association',
      'the streets; the associations',
    ]);
    expect(partnersIn(more, 'vi').at(-1)).toBe('các phố; các hội');
    expect(otherPartnersOf(lines({ other_partners: undefined }))).toBeNull();
    expect(partnersIn(lines({ partners: [], other_partners: undefined }), 'en')).toEqual([]);
  });
  test.each<[string, Partial<Duty>[], string]>([
    [
      'the first of its roles in the order of all roles',
      [{ agencies: [reading], roles: ['implement', 'lead'] }],
      'lead',
    ],
    [
      'of all its lines',
      [
        { agencies: [reading], roles: ['implement'] },
        { agencies: [reading], roles: ['advise'] },
      ],
      'advise',
    ],
    [
      'not that of another',
      [
        { agencies: [reading], roles: ['implement'] },
        { agencies: [streets], roles: ['lead'] },
      ],
      'implement',
    ],
    ['requested before all', [{ agencies: [reading], roles: ['lead', 'requested'] }], 'requested'],
  ])('a body counts under %s', (_, changes, role) =>
    expect(mainRole({ ...lines(...changes), id: 'x' }, reading)).toBe(role),
  );
  test('a body without a part has no role', () =>
    expect(() => mainRole({ ...lines({ agencies: [reading] }), id: 'x-1' }, lovers)).toThrow('role of mt-hys in x-1'));
});

describe('a task in words', () => {
  const whole = (id: string, lang: 'vi' | 'en') => taskInFull(must(taskOf(line(id)), id), lang);
  test.each([
    [
      'iii-1-1',
      'Leads, Coordinates: Department of Reading: Choose houses for the rooms with the Department of Streets and the agencies concerned by the second quarter of 2031; with Department of Streets, the agencies concerned; when: in Q2 2031',
    ],
    [
      'iii-1-2',
      'Advises: Department of Reading; Coordinates: Book Lovers’ Association: Advise the city on buying books from 2032; when: from 2032',
    ],
    [
      'iii-dd-1',
      'Request: Implements, Requested: Ministry of Books: The Ministry of Books is asked to give books by June 2032; when: by June 2032',
    ],
  ])('%s', (id, expected) => {
    expect(whole(id, 'en')).toBe(expected);
    expect(taskOf(line(id))?.kind).toBe('duty');
  });
  test('a line that gives nobody a duty is no task', () =>
    expect([line('ii-2'), line('iii-1'), line('i-1-1')].map(taskOf)).toEqual([null, null, null]));
});

describe('when a task is due', () => {
  const mark = must(own.plans.flatMap(({ milestones }) => milestones)[0], 'mark');
  const when = (due: Duty['due'], from: string | null, to: string | null) => {
    const clause: Clause = { ...line('iii-1-1'), milestones: [{ ...mark, from, to }], dated_by: [] };
    return timeOf({ clause, lines: [{ ...dutyOf('iii-1-1'), clause, due }] }, 'en');
  };
  test.each<[string, Duty['due'], string | null, string | null, string | null]>([
    ['nothing', null, null, null, null],
    ['a mark alone', null, '2032', '2033', '2032 to 2033'],
    ['a start alone', null, '2032', null, 'from 2032'],
    ['a mark of the day that is due', { date: '2032', rule: 'by' }, '2032', '2032', 'by 2032'],
    ['a span that ends on it', { date: '2033', rule: 'by' }, '2032', '2033', '2032 to 2033'],
    ['a span that ends elsewhere', { date: '2034', rule: 'by' }, '2032', '2033', 'by 2034; 2032 to 2033'],
    ['every year, beside a day', { date: '2032', rule: 'by', recurs: 'yearly' }, '2032', '2032', 'every year; 2032'],
  ])('%s', (_, due, from, to, expected) => expect(when(due, from, to)).toBe(expected));
  test('marks in the lines count once, those of the roadmap too', () => {
    const other = { ...mark, id: 'other' };
    const clause: Clause = { ...line('iii-1-1'), milestones: [mark], dated_by: [other] };
    const elsewhere: Clause = { ...line('iii-1-3'), milestones: [], dated_by: [mark] };
    const third: Duty = { ...dutyOf('iii-1-1'), clause: elsewhere };
    expect(datedBy({ clause, lines: [{ ...third, clause }, third] })).toEqual([mark, other]);
  });
});

describe('how much a body has to do', () => {
  test('in a plan, in all, apart from closing paragraphs', () => {
    const reading = body('mt-sds');
    const parts = (plan?: Plan) => slugs(partsOf(reading, plan).map(({ task }) => task.clause));
    expect([
      parts(),
      parts(planOf('may-trang-2031')),
      parts(planOf('may-trang-2026')),
      parts(planOf('gio-xanh-2030')),
    ]).toEqual(['ii-1 iii-1-1 iii-1-2', 'iii-1-1 iii-1-2', 'ii-1', '']);
    expect(closingPartsOf(reading)).toEqual([]);
    const closing: Clause = { ...line('closing-1'), assigned: [] };
    const duty: Duty = { ...dutyOf('iii-1-1'), clause: closing, about: closing, agencies: [reading] };
    Object.assign(closing, { duty });
    const more: Agency = { ...reading, duties: [duty] };
    Object.assign(duty, { agencies: [more] });
    expect([partsOf(more), closingPartsOf(more)].map((one) => one.map(({ task }) => task.kind))).toEqual([
      [],
      ['closing'],
    ]);
  });
  test('the busiest first, then by id', () => {
    const rows = dutiesByRole(planOf('may-trang-2031')).map(
      ({ agency, total, indicators, counts }) =>
        `${agency.id} ${total} ${indicators} ${Object.entries(counts)
          .filter(([, n]) => n > 0)
          .join(' ')}`,
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "mt-hys 3 2 coordinate,1 implement,1 requested,1",
        "mt-sds 2 2 lead,1 advise,1",
        "bo-sach 1 0 requested,1",
        "mt-doan 1 0 implement,1",
        "mt-sdp 1 3 implement,1",
      ]
    `);
  });
  test('nothing is counted as nothing', () =>
    expect(countByRole([])).toEqual({ lead: 0, coordinate: 0, advise: 0, implement: 0, requested: 0 }));
});
