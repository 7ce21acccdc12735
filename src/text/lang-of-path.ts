/** Owns the way from an address to its language: English stands under `/en/`, everything else is Vietnamese. */
import type { Lang } from './bilingual.ts';

/** `/en/plans/` → en, `/plans/` → vi, `/english/` → vi. */
export const langOfPath = (path: string): Lang => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'vi');
