/** Owns the code by which a printed page leads back to its address. */
import encodeQR from 'qr';

export interface QrPath {
  /** Side in modules, with the quiet border that readers need. */
  readonly size: number;
  /** SVG path: the dark modules, a stroke of width 1 for each run of them in a row. */
  readonly path: string;
}

export function qrPath(address: string): QrPath {
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 2 });
  return { size: rows.length, path: rows.map(strokes).join('') };
}

/** `M4 2.5h3`: from column 4 of row 2 three modules are dark. */
const strokes = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: run }) => `M${index} ${y}.5h${run.length}`)
    .join('');
