/** Takes the files that are no pages out of a copy of the code (tables, pictures, workbooks, twins), so that pages alone can be measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTHING = `export const getStaticPaths = () => [];
export const GET = () => new Response('');
export const twinOf = () => null;
`;

/** Returns what puts them back. */
export function leaveFilesOut(folder: string): () => void {
  const file = join(folder, 'src/pages/[...file].ts');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, NOTHING);
  return () => writeFileSync(file, before);
}
