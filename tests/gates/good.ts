/** What every gate lets through. */
export const double = (value: number): number => value * 2;

export async function later(): Promise<void> {
  await Promise.resolve();
}
