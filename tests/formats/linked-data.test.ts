/** Catalogue, page data and schemas, judged by shapes, vocabularies and grammars of others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate as validateOpenApi } from '@hyperjump/json-schema/openapi-3-1';
import { registerSchema, unregisterSchema, validate as validateHyperjump } from '@hyperjump/json-schema/draft-2020-12';
import { Parser, Store, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { allSchemas, schemaPath } from '../../src/outputs/catalogues/json-schema.ts';
import { baseAddress } from '../../src/derive/publication.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';
import { charts, site } from '../../src/site.ts';
import { builtAddresses } from '../../scripts/build/addresses.ts';
import { DIST, html, pages, read } from '../support/site.ts';
import { ajv2020, ask, broken, inFolder, needsStandard, readJson, standard } from '../support/validators.ts';
import { must } from '../../src/text/must.ts';

const base = baseAddress(site);
const built = new Set(builtAddresses(DIST));
/** Whether an address of the site leads to something that was built. */
const leads = (address: string) =>
  address.startsWith(`${base}/`) && built.has(must(decodeURI(address.slice(base.length)).split('#')[0], 'decodeURI'));

describe('DCAT-AP 3.0.1', () => {
  const graph = (turtle: string) => new Store(new Parser().parse(turtle));
  const shapes = (name: string) => graph(readFileSync(standard(`dcat-ap-3.0.1/${name}.ttl`), 'utf8'));
  const violations = async (data: Store, name: string) => {
    const report = await new Validator(shapes(name)).validate(data);
    return report.results
      .filter(({ severity }) => severity.value.endsWith('#Violation'))
      .map(({ focusNode, path, sourceConstraintComponent }) =>
        [focusNode, path, sourceConstraintComponent]
          .map((term: { value: string } | undefined) => term?.value)
          .join(' '),
      );
  };
  const count = (data: Store, type: string) =>
    data.countQuads(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `http://www.w3.org/ns/dcat#${type}`, null);

  test.for(['shapes', 'range'])('the catalogue has no violation of %s', async (name, context) => {
    needsStandard(context, `dcat-ap-3.0.1/${name}.ttl`);
    const data = graph(read('data/catalog.ttl'));
    const things =
      site.plans.length + site.indicators.filter((one) => one.targets.length + one.observations.length > 0).length;
    expect([count(data, 'Catalog'), count(data, 'Dataset')]).toEqual([1, TABLES.length + things + 1]);
    expect(count(data, 'Distribution')).toBeGreaterThan(TABLES.length * 3);
    expect(await violations(data, name)).toEqual([]);
    console.log(
      `SHACL ${name}: 1 catalogue, ${count(data, 'Dataset')} datasets, ${count(data, 'Distribution')} distributions, no violation`,
    );
  });

  test('the shapes reject a broken catalogue', async (context) => {
    needsStandard(context, 'dcat-ap-3.0.1/shapes.ttl');
    expect(await violations(graph(broken('catalog.ttl')), 'shapes')).not.toEqual([]);
  });

  test('JSON-LD says the same as Turtle, without fetching a context', async () => {
    const nquads = await jsonld.toRDF(JSON.parse(read('data/catalog.jsonld')) as jsonld.JsonLdDocument, {
      format: 'application/n-quads',
      documentLoader: () => Promise.reject(new Error('no network')),
    });
    if (typeof nquads !== 'string') throw new Error('no text');
    const lines = (quads: Quad[]) =>
      quads.map((quad) => `${quad.subject.id} ${quad.predicate.id} ${quad.object.id}`).sort();
    expect(lines(new Parser({ format: 'application/n-quads' }).parse(nquads))).toEqual(
      lines(new Parser().parse(read('data/catalog.ttl'))),
    );
  });

  test('every download is there', () => {
    const urls = graph(read('data/catalog.ttl'))
      .getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null)
      .map(({ value }) => value);
    expect(urls.filter((url) => !leads(url))).toEqual([]);
  });
});

describe('schema.org in the pages', () => {
  type Thing = Record<string, unknown>;
  const blocks = (page: string): Thing[] =>
    [...html(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text]) => JSON.parse(must(text, 'text')) as Thing,
    );
  const nt = 'schemaorg-30.0/schemaorg-current-https.nt';
  const SCHEMA = 'https://schema.org/';
  const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

  function vocabulary() {
    const store = new Store(new Parser({ format: 'application/n-triples' }).parse(readFileSync(standard(nt), 'utf8')));
    const above = (type: string): string[] => [
      type,
      ...store.getObjects(type, `${RDFS}subClassOf`, null).flatMap(({ value }) => above(value)),
    ];
    return (type: string, property: string): boolean => {
      const domains = store
        .getObjects(`${SCHEMA}${property}`, `${SCHEMA}domainIncludes`, null)
        .map(({ value }) => value);
      return above(`${SCHEMA}${type}`).some((one) => domains.includes(one));
    };
  }
  /** Properties that schema.org does not have, or not for that type. */
  function strangers(thing: unknown, knows: (type: string, property: string) => boolean): string[] {
    if (Array.isArray(thing)) return thing.flatMap((one) => strangers(one, knows));
    if (typeof thing !== 'object' || thing === null) return [];
    const { '@type': type, '@context': _, '@id': __, ...rest } = thing as Thing;
    return Object.entries(rest).flatMap(([property, value]) => [
      // What an action asks for is said by the name of its property with “-input” behind it.
      ...(property === 'query-input' || knows(String(type), property) ? [] : [`${String(type)}.${property}`]),
      ...strangers(value, knows),
    ]);
  }

  test('every term is one of schema.org for its type', (context) => {
    needsStandard(context, nt);
    const knows = vocabulary();
    const found = new Map<string, number>();
    for (const page of pages()) {
      for (const block of blocks(page)) {
        found.set(String(block['@type']), (found.get(String(block['@type'])) ?? 0) + 1);
        expect(strangers(block, knows), page).toEqual([]);
      }
    }
    for (const type of ['BreadcrumbList', 'Legislation', 'DataCatalog', 'Dataset', 'WebSite'])
      expect(found.get(type) ?? 0, type).toBeGreaterThan(0);
    console.log(`schema.org: ${[...found].map(([type, n]) => `${n} ${type}`).join(', ')}`);
    expect(strangers(JSON.parse(broken('legislation.jsonld')), knows)).toEqual([
      'Legislation.legislationNumber',
      'Legislation.distribution',
    ]);
  });

  test('every dataset has what Google asks for', (context) => {
    const schema = 'own/google-dataset.schema.json';
    needsStandard(context, schema);
    const datasets = pages()
      .filter((page) => /^(?:\/en)?\/(?:data|indicators)\//.test(page))
      .flatMap(blocks)
      .filter((block) => block['@type'] === 'Dataset');
    expect(datasets).toHaveLength(2 * (TABLES.length + 1 + site.indicators.length));
    for (const one of datasets)
      expect(ajv2020(readJson(standard(schema)), one), String(one['name'])).toMatchObject({ good: true });
    expect(ajv2020(readJson(standard(schema)), JSON.parse(broken('dataset.jsonld'))).good).toBe(false);
  });

  test('each thing has one id in each language, and the home page can be searched', () => {
    const ids = pages().flatMap((page) =>
      blocks(page)
        .map((block) => block['@id'])
        .filter((id) => id !== undefined),
    );
    expect(ids.length).toBeGreaterThan(1000);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [page, lang] of [
      ['/', 'vi'],
      ['/en/', 'en'],
    ] as const) {
      const found = blocks(page).find((block) => block['@type'] === 'WebSite');
      expect(found).toMatchObject({
        inLanguage: lang,
        potentialAction: { target: { urlTemplate: `${base}${page}search/?q={search_term_string}` } },
      });
    }
  });

  test('addresses in the data lead somewhere', () => {
    const addresses = (value: unknown): string[] =>
      typeof value === 'string'
        ? value.startsWith(`${base}/`)
          ? [value]
          : []
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(addresses)
          : [];
    const sample = pages().filter((_, index) => index % 7 === 0);
    expect(
      [...new Set(sample.flatMap(blocks).flatMap(addresses))]
        .map((address) => address.replace(/\?q=.*$/, ''))
        .filter((address) => !leads(address)),
    ).toEqual([]);
  });
});

describe('JSON Schema 2020-12, by two engines', () => {
  const idsOf = (list: readonly { readonly id: string }[], folder: string) =>
    list.map(({ id }) => `${folder}/${id}.json`);
  /** Every file of a thing, by the name of its schema. */
  const THINGS: Partial<Record<string, () => string[]>> = {
    clause: () => idsOf(site.lines, 'plans'),
    plan: () => idsOf(site.plans, 'plans'),
    agency: () => idsOf(site.agencies, 'agencies'),
    city: () => idsOf(site.cities, 'cities'),
    feature: () => site.framework.features.map(({ no }) => `framework/${no}.json`),
    instrument: () => idsOf(site.instruments, 'instruments'),
    chart: () => idsOf(charts, 'charts'),
  };
  const data = (path: string): unknown[] => {
    const things = THINGS[path];
    if (things) return things().map((file) => JSON.parse(read(file)) as unknown);
    if (path.startsWith('data/')) return [JSON.parse(read(`${path}.json`))];
    const name = path.slice('input/'.length);
    const plans = site.plans.map((plan) => `content/plans/${plan.id}/${name}.yaml`);
    return [`data/${name}.yaml`, ...plans].flatMap((file) => {
      try {
        return [parseYaml(readFileSync(file, 'utf8')) as unknown];
      } catch {
        return [];
      }
    });
  };
  const hyperjump = async (schema: { $id: string }, instance: unknown): Promise<boolean> => {
    const { $schema: _, ...rest } = schema as { $id: string; $schema?: string };
    registerSchema(rest, schema.$id, 'https://json-schema.org/draft/2020-12/schema');
    try {
      return (await validateHyperjump(schema.$id, instance as never)).valid;
    } finally {
      unregisterSchema(schema.$id);
    }
  };

  test.each(allSchemas().map(([path]) => path))('%s', async (path) => {
    const schema = JSON.parse(read(schemaPath(path))) as { $id: string };
    expect(schema.$id).toBe(`${base}/${schemaPath(path)}`);
    const instances = data(path);
    if (!path.startsWith('input/')) expect(instances.length).toBeGreaterThan(0);
    // Ajv and the other engine are slow on hundreds of files; each tenth stands for the rest.
    for (const instance of path in THINGS ? instances.filter((_, index) => index % 10 === 0) : instances) {
      expect(ajv2020(schema, instance), 'Ajv').toMatchObject({ good: true });
      expect(await hyperjump(schema, instance), 'Hyperjump').toBe(true);
    }
    expect(ajv2020(schema, [{ surprise: 1 }]).good, 'Ajv rejects').toBe(false);
    expect(await hyperjump(schema, [{ surprise: 1 }]), 'Hyperjump rejects').toBe(false);
  });
});

describe('OpenAPI 3.1, by two linters', () => {
  const redocly = (file: string) =>
    ask(
      process.execPath,
      'node_modules/@redocly/cli/bin/cli.js',
      'lint',
      file,
      '--config',
      'tests/support/redocly.yaml',
      '--format=stylish',
    );
  const schema = async (document: unknown) =>
    (await validateOpenApi('https://spec.openapis.org/oas/3.1/schema-base', document as never)).valid;

  test('the description passes both', async () => {
    const { good, said } = redocly(join(DIST, 'data/openapi.json'));
    expect(said).not.toMatch(/warning/i);
    expect(good, said).toBe(true);
    console.log(said.trim().split('\n').slice(-3).join('\n'));
    expect(await schema(JSON.parse(read('data/openapi.json')))).toBe(true);
  });

  test('every JSON file of a thing is on a path of it, and each fits what the path promises', () => {
    const document = JSON.parse(read('data/openapi.json')) as {
      paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>;
      components: object;
    };
    const patterns = Object.entries(document.paths).map(([path, { get }]) => ({
      pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      schema: get.responses[200].content['application/json']?.schema,
    }));
    const files = [...built].filter((path) =>
      /^\/(?:plans|agencies|cities|framework|indicators|instruments|charts)\/.*\.json$/.test(path),
    );
    expect(files.filter((file) => patterns.filter(({ pattern }) => pattern.test(file)).length === 0)).toEqual([]);
    const faults: string[] = [];
    for (const { pattern, schema } of patterns) {
      if (!schema) continue;
      for (const file of files
        .filter(
          (path) => pattern.test(path) && !(path.endsWith('.metadata.json') && !pattern.source.includes('metadata')),
        )
        .slice(0, 5)) {
        const { good, said } = ajv2020({ ...schema, components: document.components }, JSON.parse(read(file)));
        if (!good) faults.push(`${file}: ${said.slice(0, 300)}`);
      }
    }
    expect(faults).toEqual([]);
    console.log(`OpenAPI: ${files.length} files on ${patterns.length} paths`);
  });

  test('the versions of the schemas are listed, and each is there', () => {
    const { current, versions } = JSON.parse(read('schema/index.json')) as {
      current: string;
      versions: { version: string; schemas: string[] }[];
    };
    expect(versions.map(({ version }) => version)).toEqual([
      current,
      ...site.ledger.releases.map(({ id }) => id).reverse(),
    ]);
    for (const { schemas } of versions) {
      expect(schemas.length).toBeGreaterThan(10);
      expect(schemas.filter((address) => !leads(address))).toEqual([]);
    }
  });

  test('every path is a file', () => {
    const { paths } = JSON.parse(read('data/openapi.json')) as {
      paths: Record<string, { get: { parameters?: { example: string }[] } }>;
    };
    for (const [path, { get }] of Object.entries(paths)) {
      const filled = (get.parameters ?? []).reduce((address, { example }) => address.replace(/\{\w+\}/, example), path);
      expect(built.has(filled), filled).toBe(true);
    }
  });

  test('each rejects a fault', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'openapi.json'), broken('openapi.json'));
      expect(redocly(join(folder, 'openapi.json')).good).toBe(false);
    });
    expect(await schema(JSON.parse(broken('openapi.json')))).toBe(false);
  });
});
