/** Finds the known ids most like a mistyped one, for "did you mean". */
import { distance } from './distance.ts';

/** Up to `count` of `known`, the most like `wanted` first, joined by commas. */
export function nearest(wanted: string, known: Iterable<string>, count = 3): string {
  return [...known]
    .map((id) => ({ id, far: distance(wanted.toLowerCase(), id.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
    .join(', ');
}
