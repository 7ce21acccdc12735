/** A process of its own: renders the pages that are named with a compiled renderer, and writes them into one file. */
import { writeFileSync } from 'node:fs';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { startApp } from '../../scripts/build/renderer/app.ts';

const [folder = '', out = '', ...addresses] = process.argv.slice(2);
const { app, origin } = await startApp(folder);

const named = (pathname: string): string => `/${pathname}/`.replaceAll(/\/+/g, '/');
const all = app.manifest.routes;
const made = new Map<string, string>();
for (const one of all.filter(({ routeData }) => routeData.type === 'page')) {
  const asked = addresses.filter((address) => !made.has(address) && one.routeData.pattern.test(address));
  if (asked.length === 0) continue;
  app.manifest.routes = [one];
  const paths = await new StaticPaths(app).getAll();
  app.manifest.routes = all;
  for (const { pathname, route } of paths.filter((path) => asked.includes(named(path.pathname)))) {
    const address = named(pathname);
    const response = await app.render(new Request(new URL(address, origin)), { routeData: route });
    made.set(address, await response.text());
  }
}
const lost = addresses.filter((address) => !made.has(address));
if (lost.length > 0) throw new Error(`no such page: ${lost.join(', ')}`);
writeFileSync(out, JSON.stringify([...made]));
