import { expect, test } from 'vitest';
import { readState, writeState, type State } from './state.ts';

test.each<[State, string]>([
  [{ query: '', chosen: {}, sort: 'relevance', without: [] }, ''],
  [{ query: '  ', chosen: {}, sort: 'relevance', without: [] }, ''],
  [{ query: 'học', chosen: {}, sort: 'relevance', without: [] }, '?q=h%E1%BB%8Dc'],
  [{ query: '', chosen: { plan: 'a', year: '2030' }, sort: 'relevance', without: [] }, '?plan=a&year=2030'],
  [{ query: '', chosen: { plan: '' }, sort: 'document', without: [] }, '?sort=document'],
])('%j', (state, address) => expect(writeState(state)).toBe(address));

test('the address keeps the question', () => {
  const state: State = {
    query: '“học liệu số” & 99,5%',
    chosen: { plan: 'a', city: 'b', kind: 'c', agency: 'd', role: 'e', feature: '1.1.1', year: '2030' },
    sort: 'document',
    without: ['hà nội', '2030'],
  };
  expect(readState(writeState(state))).toEqual(state);
});

test('what is not known is left out', () => {
  expect(readState('?x=1&plan=&sort=size')).toEqual({ query: '', chosen: {}, sort: 'relevance', without: [] });
});

test('a long question is cut', () => {
  expect(
    readState(writeState({ query: 'a'.repeat(400), chosen: {}, sort: 'relevance', without: [] })).query,
  ).toHaveLength(300);
});
