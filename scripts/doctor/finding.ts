/** What the doctor says of one thing: how it stands, and what to do where it is not well. */
import type { Words } from '../kit/exit.ts';

export const AREAS = ['machine', 'publisher', 'content', 'host', 'sources'] as const;
export type Area = (typeof AREAS)[number];

export interface Finding {
  readonly area: Area;
  /** `bad` must be mended before going public; `note` should be known. */
  readonly state: 'good' | 'note' | 'bad';
  readonly words: Words;
  readonly todo?: Words;
}

export const finding = (area: Area, state: Finding['state'], vi: string, en: string, todo?: Words): Finding => ({
  area,
  state,
  words: { vi, en },
  ...(todo === undefined ? {} : { todo }),
});

/** The first few of many names. */
export const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`;
