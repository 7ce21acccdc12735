/** Lets this process, and those that it starts, read from what others have read of the content. */
import { keepReadingsOf } from '../../src/kept-readings.ts';
import { codeKey } from './renderer/key.ts';

export function shareReadings(): void {
  process.env['READINGS'] = codeKey();
  keepReadingsOf(process.env['READINGS']);
}
