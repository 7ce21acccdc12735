/** Owns how a kept renderer is started: by the calls that Astro makes itself when it has compiled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { descriptionOf, serverOf, type Kept } from './kept.ts';

/** What is used of the application that Astro has compiled. */
export interface App extends StaticPathsApp {
  manifest: { routes: StaticPathsApp['manifest']['routes'] } & StaticPathsApp['manifest'];
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
  getComponentByRoute: Required<StaticPathsApp>['getComponentByRoute'];
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** The application in `folder`, and the address of the site that it was compiled for. */
export async function startApp(folder: string): Promise<{ app: App } & Pick<Kept, 'origin' | 'base'>> {
  const { entry, origin, base, pages } = JSON.parse(readFileSync(descriptionOf(folder), 'utf8')) as Kept;
  const { app } = (await import(pathToFileURL(join(serverOf(folder), entry)).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return { app, origin, base };
}
