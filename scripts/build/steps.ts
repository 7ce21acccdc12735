/** Prints steps with counts and elapsed time. */
import type { Lang } from '../../src/model/schema/common.ts';
import type { Words } from '../kit/exit.ts';

const started = performance.now();

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export type Step = (name: Words, run: () => Promise<Words> | Words) => Promise<void>;

/** Runs the steps of one job of `count`; what a step returns is printed after its name. */
export function steps(count: number, lang: Lang): Step {
  let number = 0;
  return async (name, run) => {
    const since = performance.now();
    process.stdout.write(`[${++number}/${count}] ${name[lang]} … `);
    try {
      console.log(`${(await run())[lang]} (${seconds(since)})`);
    } catch (error) {
      console.log('✗');
      throw error;
    }
  };
}

export const elapsed = () => seconds(started);
