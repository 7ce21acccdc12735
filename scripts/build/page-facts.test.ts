import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { packedIn } from './page-facts.ts';

const HEAD =
  '<link rel="stylesheet" href="/base/assets/Base.Ab12Cd34.css"><script src="../assets/page.js" defer></script>';

test('what a page asks for: styles and scripts that the build has packed, from the root of the site', () => {
  expect(packedIn({ html: `${HEAD}<a href="/data/">…</a>` })).toEqual(['/assets/Base.Ab12Cd34.css', '/assets/page.js']);
});

test('what is noted of pages does not keep the pages in memory', () => {
  setFlagsFromString('--expose-gc');
  const clear = runInNewContext('gc') as () => void;
  const used = (): number => {
    clear();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  // Text with letters beyond Latin-1 takes two bytes for each.
  const body = (at: number): string => Buffer.from(`<p>${at}</p>${'chữ '.repeat(50_000)}`).toString();
  const noted = Array.from({ length: 100 }, (_, at) => packedIn({ html: `${HEAD}${body(at)}` }));
  expect(used() - before).toBeLessThan(4_000_000);
  expect(noted.length).toBe(100);
});
