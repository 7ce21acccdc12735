// @ts-check
/** Astro writes the path of the middleware between single quotes, as it is; the folder of the project may have such a quote in its name. */

/** @param {string} root with slashes, as Vite writes paths */
export const withQuotedPaths = (root) => {
  const escaped = root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const path = new RegExp(`'(${escaped}/[^'\\n]*)'`, 'g');
  /** @param {string} code */
  return (code) => code.replace(path, (_, /** @type {string} */ found) => JSON.stringify(found));
};

/** @param {string} root */
export function quotedPaths(root) {
  const slashes = root.replaceAll('\\', '/');
  const mend = withQuotedPaths(slashes);
  return {
    name: 'open-plan:quoted-paths',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform: (code, id) =>
      slashes.includes("'") && id.startsWith('\0virtual:astro:') ? { code: mend(code), map: null } : null,
  };
}
