/** Lets each generator build the pages once, with nothing kept, and proves that it wrote every text of each. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageText } from '../page-texts.ts';
import { proofOf, unsaid, type Proof } from '../proof.ts';
import { eleventy } from './eleventy.ts';
import { installPeers } from './install.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';

const PEERS: readonly Peer[] = [eleventy, starlight];

export interface PeerRun {
  readonly peer: Peer;
  /** Seconds of processors, and bytes at the most. */
  readonly processor: number;
  readonly memory: number;
  readonly proof: Proof;
  /** Why the figures count for nothing. */
  readonly fault: string | null;
}

/** Each generator's run, or in words why there is none. */
export function runPeers(pages: readonly PageText[], say: (words: string) => void): PeerRun[] | string {
  const installed = installPeers(say);
  if ('missing' in installed) return `Eleventy and Starlight ${installed.missing}`;
  return PEERS.map((peer) => runPeer(peer, pages, installed.home));
}

function runPeer(peer: Peer, pages: readonly PageText[], home: string): PeerRun {
  // Below the packages: Astro compiles nothing that it finds through a link.
  const folder = mkdtempSync(join(home, 'run-'));
  try {
    peer.write(folder, pages);
    const costs = join(folder, 'costs');
    mkdirSync(costs);
    const preload = pathToFileURL(join(import.meta.dirname, 'cost.mjs')).href;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', preload, join(home, 'node_modules', peer.program), ...peer.args],
      {
        cwd: folder,
        env: { ...process.env, BENCH_COST: join(costs, 'of'), ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    const all = readdirSync(costs).map(
      (name) => JSON.parse(readFileSync(join(costs, name), 'utf8')) as { processor: number; memory: number },
    );
    const out = join(folder, peer.out);
    const proof = proofOf(out);
    const broken = status === 0 ? null : `ended with ${String(status)}: ${`${stderr}${stdout}`.trim().slice(-300)}`;
    const lost = broken === null ? unsaid(pages, out) : [];
    return {
      peer,
      processor: all.reduce((sum, one) => sum + one.processor, 0),
      memory: all.reduce((sum, one) => sum + one.memory, 0),
      proof,
      fault: broken ?? (lost.length > 0 ? `${lost.length} pages lack their text: ${lost[0] ?? ''}` : null),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
