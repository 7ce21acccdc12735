/** A cache of the browser that never throws. CacheStorage may be missing, full, broken or refuse at any moment: then a cache is empty and takes nothing, and whoever asks it gets an answer. */

/** `full` is told apart, because room can be made. */
export type Put = 'kept' | 'full' | 'refused';

export interface SafeCache {
  /** A copy whose body has been read: one that breaks while it is read is not there. */
  get: (path: string) => Promise<Response | undefined>;
  headers: (path: string) => Promise<Headers | undefined>;
  put: (path: string, response: Response) => Promise<Put>;
  drop: (path: string) => Promise<void>;
  /** The longest there first. */
  paths: () => Promise<string[]>;
}

/** Does what may fail in any way, at once or later. */
export async function attempt<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

export function safeCache(name: string): SafeCache {
  // Asked for each time: in private windows `caches` itself may be missing, or refuse to be named.
  const open = () => caches.open(name);
  // A host may say by which headers its answers vary; an address has one copy all the same.
  const find = async (path: string) => (await open()).match(path, { ignoreVary: true });
  return {
    get: (path) =>
      attempt(async () => {
        const found = await find(path);
        return found && new Response(await found.arrayBuffer(), { headers: found.headers });
      }, undefined),
    headers: (path) => attempt(async () => (await find(path))?.headers, undefined),
    put: async (path, response) => {
      try {
        await (await open()).put(path, response);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    drop: (path) =>
      attempt(async () => {
        await (await open()).delete(path, { ignoreVary: true });
      }, undefined),
    paths: () => attempt(async () => (await (await open()).keys()).map(({ url }) => new URL(url).pathname), []),
  };
}

/** Takes away every cache of a name that `isOld`. */
export const dropCaches = (isOld: (name: string) => boolean): Promise<void> =>
  attempt(async () => {
    const old = (await caches.keys()).filter(isOld);
    await Promise.all(old.map((name) => attempt(() => caches.delete(name), false)));
  }, undefined);
