/** Owns the measure of how far one word is from another, for “did you mean” and for reading scans. */

/** Fewest letters to change, add, drop or swap with their neighbour to make `a` into `b`; Infinity past `most`. */
export function distance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let [left, smallest] = [i, i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      left = Math.min(changed, swapped, (above[j] ?? 0) + 1, left + 1);
      row.push(left);
      smallest = Math.min(smallest, left);
    }
    if (smallest > most) return Infinity;
    [before, above] = [above, row];
  }
  const far = above[b.length] ?? 0;
  return far > most ? Infinity : far;
}
