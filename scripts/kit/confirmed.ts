/** Owns which English texts count as read beside their Vietnamese, and how that is written: `data/translations.csv` as text. */
import Papa from 'papaparse';
import type { Clause } from '../../src/model/types.ts';
import { TRANSLATION_COLUMNS } from '../../src/model/read/translations.ts';
import { wordDifferences } from '../../src/text/differences.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

type Line = Pick<Clause, 'id' | 'last_text' | 'english_from'>;

/** The whole register: what is confirmed now is made from the Vietnamese as it is; all else stays as it was. */
export function registerOf(lines: readonly Line[], isConfirmed: (id: string) => boolean): string {
  const rows = lines.flatMap(({ id, last_text: { vi }, english_from }) => {
    const from = isConfirmed(id) ? vi : english_from;
    return from === null ? [] : [[id, fingerprint(from), from]];
  });
  return `${Papa.unparse([[...TRANSLATION_COLUMNS], ...rows], { newline: '\n' })}\n`;
}

/** How much of what stayed the same is shown on each side of a change, in letters. */
const AROUND = 30;

/** What changed, in one line, as Git marks words: `mở [-hai-]{+ba+} phòng đọc`. */
export const markedDifferences = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ kind, text }, index, all) => {
      const words = text.replace(/\s+/g, ' ');
      if (kind === 'added') return `{+${words}+}`;
      if (kind === 'removed') return `[-${words}-]`;
      const start = index === 0 ? '' : words.slice(0, AROUND);
      const end = index === all.length - 1 ? '' : words.slice(-AROUND);
      return start.length + end.length < words.length ? `${start}…${end}` : words;
    })
    .join('');
