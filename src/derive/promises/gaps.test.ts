/** What the promises of the invented city leave unsaid: all together, by city, by focal area, by body. */
import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { promiseGaps } from './gaps.ts';

test('each row counts its own promises and duties; a body with none has no row', () => {
  // A site of its own: an answer that another test asked for would be kept.
  const rows = promiseGaps({ ...cityModel() }).map(
    ({ group, key, name, targets, without: { figure, date, body, measure }, duties, undatedDuties, withoutDay }) =>
      `${group} ${key ?? '—'} ${name?.en ?? '—'}: ${targets} (${[figure, date, body, measure].join(' ')}), ${duties} (${undatedDuties} ${withoutDay})`,
  );
  expect(rows).toEqual([
    'all — —: 16 (6 10 8 13), 9 (2 1)',
    'city may-trang Mây Trắng: 13 (5 8 6 10), 8 (1 1)',
    'city gio-xanh Gió Xanh: 3 (1 2 2 3), 1 (1 0)',
    'topic 1.1 1.1 Reading in the street: 10 (2 5 6 7), 0 (0 0)',
    'topic 1.2 1.2 Readers: 3 (2 2 1 3), 0 (0 0)',
    'topic 2.1 2.1 The way to the room: 3 (2 3 1 3), 0 (0 0)',
    'body mt-sds Department of Reading: 2 (1 2 0 2), 3 (1 0)',
    'body mt-sdp Department of Streets: 4 (2 4 0 2), 1 (0 0)',
    'body mt-hys Book Lovers’ Association: 3 (1 3 0 1), 3 (0 1)',
    'body mt-sth Department of Tides: 0 (0 0 0 0), 1 (0 0)',
    'body mt-doan The departments of Reading and of Streets: 0 (0 0 0 0), 1 (0 0)',
    'body gx-sds Department of Reading: 1 (0 1 0 1), 1 (1 0)',
    'body bo-sach Ministry of Books: 0 (0 0 0 0), 1 (0 0)',
  ]);
});
