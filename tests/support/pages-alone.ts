/** For tests: single pages of any content as a build writes them, without a build: the renderer is compiled once, and a process renders what is asked for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment, startChild } from '../../scripts/build/renderer/child.ts';

export interface PagesAlone {
  /** Pages of the content in `root` by their addresses; its prose must be that of the content that the renderer was compiled for. */
  render: (root: string, addresses: readonly string[]) => ReadonlyMap<string, string>;
  remove: () => void;
}

export async function pagesAlone(prose: string): Promise<PagesAlone> {
  const home = resolve('.cache');
  mkdirSync(home, { recursive: true });
  // Below the project: what is compiled asks for its packages.
  const folder = mkdtempSync(join(home, 'pages-alone-'));
  const made = (root: string) => ({ root, drafts: false, code: 'alone' });
  await startChild('compile-child.ts', [folder], made(prose)).ended;
  return {
    render: (root, addresses) => {
      const out = join(folder, 'pages.json');
      // Nothing is kept, so nothing that is read has to be recorded.
      const { RENDERER: _, ...env } = environment(made(root));
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, 'render-alone.ts'), folder, out, ...addresses],
        { env, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return new Map(JSON.parse(readFileSync(out, 'utf8')) as [string, string][]);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
