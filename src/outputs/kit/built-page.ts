/** A page as it was built: what sitemap and Markdown twins are made from, so that they cannot say anything that the page does not. */
import type { Lang } from '../../text/bilingual.ts';
import { langOfPath } from '../../text/lang-of-path.ts';

export interface BuiltPage {
  /** `/en/plans/`, as served. */
  address: string;
  html: string;
}

export const langOf = ({ address }: Pick<BuiltPage, 'address'>): Lang => langOfPath(address);

/** Path without the language. */
export const pathOf = ({ address }: Pick<BuiltPage, 'address'>): string => address.replace(/^\/en\//, '/');

/** A page that names its own address is content; tombstones, redirects and the error page do not. */
export const isListed = ({ html }: BuiltPage): boolean => html.includes('<link rel="canonical"');

/** It only says that something moved or was given up. */
export const isSign = ({ html }: Pick<BuiltPage, 'html'>): boolean => html.includes('<h1 data-sign="');
