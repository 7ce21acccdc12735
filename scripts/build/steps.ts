/** Prints steps with counts and elapsed time. */
const started = performance.now();
let number = 0;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step of `of`; what it returns is printed after its name. */
export async function step(of: number, name: string, run: () => Promise<string> | string): Promise<void> {
  const since = performance.now();
  process.stdout.write(`[${++number}/${of}] ${name} … `);
  const result = await run();
  console.log(`${result} (${seconds(since)})`);
}

export const elapsed = () => seconds(started);
