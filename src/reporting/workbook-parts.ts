/** Opens an XLSX package and finds its parts by the relations that it states, since programs give them different names. */
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { attribute, elements } from './xml.ts';

/** A part of the package: its XML, and the parts that it names. */
export interface Part {
  xml: Nodes;
  /** By the id that the part uses. */
  byId: (id: string) => Part | null;
  /** The first of a kind: `styles`, `sharedStrings`. */
  ofKind: (kind: string) => Part | null;
}

/** The part that describes the workbook; null when the bytes hold none. */
export function openPackage(bytes: Uint8Array): Part | null {
  const files = new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) })).map(([name, content]) => [
      keyOf(name),
      content,
    ]),
  );
  const xmlOf = (path: string): Nodes | null => {
    const content = files.get(keyOf(path));
    return content ? fromXml(strFromU8(content)) : null;
  };
  const relationsOf = (path: string): Relation[] => {
    const [folder, name] = split(path);
    return elements(xmlOf(`${folder}_rels/${name}.rels`), 'Relationship').map((link) => relation(link, folder));
  };
  const partAt = (path: string): Part | null => {
    const xml = xmlOf(path);
    if (!xml) return null;
    const relations = relationsOf(path);
    const follow = (link: Relation | undefined): Part | null => (link ? partAt(link.target) : null);
    return {
      xml,
      byId: (id) => follow(relations.find((link) => link.id === id)),
      ofKind: (kind) => follow(relations.find((link) => link.kind === kind)),
    };
  };
  const start = relationsOf('').find(({ kind }) => kind === 'officeDocument');
  return partAt(start?.target ?? 'xl/workbook.xml');
}

interface Relation {
  id: string;
  /** The last part of its type, which is the same in both editions of the format. */
  kind: string;
  /** Path in the package. */
  target: string;
}

const relation = (link: Element, folder: string): Relation => ({
  id: attribute(link, 'Id'),
  kind: attribute(link, 'Type').replace(/^.*\//, ''),
  target: resolved(attribute(link, 'Target'), folder),
});

/** Some programs write backslashes, or capitals in one place and none in the other. */
const keyOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

const split = (path: string): [folder: string, name: string] => {
  const cut = path.lastIndexOf('/') + 1;
  return [path.slice(0, cut), path.slice(cut)];
};

const resolved = (target: string, folder: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
