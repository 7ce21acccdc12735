declare module 'edtf' {
  /** Parses an EDTF string (levels 0 to 2) or throws. Bounds are milliseconds UTC. */
  export default function edtf(date: string): { type: string; min: number; max: number };
}
