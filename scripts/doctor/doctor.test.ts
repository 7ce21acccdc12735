import { describe, expect, test } from 'vitest';
import { checkContent } from './content.ts';
import type { Finding } from './finding.ts';
import { checkMachine } from './machine.ts';
import { checkPublisher } from './publisher.ts';
import { checkSources } from './sources.ts';

/** What is not well, in English. */
const faults = (all: readonly Finding[]) => all.filter(({ state }) => state === 'bad').map(({ words }) => words.en);

describe('the publisher', () => {
  const good = {
    name: { vi: 'Thành phố', en: 'The city' },
    confirmed: true,
    contact: 'hoi@plans.vn',
    data_licence: { id: 'CC-BY-4.0' },
    updated: '2026-11-01',
  };
  test.each([
    ['all settled', good, 'https://plans.vn', 0],
    ['no contact', { ...good, contact: null }, 'https://plans.vn', 1],
    ['an example contact', { ...good, contact: 'a@office.example' }, 'https://plans.vn', 1],
    ['not confirmed', { ...good, confirmed: false }, 'https://plans.vn', 1],
    ['an example address', good, 'https://open-plan.example', 1],
    ['an example address with a folder', good, 'https://www.example.org/open-plan', 1],
    ['data of days to come', { ...good, updated: '2027-11-01' }, 'https://plans.vn', 1],
    ['data of long ago', { ...good, updated: '2025-10-01' }, 'https://plans.vn', 1],
  ])('%s', (_, publisher, address, count) => {
    expect(faults(checkPublisher(publisher, address, '2026-11-26'))).toHaveLength(count);
  });

  test('a day of the data that is months old is told, with the command that moves it', () => {
    const last = (today: string) => checkPublisher(good, 'https://plans.vn', today).at(-1);
    expect(last('2026-12-31')?.state).toBe('good');
    expect(last('2027-01-01')).toMatchObject({
      state: 'note',
      todo: { en: expect.stringContaining('npm run today') as string },
    });
  });
});

test('content that can be built may still be unfinished', () => {
  const done = { problems: 0, drafts: [], stale: [], unconfirmed: [], uncertain: 3, unsourced: ['x'] };
  expect(faults(checkContent(done))).toEqual([]);
  expect(faults(checkContent({ ...done, problems: 2, stale: ['a/i-1'], unconfirmed: ['a/i-2'] }))).toHaveLength(3);
  for (const { state, todo } of checkContent({ ...done, problems: 1, stale: ['a'], drafts: [{ id: 'a', open: 8 }] }))
    if (state !== 'good') expect(todo).toBeDefined();
});

test('a machine needs a Node that is new enough; the rest is a note', () => {
  expect(faults(checkMachine({ node: '20.1.0', newEnough: false, program: () => null }))).toHaveLength(1);
  expect(faults(checkMachine({ node: '24.9.0', newEnough: true, program: () => null }))).toEqual([]);
});

test('dead sources are named; a bad day of a server is none', () => {
  const found = [
    { url: 'https://a.example/', status: 200 },
    { url: 'https://b.example/', status: 503 },
    { url: 'https://c.example/', status: 404 },
    { url: 'https://d.example/', status: null, why: 'ENOTFOUND' },
  ];
  expect(faults(checkSources(found))).toEqual([
    'https://c.example/ answers 404',
    'https://d.example/ answers nothing (ENOTFOUND)',
  ]);
  expect(faults(checkSources(found.slice(0, 2)))).toEqual([]);
});
