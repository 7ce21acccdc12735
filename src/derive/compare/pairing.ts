/** Owns how the targets of two sides are paired and held against each other. Knows no model, so that browsers do it as the build does. */

export const TARGET_DIFFERENCES = ['operator', 'figure', 'date', 'counted', 'responsible'] as const;
export type TargetDifference = (typeof TARGET_DIFFERENCES)[number];

/** In what two targets differ, as far as both documents say it. */
export const keysThatDiffer = (
  a: Readonly<Record<TargetDifference, string | null>>,
  b: Readonly<Record<TargetDifference, string | null>>,
): TargetDifference[] =>
  TARGET_DIFFERENCES.filter((kind) => a[kind] !== null && b[kind] !== null && a[kind] !== b[kind]);

/** What only one of two sides names, and how many both name. */
export function apart<T>(
  a: readonly T[],
  b: readonly T[],
  key: (one: T) => string,
): { a: readonly T[]; b: readonly T[]; shared: number } {
  const [inA, inB] = [new Set(a.map(key)), new Set(b.map(key))];
  const own = a.filter((one) => !inB.has(key(one)));
  return { a: own, b: b.filter((one) => !inA.has(key(one))), shared: inA.size - new Set(own.map(key)).size };
}

/** Targets for the same indicator, paired by date and place (`slot`) first; what is left is paired in order, so that a change of date shows as one. */
export function pairTargets<T>(
  a: readonly T[],
  b: readonly T[],
  slot: (target: T) => string,
): { a: T | null; b: T | null }[] {
  const left = [...b];
  const take = (fits: (target: T) => boolean): T | null => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const dated = a.map((target) => ({ a: target, b: take((other) => slot(other) === slot(target)) }));
  const paired = dated.map((pair) => ({ a: pair.a, b: pair.b ?? take(() => true) }));
  return [...paired, ...left.map((target) => ({ a: null, b: target }))];
}
