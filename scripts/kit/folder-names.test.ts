import { expect, test } from 'vitest';
import { unreadableSign } from './folder-names.ts';

test('spaces, accents, quotes and & are no trouble', () =>
  expect(unreadableSign('/home/Ủy ban \'a\' & b, "c"/Kế hoạch mở')).toBeNull());

test.each(['#', '?', '%'])('%s is named', (sign) => expect(unreadableSign(`/home/a/${sign}1/b`)).toBe(sign));
