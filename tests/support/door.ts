/** Calls a command as its user does: in a process of its own, through the one door. */
import { spawnSync } from 'node:child_process';

export interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Extra variables of the environment may come first. */
export function door(...call: string[] | [Readonly<Record<string, string>>, ...string[]]): Answer {
  const [first, ...rest] = call;
  const [more, args] = typeof first === 'object' ? [first, rest] : [{}, call];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/open-plan.ts', ...args.map(String)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: 'en', ...more },
  });
  return { status, stdout, stderr };
}
