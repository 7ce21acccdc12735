/** Last touch on every page as it is built: foreign phrases get their language, and addresses the folder in which the site stands. */
import type { MiddlewareHandler } from 'astro';
import { wasmPages } from './derive/publication.ts';
import { withPolicy } from './hosting/policy.ts';
import { markForeign } from './i18n/foreign.ts';
import { base, site } from './site.ts';
import { within } from './text/base-address.ts';
import { htmlBelow } from './text/html-below.ts';
import { langOfPath } from './text/lang-of-path.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const path = within(base, url.pathname) ?? '/';
  const lang = langOfPath(path);
  const html = htmlBelow(markForeign(await response.text(), lang), base, '/assets/');
  // While one edits, the development server puts styles and scripts of its own into the page.
  return new Response(import.meta.env.PROD ? withPolicy(html, wasmPages(site).includes(path)) : html, response);
};
