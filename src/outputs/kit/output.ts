/** Owns what an output is: a file that describes itself. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Published } from '../../ledger/index.ts';

export interface Output {
  /** Path below the root of the site, without a leading slash: `data/clauses.csv`. */
  path: string;
  mediaType: string;
  title: Bilingual;
  /** For whom the file is and what is in it, in a sentence; shown on the data page. */
  summary?: Bilingual;
  /** Table that the file holds, if it holds one. */
  table?: string;
  /** The content of the file; the same bytes for the same model. */
  render: (site: Published) => string | Uint8Array | Promise<string | Uint8Array>;
}
