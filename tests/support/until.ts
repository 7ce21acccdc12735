/** Waits for a condition: asked again and again, and given up after so many tries, however long a try takes on this machine. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  tries = 1200,
): Promise<T> {
  for (let count = 0; count < tries; count++) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    // A breath between two questions, no wait for an answer.
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It never came: ${what}`);
}
