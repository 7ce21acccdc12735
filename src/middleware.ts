/** Last touch on every page as it is built: foreign phrases get their language. */
import type { MiddlewareHandler } from 'astro';
import { markForeign } from './i18n/foreign.ts';
import { langOfPath } from './text/lang-of-path.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(markForeign(await response.text(), langOfPath(url.pathname)), response);
};
