/** Reads `data/translations.csv`: from which Vietnamese the English of each clause was made, so that it can be told what changed since. Written by `npm run translations`. */
import { fingerprint as fingerprintOf } from '../../text/fingerprint.ts';
import type { Problem } from '../../messages/problems.ts';
import { parseCsv, type Place } from './csv-file.ts';
import { asData } from './readings.ts';
import { remembered } from './remembered.ts';
import { problemAt, type SourceFile } from './source-file.ts';

export const TRANSLATIONS = 'data/translations.csv';
export const TRANSLATION_COLUMNS = ['clause', 'fingerprint', 'vi'] as const;

export interface Translation {
  fingerprint: string;
  /** The Vietnamese itself. */
  vi: string;
  at: Place;
}

/** By clause id. */
export const readTranslations = remembered(translationsIn, asData('translations'));

function translationsIn(source: SourceFile, problems: Problem[]): Map<string, Translation> {
  const known = new Map<string, Translation>();
  for (const { clause, fingerprint, vi } of parseCsv(source, TRANSLATION_COLUMNS, problems)) {
    const { file, line, column } = clause.at;
    const first = known.get(clause.text);
    if (clause.text === '') problems.push(problemAt('csv-empty', file, line, column, { key: 'clause' }));
    else if (first) {
      const args = { id: clause.text, other: `${file}:${first.at.line}` };
      problems.push(problemAt('duplicate-id', file, line, column, args));
    } else if (!/^[0-9a-f]{8}$/.test(fingerprint.text)) {
      const args = { key: 'fingerprint', detail: fingerprint.text.slice(0, 40) || '—', expected: '8 × 0-9, a-f' };
      problems.push(problemAt('wrong-type', file, fingerprint.at.line, fingerprint.at.column, args));
    } else if (fingerprintOf(vi.text) !== fingerprint.text)
      problems.push(problemAt('translation-copy', file, vi.at.line, vi.at.column, { id: clause.text }));
    else known.set(clause.text, { fingerprint: fingerprint.text, vi: vi.text, at: clause.at });
  }
  return known;
}
