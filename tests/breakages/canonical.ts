/** A site as text, so that two can be compared: everything that the model knows but for where it was written. */
const PLACES = new Set(['origin', 'at', 'line', 'column', 'file', 'doc', 'lines']);

export function canonical(site: unknown): string {
  const seen = new Map<object, number>();
  const plain = (value: unknown): unknown => {
    if (typeof value === 'function') return '()';
    if (typeof value !== 'object' || value === null) return value;
    const known = seen.get(value);
    if (known !== undefined) return `→${known}`;
    seen.set(value, seen.size);
    if (value instanceof Map) return [...value].map(([key, one]) => [plain(key), plain(one)]);
    if (value instanceof Set) return [...value].map(plain);
    if (Array.isArray(value)) return value.map(plain);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !PLACES.has(key))
        .map(([key, one]) => [key, plain(one)]),
    );
  };
  return JSON.stringify(plain(site));
}
