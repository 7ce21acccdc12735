/** What a process that renders reads of the content: everything, or, where a country builds in parts, what the list of its part says. */
import { readFileSync } from 'node:fs';
import { partIn } from './derive/parts.ts';
import type { Reading } from './model/index.ts';

/** `list` is the file of the list. */
export function readingOf(list: string | undefined = process.env['PART']): Reading {
  const only = list === undefined ? null : partIn(readFileSync(list, 'utf8')).reads;
  return only === null ? {} : { only };
}
