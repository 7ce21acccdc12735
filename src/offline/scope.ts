/** The folder in which the site stands: `/`, or `/open-plan/`. Other sites of the same host have workers and caches of their own. */
export interface Scope {
  folder: string;
  /** A path at the host as an address of the site. */
  within: (path: string) => string;
  /** An address of the site as a path at the host. */
  below: (address: string) => string;
}

/** As a worker knows it from the address of its own script. */
export function scopeOf(script: string): Scope {
  const folder = new URL('./', script).pathname;
  return {
    folder,
    within: (path) => `/${path.slice(folder.length)}`,
    below: (address) => `${folder.slice(0, -1)}${address}`,
  };
}
