/** The step of Astro, in a process of its own: what it keeps in memory is gone when the other steps begin. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { EXIT, Stop } from '../kit/exit.ts';
import { toolPath } from '../kit/tool.ts';

/** Prose that cannot be read is the editor's to mend; everything else that breaks here is ours. */
const OF_CONTENT = /\.mdx\b|ProblemsError/;

/** With `drafts`, the pages show plans that are not published yet. */
export async function astroBuild(root: string, out: string, drafts = false): Promise<void> {
  const env = {
    ...process.env,
    SITE_ROOT: root,
    OUT_DIR: out,
    ASTRO_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
    DRAFTS: drafts ? '1' : '0',
    // A build is for readers, whatever the machine says of itself: pages made as for development carry no policy.
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [toolPath('astro'), 'build', '--silent'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
  ]);
  if (status === 0) return;
  const words = `${said}\n${complained}`.trim();
  if (OF_CONTENT.test(words)) throw new Stop(EXIT.problems, { vi: words, en: words });
  throw new Error(`astro build: ${words}`);
}
