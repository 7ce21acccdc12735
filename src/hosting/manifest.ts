/** Owns the list of what was published: every file with size and hash, so that an upload can leave out what is there and a half-uploaded site can be seen. */
import { z } from 'zod';

export const MANIFEST = 'build-manifest.json';

export interface PublishedFile {
  readonly size: number;
  readonly sha256: string;
}

/** Files by path below the site: `plans/index.html`. */
export interface SiteManifest {
  readonly files: Readonly<Record<string, PublishedFile>>;
}

export interface UploadPlan {
  /** Paths to send, pages last: none names a file that is not there yet. */
  readonly send: readonly string[];
  readonly keep: readonly string[];
  /** What the old site had and the new one has not. */
  readonly remove: readonly string[];
  readonly bytes: number;
}

export function uploadPlan(now: SiteManifest, before: SiteManifest | null): UploadPlan {
  const old = before?.files ?? {};
  const paths = Object.keys(now.files).sort();
  const same = (path: string) => old[path]?.sha256 === now.files[path]?.sha256;
  const isPage = (path: string) => path.endsWith('.html');
  const changed = paths.filter((path) => !same(path));
  return {
    send: [...changed.filter((path) => !isPage(path)), ...changed.filter(isPage)],
    keep: paths.filter(same),
    remove: Object.keys(old)
      .filter((path) => !(path in now.files))
      .sort(),
    bytes: changed.reduce((sum, path) => sum + (now.files[path]?.size ?? 0), 0),
  };
}

const Manifest = z.object({
  files: z
    .record(z.string(), z.object({ size: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    // Every site has a home page; a list without one is of something else, or cut short.
    .refine((files) => 'index.html' in files),
});

/** A manifest as it was read; null for anything else, such as the page of a host that answers every address. */
export function readManifest(text: string): SiteManifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
