/** Owns media types: what each file of the site is, by the end of its name. Every host is told the same. */

export interface MediaType {
  readonly type: string;
  /** Text is UTF-8, and says so. */
  readonly text: boolean;
}

const text = (type: string): MediaType => ({ type, text: true });
const data = (type: string): MediaType => ({ type, text: false });

export const TYPES: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  md: text('text/markdown'),
  ics: text('text/calendar'),
  ttl: text('text/turtle'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  xsd: text('application/xml'),
  atom: text('application/atom+xml'),
  bib: text('application/x-bibtex'),
  svg: text('image/svg+xml'),
  png: data('image/png'),
  woff2: data('font/woff2'),
  pdf: data('application/pdf'),
  zip: data('application/zip'),
  sqlite: data('application/vnd.sqlite3'),
  parquet: data('application/vnd.apache.parquet'),
  xlsx: data('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  docx: data('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  bin: data('application/octet-stream'),
};

const UNKNOWN = data('application/octet-stream');

export const extensionOf = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** A page is its folder; a file is known by the end of its name. */
export const mediaTypeOf = (path: string): MediaType =>
  path.endsWith('/') ? text('text/html') : (TYPES[extensionOf(path)] ?? UNKNOWN);

/** `text/csv; charset=utf-8`. */
export const contentType = ({ type, text: isText }: MediaType): string => (isText ? `${type}; charset=utf-8` : type);

/** Packed forms that may stand beside a file, best first. */
export const PACKED = [
  { coding: 'br', end: '.br' },
  { coding: 'gzip', end: '.gz' },
] as const;

/** Ends of names of files that shrink when packed. */
export const PACKABLE: readonly string[] = Object.entries(TYPES)
  .filter(([, { text: isText }]) => isText)
  .map(([extension]) => extension);
