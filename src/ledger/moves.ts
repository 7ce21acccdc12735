/** Owns where an address that was given up leads: follows redirects to their end, and finds those that never end. */
import type { Permalink } from './addresses.ts';

export interface Move {
  readonly from: string;
  /** The last address of the chain, with the fragment that a browser would arrive with. */
  readonly to: string;
}

export interface Moves {
  readonly redirects: readonly Move[];
  readonly gone: readonly string[];
}

/** Address and fragment: `/plans/x/#iv-1`. */
export function splitFragment(target: string): { address: string; fragment: string } {
  const at = target.indexOf('#');
  return at < 0 ? { address: target, fragment: '' } : { address: target.slice(0, at), fragment: target.slice(at) };
}

/** The end of the chain that begins at `start`; null where it comes back to itself. */
function endOf(start: string, next: ReadonlyMap<string, string>): string | null {
  const passed = new Set<string>();
  let { address, fragment } = splitFragment(start);
  for (let target = next.get(address); target !== undefined; target = next.get(address)) {
    if (passed.has(address)) return null;
    passed.add(address);
    const step = splitFragment(target);
    address = step.address;
    // A browser keeps its fragment where the next address names none.
    fragment = step.fragment || fragment;
  }
  return address + fragment;
}

const targets = (addresses: readonly Permalink[]): Map<string, string> =>
  new Map(
    addresses.flatMap(({ path, status, target }) => (status === 'redirect' && target !== null ? [[path, target]] : [])),
  );

/** Redirects with their chains made short; one that never ends is left out, and is a problem of the register. */
export function movesOf(addresses: readonly Permalink[]): Moves {
  const next = targets(addresses);
  return {
    redirects: [...next].flatMap(([from, target]) => {
      const to = endOf(target, next);
      return to === null || splitFragment(to).address === from ? [] : [{ from, to }];
    }),
    gone: addresses.filter(({ status }) => status === 'tombstone').map(({ path }) => path),
  };
}

/** Addresses whose redirects lead round in a circle. */
export function circles(addresses: readonly Permalink[]): ReadonlySet<string> {
  const next = targets(addresses);
  return new Set([...next.keys()].filter((from) => endOf(from, next) === null));
}
