/** Fingerprint of a Vietnamese text: tells whether the English beside it was made from this very wording. */
import { createHash } from 'node:crypto';

/** Eight hexadecimal digits. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
