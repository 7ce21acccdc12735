/** Owns which files nobody wrote: what systems, editors and office programs leave beside the files that they open. */

/** A name that begins with a dot is hidden for that reason; two of them are part of a site. */
const HIDDEN = /^\.(?!well-known$|nojekyll$)/;
const LEFT_BEHIND =
  /^~\$|^#.*#$|~$|\.(?:bak|orig|rej|old|tmp|temp|part|crdownload|kate-swp|sw[a-p])\d*$|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|icon\r)$/i;

/** `.DS_Store`, `.~lock.a.csv#`, `~$a.xlsx`, `a.yaml.bak`, `Thumbs.db`, `.obsidian`: of a file or a folder, without its path. */
export const isLitter = (name: string): boolean => HIDDEN.test(name) || LEFT_BEHIND.test(name);
