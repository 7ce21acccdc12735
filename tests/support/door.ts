/** Calls a command as its user does: in a process of its own, through the one door. */
import { spawnSync } from 'node:child_process';

export interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function door(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/open-plan.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: 'en' },
  });
  return { status, stdout, stderr };
}
