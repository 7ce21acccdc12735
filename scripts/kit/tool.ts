/** Runs the programs of packages by their JavaScript entry with this very Node: no shell, no `.bin`, the same on every system. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT, type ExitCode } from './exit.ts';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** Path of the entry of a package's program, as its package.json names it. */
export function toolPath(name: string): string {
  const folder = join(MODULES, name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const entry = typeof bin === 'string' ? bin : (bin?.[name] ?? Object.values(bin ?? {})[0]);
  if (entry === undefined) throw new Error(`the package ${name} has no program`);
  return join(folder, entry);
}

/** The same without waiting for it: what it says is gathered, so that programs beside each other do not mix their lines. */
export async function startTool(name: string, args: readonly string[]): Promise<{ code: ExitCode; said: string }> {
  const child = spawn(process.execPath, [toolPath(name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { code: status === 0 ? EXIT.good : EXIT.problems, said };
}

/** Runs a program to its end, with the terminal of the caller; a program that says no has found problems. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ExitCode {
  const { status, error } = spawnSync(process.execPath, [toolPath(name), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) throw error;
  return status === 0 ? EXIT.good : EXIT.problems;
}
