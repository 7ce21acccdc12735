/** The caches on a store in memory: what is kept, and that no fault of the store comes through. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savedPagesOf } from './saved-pages.ts';
import { scopeOf } from './scope.ts';

const HOST = 'https://o.example';
const urlOf = (asked: RequestInfo | URL) => new URL(asked instanceof Request ? asked.url : asked, HOST).href;

/** As much of a browser's store as the caches use. */
class Store {
  readonly caches = new Map<string, Map<string, Response>>();
  open = (name: string) => {
    const cache = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, cache);
    return Promise.resolve({
      match: (asked: string) => Promise.resolve(cache.get(urlOf(asked))?.clone()),
      put: (asked: string, response: Response) => {
        cache.delete(urlOf(asked));
        cache.set(urlOf(asked), response);
        return Promise.resolve();
      },
      delete: (asked: string) => Promise.resolve(cache.delete(urlOf(asked))),
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
    });
  };
  keys = () => Promise.resolve([...this.caches.keys()]);
  delete = (name: string) => Promise.resolve(this.caches.delete(name));
}

let store: Store;
let fetched: string[];
beforeEach(() => {
  store = new Store();
  fetched = [];
  vi.stubGlobal('caches', store);
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    return Promise.resolve(
      path.endsWith('.css')
        ? new Response('@font-face{src:url(/fonts/a.woff2)}', { headers: { 'content-type': 'text/css' } })
        : new Response('x', { headers: { 'content-type': 'font/woff2' } }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const root = savedPagesOf(scopeOf(`${HOST}/sw.js`));
const page = (address: string, { title = 'A', head = '' } = {}) =>
  new Response(`<html data-address="${address}"><head><title>${title}</title>${head}</head><main></main></html>`, {
    headers: { 'content-type': 'text/html' },
  });
/** A store in which one thing fails, each time it is asked for. */
const failing = (part: 'open' | 'match' | 'put' | 'delete' | 'keys', error: Error = new DOMException('x')) => {
  const open = store.open;
  const fail = () => Promise.reject(error);
  store.open = part === 'open' ? fail : async (name) => ({ ...(await open(name)), [part]: fail });
};

test('a page, its files and what these name are kept', async () => {
  expect(await root.savePage('/a/', page('/a/', { head: '<link href="/assets/x.css">' }))).toBe(true);
  expect((await root.savedPage('/a/'))?.html).toContain('data-address="/a/"');
  expect(fetched).toEqual(['/assets/x.css', '/fonts/a.woff2']);
  expect(await (await root.savedFile('/assets/x.css'))?.text()).toContain('@font-face');
  expect(await root.savedPages()).toMatchObject([{ path: '/a/', title: 'A' }]);
});

test('below a folder the caches are its own', async () => {
  const site = savedPagesOf(scopeOf(`${HOST}/o/plan/sw.js`));
  await site.savePage(
    '/o/plan/a/',
    page('/o/plan/a/', { head: '<link href="/o/plan/assets/x.css"><link href="/assets/y.css">' }),
  );
  expect([...store.caches.keys()].every((name) => name.endsWith(' /o/plan/'))).toBe(true);
  expect(fetched).toEqual(['/o/plan/assets/x.css']);
  expect(await site.savedPages()).toMatchObject([{ path: '/a/' }]);
  store.caches.set('pages-1', new Map()).set('pages-1 /o/plan/', new Map());
  await site.clearOld();
  expect([...store.caches.keys()]).toContain('pages-1');
  expect([...store.caches.keys()]).not.toContain('pages-1 /o/plan/');
  expect([site.isImmutable('/assets/x.css'), site.isImmutable('/o/plan/assets/x.css')]).toEqual([false, true]);
});

describe('not kept', () => {
  test.each([
    ['a page of another address', page('/en/a/')],
    ['half a page', new Response('<html data-address="/a/">', { headers: { 'content-type': 'text/html' } })],
    [
      'an error',
      new Response('<html data-address="/a/"></html>', { status: 404, headers: { 'content-type': 'text/html' } }),
    ],
    [
      'a body that breaks',
      new Response(new ReadableStream({ pull: () => Promise.reject(new Error('cut')) }), {
        headers: { 'content-type': 'text/html' },
      }),
    ],
  ])('%s, and the good copy stays', async (_, response) => {
    await root.savePage('/a/', page('/a/', { title: 'good' }));
    expect(await root.savePage('/a/', response)).toBe(false);
    expect((await root.savedPage('/a/'))?.html).toContain('good');
  });

  test('HTML in the place of a file, half a file', async () => {
    await root.keepFile('/assets/a.css', new Response('x', { headers: { 'content-type': 'text/html' } }));
    await root.keepFile(
      '/assets/a.css',
      new Response('x', { headers: { 'content-type': 'text/css', 'content-length': '5' } }),
    );
    expect(await root.savedFile('/assets/a.css')).toBeUndefined();
  });
});

describe('a cache with something wrong on it', () => {
  const put = async (headers: Record<string, string>, html = '<html data-address="/a/"></html>') =>
    (await store.open('pages-2')).put('/a/', new Response(html, { headers }));

  test.each([
    ['no time', {}],
    ['a time that is none', { 'x-saved-at': 'yesterday' }],
    ['a time before all time', { 'x-saved-at': '-1' }],
  ])('%s: the copy is taken away', async (_, headers) => {
    await put(headers);
    expect(await root.savedPages()).toEqual([]);
    expect(await root.savedPage('/a/')).toBeUndefined();
    expect(store.caches.get('pages-2')?.size).toBe(0);
  });

  test('half a page is taken away', async () => {
    await put({ 'x-saved-at': '5' }, '<html data-address="/a/">');
    expect(await root.savedPage('/a/')).toBeUndefined();
  });

  test('a title that cannot be read is the address', async () => {
    await put({ 'x-saved-at': '5', 'x-saved-title': '%E1%' });
    expect(await root.savedPages()).toEqual([{ path: '/a/', title: '/a/', at: 5 }]);
  });

  test('HTML in the place of a file is not shown', async () => {
    await (
      await store.open('files-2')
    ).put('/assets/a.css', new Response('x', { headers: { 'content-type': 'text/html' } }));
    expect(await root.savedFile('/assets/a.css')).toBeUndefined();
  });
});

describe('room', () => {
  test('a full store: the oldest pages go, and those that stand in for others stay', async () => {
    for (const path of ['/offline/', '/old/', '/older/']) await root.savePage(path, page(path));
    const open = store.open;
    let full = true;
    store.open = async (name) => {
      const cache = await open(name);
      return {
        ...cache,
        put: (asked: string, response: Response) =>
          full ? Promise.reject(new DOMException('x', 'QuotaExceededError')) : cache.put(asked, response),
        delete: (asked: string) => {
          full = false;
          return cache.delete(asked);
        },
      };
    };
    expect(await root.savePage('/new/', page('/new/'))).toBe(true);
    expect((await root.savedPages()).map(({ path }) => path)).toEqual(['/offline/', '/new/']);
  });

  test('a store that is full of other things keeps nothing, and throws nothing away that helps nobody', async () => {
    await root.savePage('/offline/', page('/offline/'));
    failing('put', new DOMException('x', 'QuotaExceededError'));
    expect(await root.savePage('/a/', page('/a/'))).toBe(false);
    expect((await root.savedPages()).map(({ path }) => path)).toEqual(['/offline/']);
  });

  test('a refusal for another reason throws nothing away', async () => {
    await root.savePage('/a/', page('/a/'));
    failing('put', new DOMException('x', 'UnknownError'));
    expect(await root.savePage('/b/', page('/b/'))).toBe(false);
    expect((await root.savedPages()).map(({ path }) => path)).toEqual(['/a/']);
  });
});

/** Everything that the worker asks of the caches. */
async function everything() {
  await root.clearOld();
  await root.forgetPage('/a/');
  await root.keepFile('/assets/a.css', new Response('x', { headers: { 'content-type': 'text/css' } }));
  await root.savePage('/a/', page('/a/', { head: '<link href="/assets/x.css">' }));
  return [await root.savedPage('/a/'), await root.savedFile('/assets/a.css'), await root.savedPages()];
}

describe('whatever the store does, nobody who asks it fails', () => {
  test.each(['open', 'match', 'put', 'keys', 'delete'] as const)('%s is refused', async (part) => {
    failing(part);
    await expect(everything()).resolves.toHaveLength(3);
  });

  test('there is no store at all', async () => {
    vi.stubGlobal('caches', undefined);
    expect(await everything()).toEqual([undefined, undefined, []]);
  });

  test('the store throws at once', async () => {
    const refuse = () => {
      throw new DOMException('x', 'SecurityError');
    };
    vi.stubGlobal('caches', { open: refuse, keys: refuse, delete: refuse });
    expect(await everything()).toEqual([undefined, undefined, []]);
  });

  test('a copy that breaks while it is read', async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: () => Promise.reject(new Error('x')) }), {
        headers: { 'x-saved-at': '5' },
      });
    for (const name of ['pages-2', 'files-2']) {
      const cache = new Map<string, Response>();
      for (const path of ['/a/', '/assets/a.css']) cache.set(urlOf(path), broken());
      store.caches.set(name, cache);
    }
    expect(await root.savedPage('/a/')).toBeUndefined();
    expect(await root.savedFile('/assets/a.css')).toBeUndefined();
  });

  test('no network for the files of a page', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('x')));
    expect(await root.savePage('/a/', page('/a/', { head: '<link href="/assets/x.css">' }))).toBe(true);
  });
});
