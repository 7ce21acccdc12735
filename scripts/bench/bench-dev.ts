/** How long an editor waits in `npm run dev`: from saving a clause until its page has the new words. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { clausePath } from '../../src/derive/address.ts';
import { loadModel } from '../../src/model/index.ts';

const SAVES = 5;

/** The file and the beginning of the text of some clause, and the page that shows it. */
export function someClause(folder: string): { file: string; words: string; page: string } {
  const { site } = loadModel(folder);
  for (const clause of site.clauses) {
    const plan = join(folder, 'content/plans', clause.plan.id);
    const words = clause.text.vi.slice(0, 24);
    for (const name of readdirSync(plan)) {
      const file = join(plan, name);
      // It must stand there once, in one line, so that a change of it is a change of this clause.
      if (readFileSync(file, 'utf8').split(words).length === 2) return { file, words, page: clausePath(clause) };
    }
  }
  throw new Error('no clause whose text can be changed');
}

/** Median of seconds by the clock, of several saves. `folder` holds the code and the content. */
export async function saveToPage(folder: string): Promise<number> {
  const { file, words, page } = someClause(folder);
  const server = spawn(process.execPath, ['scripts/open-plan.ts', 'dev', '--port', '0', '--lang=en'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let base = '';
    for await (const line of createInterface({ input: server.stdout })) {
      base = /http:\/\/[\w.]+:\d+/.exec(line)?.[0] ?? '';
      if (base !== '') break;
    }
    const shows = async (text: string) => (await (await fetch(base + page)).text()).includes(text);
    await shows(words);
    const before = readFileSync(file, 'utf8');
    const seconds: number[] = [];
    for (let save = 1; save <= SAVES; save++) {
      const since = performance.now();
      writeFileSync(file, before.replace(words, `Bản ghi ${save}. ${words}`));
      while (!(await shows(`Bản ghi ${save}. ${words}`)));
      seconds.push((performance.now() - since) / 1000);
    }
    return seconds.sort((a, b) => a - b)[SAVES >> 1] ?? NaN;
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}
