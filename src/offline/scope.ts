/** The folder in which the site stands, as the worker knows it from its own address: `/`, or `/open-plan/`. Other sites of the same host have workers and shelves of their own. */
export const scope = new URL('./', globalThis.location.href).pathname;

/** A path at the host as an address of the site. */
export const within = (path: string): string => `/${path.slice(scope.length)}`;

/** An address of the site as a path at the host. */
export const below = (address: string): string => `${scope.slice(0, -1)}${address}`;
