/** Owns the Content-Security-Policy: nothing inline, no other origin; only cards may stand in the pages of others. */

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What holds for every address, and stands in the page itself for hosts that send no headers. */
export const COMMON_POLICY = DIRECTIVES.join('; ');
/** Who may show an address in a frame. A page cannot say this of itself: browsers heed it in a header only. */
export const framePolicy = (embed: boolean): string => `frame-ancestors ${embed ? '*' : "'none'"}`;

export const POLICY = `${COMMON_POLICY}; ${framePolicy(false)}`;
export const EMBED_POLICY = `${COMMON_POLICY}; ${framePolicy(true)}`;

/** The page with the policy in itself, before anything that the policy is about: what holds where a host cannot send headers. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="utf-8"[^>]*>/,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${COMMON_POLICY}">`,
  );
