/** What a process that renders reads of the content: everything, or, where a country builds in parts, what the list of its part says. */
import { readFileSync } from 'node:fs';
import { partIn } from './derive/parts.ts';
import type { PublishedReading } from './ledger/index.ts';

/** `list` is the file of the list. */
export function readingOf(list: string | undefined = process.env['PART']): PublishedReading {
  if (list === undefined) return {};
  const { reads, split } = partIn(readFileSync(list, 'utf8'));
  return reads === null ? {} : { only: reads, split };
}
