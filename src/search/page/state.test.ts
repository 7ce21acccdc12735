import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

test('the address keeps the question', () => {
  const state = {
    query: '“học liệu số” & 99,5%',
    chosen: { plan: 'ha-noi-2025', year: '2030' },
    sort: 'document' as const,
  };
  expect(readState(writeState(state))).toEqual(state);
  expect(writeState({ query: ' ', chosen: {}, sort: 'relevance' })).toBe('');
});
