import { describe, expect, test } from 'vitest';
import { answer, type Ways } from './answer.ts';

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
const at = (status: number, text: string) => new Response(text, { status });
const fails = () => Promise.reject(new TypeError('no network'));
const throws = (): never => {
  throw new Error('at once');
};

/** The reader's patience does not end by itself in a test. */
const ways = (some: Partial<Ways>): Ways => ({
  network: Promise.resolve(at(200, 'network')),
  copy: () => Promise.resolve(at(200, 'copy')),
  standIn: () => Promise.resolve(at(200, 'stand-in')),
  patience: never,
  ...some,
});
/** Ends after everything that is at hand, and before what never comes. */
const impatient = () => turns(30);
const got = async (some: Partial<Ways>) => {
  const response = await answer(ways(some));
  return response.type === 'error' ? 'error' : `${response.status} ${await response.text()}`;
};

describe('what a reader gets', () => {
  test.each<[string, () => Partial<Ways>, string]>([
    ['the network answers', () => ({}), '200 network'],
    ['the page is not found any more', () => ({ network: Promise.resolve(at(404, 'network')) }), '404 network'],
    ['the page is given up', () => ({ network: Promise.resolve(at(410, 'network')) }), '410 network'],
    ['the host wants a name', () => ({ network: Promise.resolve(at(401, 'network')) }), '401 network'],
    ['the host has broken down, a copy is there', () => ({ network: Promise.resolve(at(503, 'network')) }), '200 copy'],
    [
      'the host has broken down, no copy',
      () => ({ network: Promise.resolve(at(500, 'network')), copy: () => Promise.resolve(undefined) }),
      '500 network',
    ],
    ['no network, a copy', () => ({ network: fails() }), '200 copy'],
    ['no network, no copy', () => ({ network: fails(), copy: () => Promise.resolve(undefined) }), '200 stand-in'],
    ['no network, the copy fails', () => ({ network: fails(), copy: fails }), '200 stand-in'],
    ['no network, the store throws', () => ({ network: fails(), copy: throws }), '200 stand-in'],
    ['no network, everything fails', () => ({ network: fails(), copy: fails, standIn: throws }), 'error'],
    ['the network hangs, a copy', () => ({ network: never(), patience: impatient }), '200 copy'],
    [
      'no network, the store hangs',
      () => ({ network: fails(), copy: never, standIn: never, patience: impatient }),
      'error',
    ],
    ['the network answers, the store hangs', () => ({ copy: never, standIn: never }), '200 network'],
    [
      'the network answers late, the store hangs',
      () => ({ copy: never, patience: impatient, network: late() }),
      '200 late',
    ],
    ['the network answers late, no copy', () => ({ copy: fails, patience: impatient, network: late() }), '200 late'],
  ])('%s', async (_, some, wanted) => {
    expect(await got(some())).toBe(wanted);
  });
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}
const late = () => turns(200).then(() => at(200, 'late'));
