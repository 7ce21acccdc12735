/** Names by id: they come with the page, or, of so many plans that no page should carry them, from a file, asked for with the first result. */
import type { Listed } from '../../derive/compare/hold.ts';

export type Names = Readonly<Record<string, string>>;

/** `plansAt` is empty where the page has all names. A file that cannot be had leaves ids in their place, and is asked for again. */
export function allNames(own: Names, plansAt: string, load = fetched): () => Promise<Names> {
  let known: Promise<Names> | null = plansAt === '' ? Promise.resolve(own) : null;
  return async () => {
    known ??= load(plansAt).then(({ plans }) => ({
      ...own,
      ...Object.fromEntries(plans.map(({ id, name }) => [id, name])),
    }));
    try {
      return await known;
    } catch {
      known = null;
      return own;
    }
  };
}

async function fetched(address: string): Promise<Listed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as Listed;
}
