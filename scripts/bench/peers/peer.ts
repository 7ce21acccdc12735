/** A generator of sites of others that builds the same pages with the same text as ours, in the same run. */
import type { PageText } from '../page-texts.ts';

export interface Peer {
  readonly name: 'Eleventy' | 'Starlight';
  readonly version: string;
  /** Entry of its program, below `node_modules`. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where it writes the pages, in its folder. */
  readonly out: string;
  /** Fewer features than it has by itself, where these would make another thing than pages of text. */
  readonly without: string;
  /** Writes its project into `folder`. */
  readonly write: (folder: string, pages: readonly PageText[]) => void;
}
