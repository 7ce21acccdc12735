/** The language of the page that a component stands on. Components in MDX are given no props by the page, so they read the address. */
import type { Lang } from '../../text/bilingual.ts';
import { langOfPath } from '../../text/lang-of-path.ts';

export const langOf = ({ pathname }: URL): Lang => langOfPath(pathname);
