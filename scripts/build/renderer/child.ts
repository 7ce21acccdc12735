/** Runs a part of a build in a process of its own: what it keeps in memory is gone when the next part begins, and it ends with the build that started it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { EXIT, Stop } from '../../kit/exit.ts';
import { machineFaultIn } from '../../kit/faults.ts';
import { heapFlag } from '../../kit/memory.mjs';

/** Prose that cannot be read is the editor's to mend; everything else that breaks here is ours. */
const OF_CONTENT = /\.mdx\b|ProblemsError/;

/** What pages are made of. */
export interface Made {
  root: string;
  /** Shows plans that are not published yet. */
  drafts: boolean;
  /** Names the code that makes them. */
  code: string;
  /** File with the list of the part that is made, where a country is built in parts. */
  part?: string;
}

/** What Vite tells code of itself: a variable of the machine with such a name would stand in its place, and in what is kept. */
const OF_VITE: ReadonlySet<string> = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX']);

/** The environment of a part of a build, made from that of the machine. */
export const environment = ({ root, drafts, code, part }: Made, machine = process.env): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(machine).filter(([name]) => !OF_VITE.has(name))),
  ...(part === undefined ? {} : { PART: part }),
  SITE_ROOT: root,
  ASTRO_TELEMETRY_DISABLED: '1',
  TZ: 'UTC',
  RENDERER: code,
  DRAFTS: drafts ? '1' : '0',
  // A build is for readers, whatever the machine says of itself: pages made as for development carry no policy.
  NODE_ENV: 'production',
});

/** Seconds of processors, and bytes at the most. */
export interface Cost {
  processor: number;
  memory: number;
}

export interface Child {
  process: ChildProcess;
  /** Settles when it has ended: rejected, with words for whom they concern, unless it ended well. */
  ended: Promise<Cost>;
}

/**
 * What is thrown away is cleared when it is half of what is kept, and not when it is four times as much: of each process a quarter of
 * its memory less, at no cost that can be measured. A limit instead would end a build of more content.
 */
const SPARING = ['--heap-growing-percent=50', '--max-semi-space-size=16'];

/** Starts `script`, a file of this folder. */
export function startChild(script: string, args: readonly string[], made: Made): Child {
  const withParent = pathToFileURL(join(import.meta.dirname, 'with-parent.mjs')).href;
  const child = spawn(
    process.execPath,
    [...SPARING, heapFlag(), '--import', withParent, join(import.meta.dirname, script), ...args],
    {
      env: environment(made),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  return { process: child, ended: endOf(child, script) };
}

async function endOf(child: ChildProcess, script: string): Promise<Cost> {
  let cost: Cost = { processor: 0, memory: 0 };
  child.on('message', (message: object) => {
    if ('cost' in message) cost = message.cost as Cost;
  });
  const [said, complained, end] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    new Promise<{ status: number | null; signal: string | null }>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve({ status, signal }));
    }),
  ]);
  if (end.status === 0) return cost;
  const words = `${said}\n${complained}`.trim();
  const fault = machineFaultIn(words);
  if (fault !== null) throw fault;
  if (end.signal !== null)
    throw new Stop(EXIT.machine, {
      vi: `Hệ điều hành đã dừng việc dựng trang (${end.signal}), thường vì hết bộ nhớ. Đóng bớt chương trình rồi chạy lại.`,
      en: `The system stopped the build of the pages (${end.signal}), most often for want of memory. Close other programs and run again.`,
    });
  if (OF_CONTENT.test(words)) throw new Stop(EXIT.problems, { vi: words, en: words });
  throw new Error(`${script}: ${words}`);
}
