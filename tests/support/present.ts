/** For tests: what must be there, or the test fails with its name. */
export function present<T>(value: T | null | undefined, name = 'value'): T {
  if (value === null || value === undefined) throw new Error(`${name} is missing`);
  return value;
}
