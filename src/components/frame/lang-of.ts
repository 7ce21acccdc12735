/** The language of the page that a component stands on. Components in MDX are given no props by the page, so they read the address. */
import type { Lang } from '../../text/bilingual.ts';
import { within } from '../../text/base-address.ts';
import { langOfPath } from '../../text/lang-of-path.ts';

export const langOf = ({ pathname }: URL): Lang => langOfPath(within(import.meta.env.BASE_URL, pathname) ?? '/');
