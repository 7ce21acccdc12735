/** Owns what is said about the pages that are written by hand. */
import type { Catalogue } from './message.ts';

export const prose = {
  'unknown-reference': {
    what: { vi: 'Liên kết [[{ref}]] không trỏ tới đâu.', en: 'The reference [[{ref}]] leads nowhere.' },
    todo: { vi: 'Gần nhất: {nearest}.', en: 'Nearest: {nearest}.' },
  },
} satisfies Catalogue;
