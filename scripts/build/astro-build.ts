/** The step of Astro, in a process of its own: what it keeps in memory is gone when the other steps begin. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { EXIT, Stop } from '../kit/exit.ts';
import { machineFaultIn } from '../kit/faults.ts';
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
  const withParent = pathToFileURL(join(import.meta.dirname, 'with-parent.mjs')).href;
  const child = spawn(process.execPath, ['--import', withParent, toolPath('astro'), 'build', '--silent'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const [said, complained, end] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    new Promise<{ status: number | null; signal: string | null }>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve({ status, signal }));
    }),
  ]);
  if (end.status === 0) return;
  const words = `${said}\n${complained}`.trim();
  const fault = machineFaultIn(words);
  if (fault !== null) throw fault;
  if (end.signal !== null)
    throw new Stop(EXIT.machine, {
      vi: `Hệ điều hành đã dừng việc dựng trang (${end.signal}), thường vì hết bộ nhớ. Đóng bớt chương trình rồi chạy lại.`,
      en: `The system stopped the build of the pages (${end.signal}), most often for want of memory. Close other programs and run again.`,
    });
  if (OF_CONTENT.test(words)) throw new Stop(EXIT.problems, { vi: words, en: words });
  throw new Error(`astro build: ${words}`);
}
