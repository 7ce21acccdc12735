/** Values behind those that a CSV file of observations has, written as the file is: its line ends, its separator. */
import Papa from 'papaparse';
import type { ObservationSpec } from '../model/read/observations.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from '../model/schema/observation.ts';
import { plainNumber } from '../text/number.ts';

/** `old` is empty where there is no file yet. What is there is not touched. */
export function appended(old: string, specs: readonly ObservationSpec[]): string {
  const newline = lineEndOf(old);
  const [header = ''] = old.split(/\r|\n/, 1);
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const start = old === '' ? `${OBSERVATION_COLUMNS.join(delimiter)}${newline}` : old;
  const rows = specs.map((spec) => OBSERVATION_COLUMNS.map((column) => cellOf(spec, column)));
  const between = /[\r\n]$/.test(start) ? '' : newline;
  return `${start}${between}${Papa.unparse(rows, { newline, delimiter })}${newline}`;
}

/** The end of its last line, since a file may mix them and the next rows follow the last ones. */
const lineEndOf = (text: string): string => text.match(/\r\n|\n|\r/g)?.at(-1) ?? '\n';

function cellOf(spec: ObservationSpec, column: ObservationColumn): string {
  switch (column) {
    case 'value':
      return plainNumber(spec.value);
    case 'gaps':
      return spec.gaps.join('; ');
    case 'note_vi':
      return spec.note?.vi ?? '';
    case 'note_en':
      return spec.note?.en ?? '';
    case 'source_title':
      return spec.source.title;
    case 'source_publisher':
      return spec.source.publisher;
    case 'source_url':
      return spec.source.url;
    default:
      return spec[column] ?? '';
  }
}
