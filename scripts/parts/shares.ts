/** Shares parts among jobs: the country, which is the largest, has the first job to itself; cities follow in turn. */
import { COUNTRY } from '../../src/derive/parts.ts';

/** `2/4`: the second of four jobs; null for what is no such thing. */
export function readShare(text: string): { job: number; jobs: number } | null {
  const [, job = 0, jobs = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return job >= 1 && job <= jobs ? { job, jobs } : null;
}

/** Names of the parts that one of `jobs` builds; every part is in one of them. */
export function shareOf(names: readonly string[], { job, jobs }: { job: number; jobs: number }): string[] {
  if (jobs === 1) return [...names];
  if (job === 1) return names.filter((name) => name === COUNTRY);
  return names.filter((name) => name !== COUNTRY).filter((_, index) => index % (jobs - 1) === job - 2);
}
