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

/** `M0 2.5m4 0h3m1 0h2`: in row 2, three modules are dark after four that are not, and two after one more. */
function strokes(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/(0*)(1+)/g),
  ];
  const drawn = runs.map(([, light = '', dark = '']) => `m${light.length} 0h${dark.length}`).join('');
  return drawn === '' ? '' : `M0 ${y}.5${drawn}`;
}
