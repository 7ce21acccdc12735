/** Lists folders of content. What nobody wrote is not there; what nobody reads is a problem, since a slip in a name looks like a file that is missing. */
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../messages/problems.ts';
import { isLitter } from '../../text/litter.ts';
import { problemAt } from './source-file.ts';

/** In order of their names; nothing where there is no such folder. */
export const entriesOf = (root: string, folder: string): Dirent[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter(({ name }) => !isLitter(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    : [];

/** The names in a folder for which `isKnown` holds. Each other one is a problem that says which names there are. */
export function namesIn(
  root: string,
  folder: string,
  isKnown: (entry: Dirent) => boolean,
  known: string,
  problems: Problem[],
): string[] {
  return entriesOf(root, folder).flatMap((entry) => {
    if (isKnown(entry)) return [entry.name];
    problems.push(problemAt('unknown-file', `${folder}/${entry.name}`, 1, 1, { name: entry.name, known }));
    return [];
  });
}
