/** For tests: the development server on a folder of content. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from './until.ts';

export interface DevServer {
  /** `http://127.0.0.1:4321` */
  readonly base: string;
  stop: () => Promise<void>;
}

export async function devServer(root: string): Promise<DevServer> {
  // Astro serves nothing where it sees that Vitest runs it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'VITEST'));
  const server = spawn(process.execPath, ['scripts/open-plan.ts', 'dev', '--port', '0', '--lang=en', '--root', root], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const base = await until('the address', () => /http:\/\/[\w.]+:\d+/.exec(said)?.[0]);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  return { base, stop };
}
