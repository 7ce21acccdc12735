/** Owns the Content-Security-Policy: nothing inline, no other origin; only cards may stand in the pages of others. */

const SCRIPTS = "script-src 'self'";
/** Pages of a search engine that runs as WebAssembly may compile it; nothing else may be evaluated there either. */
const SCRIPTS_AND_WASM = `${SCRIPTS} 'wasm-unsafe-eval'`;

const DIRECTIVES = [
  "default-src 'none'",
  SCRIPTS,
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

/** The same for pages that compile WebAssembly. */
export const COMMON_POLICY_WITH_WASM = COMMON_POLICY.replace(SCRIPTS, SCRIPTS_AND_WASM);
/** Takes the leave for WebAssembly back, where a host adds up its rules. */
export const SCRIPTS_ONLY = SCRIPTS;

export const POLICY = `${COMMON_POLICY}; ${framePolicy(false)}`;
export const EMBED_POLICY = `${COMMON_POLICY}; ${framePolicy(true)}`;
export const WASM_POLICY = `${COMMON_POLICY_WITH_WASM}; ${framePolicy(false)}`;

/** The page with the policy in itself, before anything that the policy is about: what holds where a host cannot send headers. */
export const withPolicy = (html: string, wasm: boolean): string =>
  html.replace(
    /<meta charset="utf-8"[^>]*>/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${wasm ? COMMON_POLICY_WITH_WASM : COMMON_POLICY}">`,
  );
