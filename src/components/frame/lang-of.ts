/** The language of the page that a component stands on. Components in MDX are given no props by the page, so they read the address. */
import type { Lang } from '../../model/schema/common.ts';

export const langOf = ({ pathname }: URL): Lang => (/^\/en(?:\/|$)/.test(pathname) ? 'en' : 'vi');
