/** Owns the folder in which parts are built: one folder for each, with its list and what was made of it, laid out as the packages of a workspace so that Turborepo can run and keep them. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { COUNTRY } from '../../src/derive/parts.ts';
import { readList, textOf, type PartList } from '../build/part-list.ts';
import { EXIT, Stop } from '../kit/exit.ts';

/** `made`: of `outputs` in the task, so that it is kept and put back as a whole. */
const [PARTS, LIST, MADE] = ['parts', 'list.json', 'made'];
const folderOf = (workshop: string, name: string): string => join(workshop, PARTS, name);
export const madeIn = (workshop: string, name: string): string => join(folderOf(workshop, name), MADE);
export const listFile = (workshop: string, name: string): string => join(folderOf(workshop, name), LIST);

const noList = (name: string, workshop: string): Stop =>
  new Stop(EXIT.call, {
    vi: `Không có phần “${name}” trong ${workshop}. Chạy npm run parts để kê các phần.`,
    en: `There is no part “${name}” in ${workshop}. Run npm run parts to list the parts.`,
  });

/** Names of all parts, in the order in which they were listed: the list of the country says it. */
export const namesIn = (workshop: string): string[] => [
  ...listIn(workshop, COUNTRY).beside.map(({ part }) => part.name),
  COUNTRY,
];

/** The list of one part, as it was written last. */
export function listIn(workshop: string, name: string): PartList {
  const file = listFile(workshop, name);
  if (existsSync(file)) return readList(file);
  throw noList(name, workshop);
}

/** Task of every package. What Turborepo does not see in `list.json` has no say in what a part is. */
const TURBO = {
  $schema: 'https://turborepo.com/schema.json',
  // In the workshop, also where Turborepo would share it with another checkout.
  cacheDir: '.turbo/cache',
  cacheMaxAge: '30d',
  cacheMaxSize: '2GB',
  // It decides nothing; what it changes of a part stands in the list.
  globalPassThroughEnv: ['SITE_URL', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'NODE_OPTIONS'],
  tasks: { part: { inputs: [LIST], outputs: [`${MADE}/**`], outputLogs: 'new-only' } },
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const slashed = (path: string): string => path.split(sep).join('/');
/** A word of a command line, for the shells of all systems. */
const word = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `"${text}"`);

/** Writes the lists, and the workspace around them; parts that are none any more go. `root` is the folder of the content. */
export function writeWorkshop(workshop: string, root: string, lists: readonly PartList[]): void {
  const names = lists.map(({ part }) => part.name);
  mkdirSync(join(workshop, PARTS), { recursive: true });
  for (const old of readdirSync(join(workshop, PARTS)).filter((name) => !names.includes(name)))
    // What else somebody keeps in a folder of this name is left alone.
    if (existsSync(listFile(workshop, old))) rmSync(folderOf(workshop, old), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(workshop, path), text);
  const main = { name: 'parts', private: true, packageManager: 'npm@11.0.0', workspaces: [`${PARTS}/*`] };
  write('package.json', json(main));
  write('turbo.json', json(TURBO));
  const packages: Record<string, object> = { '': main };
  for (const name of names) {
    packages[`${PARTS}/${name}`] = { name, version: '0.0.0' };
    packages[`node_modules/${name}`] = { resolved: `${PARTS}/${name}`, link: true };
  }
  write('package-lock.json', json({ name: 'parts', lockfileVersion: 3, packages }));
  for (const list of lists) {
    const { name } = list.part;
    const folder = folderOf(workshop, name);
    mkdirSync(folder, { recursive: true });
    write(`${PARTS}/${name}/${LIST}`, textOf(list));
    const project = resolve('.');
    const call = [
      ...['cd', slashed(relative(resolve(folder), project)), '&&', 'node', 'scripts/setup.mjs', 'part', name],
      ...['--root', slashed(relative(project, resolve(root)) || '.')],
      ...['--work', slashed(relative(project, resolve(workshop)))],
    ];
    write(
      `${PARTS}/${name}/package.json`,
      json({
        name,
        version: '0.0.0',
        scripts: { part: call.map((one) => (one === '&&' ? one : word(one))).join(' ') },
      }),
    );
  }
}
