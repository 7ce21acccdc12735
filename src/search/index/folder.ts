/** Folder of the search indexes below the root of the site. */
export const INDEX_FOLDER = 'search-index';
/** In the folder of one version: the files of Pagefind, where the publisher chose it. */
export const PAGEFIND_FOLDER = 'pagefind';
