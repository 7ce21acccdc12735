/** Makes one edit of a kind in a folder of content. */
import { checkFolder } from '../../src/check.ts';
import { EDITS, type Chance } from '../../src/synthetic/edits.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';

/** So many are tried. */
const TRIES = 60;

/** The first by chance that leaves the content without a problem; returns its files. Throws where there is none. */
export function editOnce(root: string, kind: string, chance: Chance): string[] {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = readContent(root);
    const changed = EDITS[kind]?.(before, chance);
    if (!changed) throw new Error(`the content has nothing of the kind ${kind}`);
    writeContent(changed, root);
    if (checkFolder(root).problems.length === 0) return [...changed.keys()];
    writeContent(before, root);
  }
  throw new Error(`no edit of the kind ${kind} leaves the content sound`);
}
