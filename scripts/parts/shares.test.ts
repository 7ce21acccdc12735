import { expect, test } from 'vitest';
import { readShare, shareOf } from './shares.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'country'];
const shares = (jobs: number) => Array.from({ length: jobs }, (_, index) => shareOf(NAMES, { job: index + 1, jobs }));

test('the country has a job to itself, cities follow in turn', () => {
  expect(shares(3)).toEqual([['country'], ['a', 'c', 'e'], ['b', 'd']]);
});

test.each([1, 2, 3, 6, 9])('of %i jobs, every part is in one', (jobs) => {
  expect(shares(jobs).flat().sort()).toEqual([...NAMES].sort());
});

test('a share is the number of a job and how many there are', () => {
  expect(readShare('2/4')).toEqual({ job: 2, jobs: 4 });
  for (const wrong of ['', '2', '0/4', '5/4', '1/0', 'a/b', '1/4/2', '-1/4', '1.5/4'])
    expect(readShare(wrong)).toBeNull();
});
