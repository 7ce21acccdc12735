/** DOCX with the same bytes for the same content: the library numbers links at random and writes the clock into the properties. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { must } from '../../text/must.ts';
import { zip } from './zip.ts';

const RELATION = /<Relationship [^>]*?Id="(rId[\w-]+)"/g;

/** `date` is `YYYY-MM-DD`, the date of the data. */
export function stableDocx(bytes: Uint8Array, date: string): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const bytesOf = (name: string): Uint8Array => must(parts[name], name);
  const textOf = (name: string): string => strFromU8(bytesOf(name));
  const relations = names.filter((name) => name.endsWith('.rels'));
  // Ids are local to the part that a file of relations belongs to, so each is renumbered with its part.
  for (const name of relations) {
    const part = name.replace('_rels/', '').replace(/\.rels$/, '');
    const text = textOf(name);
    const owner = part in parts ? textOf(part) : '';
    const ids = [...text.matchAll(RELATION)].map(([, id = '']) => id);
    // In the order of use, which is that of the content; those that the part does not name keep their order after them.
    const ordered = [...ids].sort((a, b) => place(owner, a) - place(owner, b));
    const renamed = new Map(ordered.map((id, index) => [id, `rId${index + 1}`]));
    const rename = (xml: string) => xml.replace(/"(rId[\w-]+)"/g, (_, id: string) => `"${renamed.get(id) ?? id}"`);
    const [head = '', ...rest] = rename(text).split(/(?=<Relationship )/);
    const last = rest.pop() ?? '';
    const [entry, tail] = [last.slice(0, last.indexOf('/>') + 2), last.slice(last.indexOf('/>') + 2)];
    const number = (xml: string) => Number(/Id="rId(\d+)"/.exec(xml)?.[1] ?? 0);
    parts[name] = strToU8(head + [...rest, entry].sort((a, b) => number(a) - number(b)).join('') + tail);
    if (part in parts) parts[part] = strToU8(rename(owner));
  }
  const core = 'docProps/core.xml';
  if (core in parts)
    parts[core] = strToU8(textOf(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`));
  // Readers look for the list of content types first.
  const order = ['[Content_Types].xml', ...names.filter((name) => name !== '[Content_Types].xml')];
  return zip(new Map(order.filter((name) => !name.endsWith('/')).map((name) => [name, bytesOf(name)])), date);
}

const place = (owner: string, id: string): number => {
  const at = owner.indexOf(`"${id}"`);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
};
