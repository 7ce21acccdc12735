/** Puts the address of the site's host into the stylesheet: on paper a link must be whole, and CSS knows only the path that stands in the page. */

/** Stands for the host in `src/styles/print.css`; a name that no host can have. */
export const NO_ORIGIN = 'https://origin.invalid';

/** A plugin for Vite; `origin` is `https://example.org`. */
export const originInCss = (origin: string) => ({
  name: 'open-plan:origin-in-css',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\.css(?:\?|$)/.test(id) && code.includes(NO_ORIGIN)
      ? { code: code.replaceAll(NO_ORIGIN, origin), map: null }
      : null,
});
