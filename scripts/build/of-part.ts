/** Says which files are those of the part that is built, by its list; all are where a whole site is built. */
import { COUNTRY, ownerIn } from '../../src/derive/parts.ts';
import { readList } from './part-list.ts';

/** `file` is where the list stands. */
export function ofPart(file: string | undefined): (path: string) => boolean {
  if (file === undefined) return () => true;
  const { part, beside } = readList(file);
  const owner = ownerIn(part.name === COUNTRY ? beside.map((other) => other.part) : [part]);
  return (path) => owner(path) === part.name;
}
