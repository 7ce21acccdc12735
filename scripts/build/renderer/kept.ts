/** What is written beside the code of a kept renderer, so that a later build can start it. */
import { join } from 'node:path';

export interface Kept {
  /** Name of the module in `server/` that starts it. */
  entry: string;
  /** Base address of the site without a path, and the folder in it, between slashes. */
  origin: string;
  base: string;
  /** Stylesheets of each page, by the key that Astro gives it. */
  pages: readonly (readonly [string, { styles: readonly unknown[] }])[];
}

/** Code that renders pages. */
export const serverOf = (folder: string): string => join(folder, 'server');
/** Stylesheets and scripts of pages. */
export const assetsOf = (folder: string): string => join(folder, 'assets');
export const descriptionOf = (folder: string): string => join(folder, 'renderer.json');
