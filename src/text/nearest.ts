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

/** The one that was certainly meant: a letter or two away, and no other as near. */
export function closest(written: string, known: readonly string[]): string | undefined {
  const most = written.length <= 4 ? 1 : written.length <= 8 ? 2 : 3;
  const far = known
    .map((one) => ({ one, by: distance(written.toLowerCase(), one.toLowerCase(), most) }))
    .filter(({ by }) => by <= most)
    .sort((a, b) => a.by - b.by);
  const [first, second] = far;
  return first && (!second || second.by > first.by) ? first.one : undefined;
}
