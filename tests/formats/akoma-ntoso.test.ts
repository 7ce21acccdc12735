/** Plans as legal tools read them: valid, with identifiers by the naming convention, and shown by a stylesheet that knows the vocabulary alone as the pages show them. */
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import { localised, planPath } from '../../src/derive/address.ts';
import { baseAddress } from '../../src/derive/publication.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { akomaFiles, akomaPath } from '../../src/outputs/documents/akoma-ntoso.ts';
import { site } from '../../src/site.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { must } from '../../src/text/must.ts';
import { copyOfCity } from '../support/city.ts';
import { live } from '../support/lives.ts';
import { DIST, html, read } from '../support/site.ts';
import { ask, broken, needsStandard, needsTool, standard, xmllint } from '../support/validators.ts';

const base = baseAddress(site);
const built = new Set(builtAddresses(DIST));
const leads = (address: string) =>
  address.startsWith(`${base}/`) && built.has(must(decodeURI(address.slice(base.length)).split('#')[0], 'decodeURI'));

const xsd = 'akoma-ntoso-1.0/akomantoso30.xsd';
const documents = site.plans.flatMap((plan) => LANGS.map((lang) => [akomaPath(plan, lang), plan, lang] as const));
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => must(found, 'group'));

describe('the schema', () => {
  test('every document is valid', (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, xsd);
    const files = documents.map(([path]) => join(DIST, path));
    const { good, said } = ask('xmllint', '--nonet', '--noout', '--schema', standard(xsd), ...files);
    expect(good, said).toBe(true);
    console.log(said.trim());
  });

  test('a plan whose clauses were amended, inserted and repealed is valid as well', async (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, xsd);
    const copy = copyOfCity();
    live(copy);
    const changed = loadPublishedSite(copy.root);
    copy.remove();
    for (const file of akomaFiles(changed)) {
      const { good, said } = await xmllint(standard(xsd), String(await file.render(changed)));
      expect(good, `${file.path}: ${said}`).toBe(true);
    }
  });

  test('it rejects a broken document', async (context) => {
    needsTool(context, 'xmllint');
    needsStandard(context, xsd);
    expect((await xmllint(standard(xsd), broken('plan.akn.xml'))).good).toBe(false);
  });
});

describe('identifiers', () => {
  /** What the convention calls each element; a part without an abbreviation is called by its whole name. */
  const ABBREVIATIONS: Record<string, string> = { section: 'sec', article: 'art', alinea: 'al', attachment: 'att' };
  const HIERARCHY = ['section', 'article', 'point', 'indent', 'alinea', 'hcontainer', 'attachment'];
  interface Node {
    name: string;
    attributes: Record<string, string>;
    children: Node[];
  }
  const parse = (text: string): Node[] => {
    const read = (raw: Record<string, unknown>[]): Node[] =>
      raw.map((one) => {
        const name = must(
          Object.keys(one).find((key) => key !== ':@'),
          'name',
        );
        const inside = one[name];
        return {
          name,
          attributes: (one[':@'] ?? {}) as Record<string, string>,
          children: Array.isArray(inside) ? read(inside as Record<string, unknown>[]) : [],
        };
      });
    const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
    return read(parser.parse(text) as Record<string, unknown>[]);
  };
  /** Parts whose identifier is not that of their context with their own name and number behind it. */
  function faults(nodes: readonly Node[], context: string): string[] {
    return nodes.flatMap(({ name, attributes, children }) => {
      const { eId = '' } = attributes;
      if (!HIERARCHY.includes(name)) return faults(children, context);
      const own = new RegExp(`^${context === '' ? '' : `${context}__`}${ABBREVIATIONS[name] ?? name}_[a-z0-9]+$`);
      return [...(own.test(eId) ? [] : [`${name} ${eId} in ${context}`]), ...faults(children, eId)];
    });
  }

  test.each(documents)('%s: by the convention, with the id of this site beside each line', (path, plan) => {
    const text = read(path);
    const ids = all(text, / eId="([^"]+)"/g);
    expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
    expect(faults(parse(text), '')).toEqual([]);
    expect(all(text, / GUID="([^"]+)"/g)).toEqual([...plan.lines, ...plan.annex].map(({ id }) => id));
  });

  test.each(documents)('%s: references lead somewhere', (path) => {
    const text = read(path);
    const ids = new Set(all(text, / eId="([^"]+)"/g));
    expect(all(text, / (?:href|refersTo|source|for|about)="#([^"]+)"/g).filter((id) => !ids.has(id))).toEqual([]);
    expect(all(text, / href="(https?:[^"]+)"/g).filter((href) => !leads(href))).toEqual([]);
    // A cited work is named by its own address in the convention, and said with number and date where these are known.
    for (const href of all(text, /<ref href="([^"]+)"/g)) {
      expect(href).toMatch(/^\/akn\/vn\/doc\/[a-z-]+\/[a-z0-9-]+\/(?:\d{4}(?:-\d\d){0,2}\/)?[a-z0-9-]+$/);
      expect(text, href).toContain(`href="${href}" showAs="`);
    }
  });

  test('a place is found by how it is cited', () => {
    const text = read(akomaPath({ id: 'hai-phong-2026' }, 'vi'));
    expect(text).toContain('<indent eId="sec_iv__point_1__indent_3" GUID="hai-phong-2026/iv-1-3">');
    expect(text).toContain('<point eId="sec_iv__point_16__point_dd"><num>đ)</num>');
  });

  test('an identifier that leaves out its context is noticed', () => {
    const text = read(akomaPath({ id: 'hai-phong-2026' }, 'vi'));
    expect(faults(parse(text.replace('eId="sec_iv__point_1__indent_3"', 'eId="indent_3"')), '')).toHaveLength(1);
  });
});

test.each(documents)('%s: a day that is not printed whole is nowhere given as one', (path, plan) => {
  const text = read(path);
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(plan.date);
  expect(/<docDate /.test(text)).toBe(whole);
  expect(/<FRBRdate date="[^"]+" name="issued"/.test(text)).toBe(whole);
  expect(/type="generation"/.test(text)).toBe(whole);
});

describe('shown by a stylesheet of its own', () => {
  const words = (nodes: Nodes) => toText(nodes, { whitespace: 'pre' }).replace(/\s+/g, ' ').trim();
  const found = (tree: Nodes, tagName: string): Element[] => {
    const elements: Element[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName === tagName) elements.push(node);
    });
    return elements;
  };
  const show = (path: string) => {
    const { good, said } = ask('xsltproc', '--nonet', 'tests/support/akn.xsl', path);
    expect(good, said).toBe(true);
    return fromHtml(said);
  };
  const byId = (tree: Nodes) => {
    const ids = new Map<string, Element>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties.id === 'string') ids.set(node.properties.id, node);
    });
    return ids;
  };

  test.for(documents)('%s: each line says what the page says, and nothing more', ([path, plan, lang], context) => {
    needsTool(context, 'xsltproc');
    const tree = byId(show(join(DIST, path)));
    const page = byId(fromHtml(html(localised(planPath(plan), lang))));
    const places = new Map(all(read(path), / eId="([^"]+)" GUID="/g).map((eId, index) => [index, eId]));
    plan.lines.forEach((line, index) => {
      const shown = must(tree.get(must(places.get(index), 'eId')), line.id);
      // The text of a line itself, without the lines below it.
      const own = must(
        shown.children.find(
          (child): child is Element =>
            child.type === 'element' && /^(?:content|intro)$/.test(String(child.properties.className)),
        ),
        line.id,
      );
      const onPage = found(must(page.get(line.slug), line.id), 'p').filter(({ properties }) => !properties.className);
      expect(words(own), line.id).toBe(onPage.map(words).join(' '));
    });
  });

  test.for(documents.filter(([, plan]) => plan.annex.length > 0))('%s: the annex', ([path, plan, lang], context) => {
    needsTool(context, 'xsltproc');
    const rows = (tree: Nodes, nth: number) =>
      must(found(tree, 'table').at(nth), 'table').children.length > 0
        ? found(must(found(tree, 'table').at(nth), 'table'), 'tr').map((row) =>
            row.children.filter((cell): cell is Element => cell.type === 'element').map(words),
          )
        : [];
    const shown = rows(show(join(DIST, path)), 0);
    const page = fromHtml(html(localised(planPath(plan), lang)));
    const annex = must(byId(page).get('annex'), 'annex');
    const after = found(page, 'section').find((section) => found(section, 'h2').includes(annex));
    const onPage = rows(must(after, 'section'), 0);
    expect(shown).toHaveLength(plan.annex.length + 1);
    // The page puts the code of the indicator before its name, and says who rates where no body is named.
    expect(shown.map(([name]) => name)).toEqual(onPage.map(([name]) => name?.replace(/^\d\S+ /, '')));
    plan.annex.forEach((row, index) => {
      expect(shown[index + 1]?.[1]).toBe(row.targets.map(({ statement }) => statement[lang]).join(' '));
      if (row.responsible.length > 0) expect(shown[index + 1]?.[2], row.id).toBe(onPage[index + 1]?.[2]);
    });
  });

  test('nothing of the editor stands inside the text, and a word there is noticed', () => {
    const notPrinted = (text: string) =>
      all(text, /<(?:content|intro)>(.*?)<\/(?:content|intro)>/gs).filter((inside) =>
        /<(?!\/?(?:p|ref)\b)|class=/.test(inside),
      );
    for (const [path] of documents) {
      expect(notPrinted(read(path)), path).toEqual([]);
      const changed = read(path).replace('</content>', '<p><organization>Sở</organization></p></content>');
      expect(notPrinted(changed)).toHaveLength(1);
    }
  });
});
