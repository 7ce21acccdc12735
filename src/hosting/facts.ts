/** Owns what a host must know of one built site besides its files: where it stands, what moved and what is gone. Written into the site as `.hosting/site.json`. */

export interface Redirect {
  readonly from: string;
  /** An address of this site, with a fragment where there is one, or a whole address elsewhere. */
  readonly to: string;
}

export interface SiteFacts {
  /** The folder that the site stands in: `/`, or `/open-plan/`. */
  readonly base: string;
  /** `https://example.org`, without the folder. */
  readonly origin: string;
  readonly redirects: readonly Redirect[];
  readonly gone: readonly string[];
  /** First folders of what is published, without those of pages that may be framed. */
  readonly folders: readonly string[];
  /** Pages that compile WebAssembly: those of search, where the publisher chose an engine that needs it. */
  readonly wasm: readonly string[];
}

/** Files for hosts stand here inside the site; no host shows names that begin with a dot. */
export const HOSTING_FOLDER = '.hosting';

/** What readers see at an address that leads nowhere, or was given up; a page that was given up explains itself at its own address. */
export const langFolder = (path: string): '' | '/en' => (/^\/en(?:\/|$)/.test(path) ? '/en' : '');
export const notFoundFile = (path: string): string => `${langFolder(path)}/404.html`;
export const goneFile = (path: string): string =>
  path.endsWith('/') ? `${path}index.html` : `${langFolder(path)}/410.html`;
