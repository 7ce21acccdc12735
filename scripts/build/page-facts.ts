/** What a page says of itself to those who list pages. */
import type { BuiltPage } from '../../src/outputs/kit/built-page.ts';
import { onceEach } from '../../src/text/once-each.ts';

export interface PageFacts {
  /** As served: `/en/plans/`. */
  readonly address: string;
  /** When it last changed, where lists of pages name it; null where they do not. */
  readonly date: string | null;
  /** Styles and scripts that it asks for. */
  readonly asked: readonly string[];
}

/** Styles and scripts that a page asks for, by address: what the build packs under names of its own. */
const PACKED = /\s(?:href|src)="([^"]*\/assets\/[^"]+)"/g;

export const packedIn = ({ html }: Pick<BuiltPage, 'html'>): string[] =>
  [...html.matchAll(PACKED)].map(([, address = '']) => copied(address.replace(/^.*(?=\/assets\/)/, '')));

/** One copy for all that are the same: what is cut out of a page keeps all of the page in memory, and there are as many as pages. */
const copied = onceEach((text) => Buffer.from(text).toString());
