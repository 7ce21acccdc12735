/** Media types with their names in IANA's and the EU's registers, which catalogues must point to. */
const EU = 'http://publications.europa.eu/resource/authority/file-type/';

/** Media type → file type of the EU register. */
const FILE_TYPES: Record<string, string> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/vnd.apache.parquet': 'PARQUET',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/zip': 'ZIP',
  'application/akn+xml': 'XML',
  'application/vnd.sqlite3': 'BIN',
};

export const fileType = (mediaType: string): string => `${EU}${FILE_TYPES[mediaType] ?? 'BIN'}`;
export const ianaType = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`;
