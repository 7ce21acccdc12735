/** Finds the known ids most like a mistyped one, for "did you mean". */

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, substitution));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** Up to `count` of `known`, the most like `wanted` first, joined by commas. */
export function nearest(wanted: string, known: Iterable<string>, count = 3): string {
  return [...known]
    .map((id) => ({ id, far: distance(wanted.toLowerCase(), id.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
    .join(', ');
}
