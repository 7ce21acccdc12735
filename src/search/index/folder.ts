/** Folder of the search indexes below the root of the site. */
export const INDEX_FOLDER = 'search-index';
