/** The catalogue in the two forms that portals harvest: JSON-LD, and Turtle made from it. */
import type { Published } from '../../ledger/index.ts';
import { catalogue } from './dcat.ts';
import { CONTEXT } from './dcat-kit.ts';
import type { Output } from '../kit/output.ts';

/** `tableFiles` and `wholeFiles` are the distributions; they are given, since the list of outputs holds the catalogue too. */
export function catalogFiles(tableFiles: readonly Output[], wholeFiles: readonly Output[]): Output[] {
  const document = async (site: Published) => ({
    '@context': CONTEXT,
    '@graph': await catalogue(site, tableFiles, wholeFiles),
  });
  const title = { vi: 'Danh mục DCAT-AP 3.0.1', en: 'DCAT-AP 3.0.1 catalogue' };
  const summary = { vi: 'Để cổng dữ liệu thu thập.', en: 'For data portals to harvest.' };
  return [
    {
      path: 'data/catalog.jsonld',
      mediaType: 'application/ld+json',
      title,
      summary,
      render: async (site) => `${JSON.stringify(await document(site), null, 1)}\n`,
    },
    {
      path: 'data/catalog.ttl',
      mediaType: 'text/turtle',
      title,
      summary,
      render: async (site) => toTurtle(await document(site)),
    },
  ];
}

async function toTurtle(document: object): Promise<string> {
  // Of all that this code stands on they take the longest to load, and only this file needs them.
  const [{ default: jsonld }, { Parser, Writer }] = await Promise.all([import('jsonld'), import('n3')]);
  const nquads = (await jsonld.toRDF(document, {
    format: 'application/n-quads',
  })) as unknown as string;
  const writer = new Writer({ prefixes: CONTEXT });
  writer.addQuads(new Parser({ format: 'application/n-quads' }).parse(nquads));
  return new Promise((resolve, reject) =>
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
  );
}
