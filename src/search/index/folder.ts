/** Folder of the search indexes below the root of the site. */
export const INDEX_FOLDER = 'search-index';
/** In the folder of a language: what Pagefind’s files stand below, where the publisher chose it. */
export const PAGEFIND_FOLDER = 'pagefind';
