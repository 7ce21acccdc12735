/** Owns what a fault of a form is: a code of the catalogue at a cell of a sheet. */
import type { Lang } from '../text/bilingual.ts';
import { forms as faultWords } from './forms.ts';
import { formatMessage, type Args } from './message.ts';

export { faultWords };
export type FaultCode = keyof typeof faultWords;

export interface Fault {
  readonly code: FaultCode;
  readonly file: string;
  readonly sheet: string;
  /** `F12` */
  readonly cell: string;
  readonly args: Args;
}

/** `file · sheet!cell code`, then what is wrong, then what to write instead. */
export function formatFault({ code, file, sheet, cell, args }: Fault, lang: Lang): string {
  const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' · ');
  return formatMessage(place, code, faultWords[code], args, lang);
}
