/** Reads a Range header: one part of a file, or nothing that can be sent. */

export interface Part {
  readonly start: number;
  /** The last byte, included. */
  readonly end: number;
}

/** `whole`: the header asks for something else than bytes, or for several parts, which a server may answer with everything. */
export function partOf(header: string | undefined, size: number): Part | 'whole' | 'unsatisfiable' {
  if (header === undefined || !header.startsWith('bytes=') || header.includes(',')) return 'whole';
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header) ?? [];
  if (first === '' && last === '') return 'unsatisfiable';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
