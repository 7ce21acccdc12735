/**
 * Vite plugin: `virtual:prose` names every page of prose below content/ with its text and what renders it. Astro's own content
 * collections keep what they know in one folder of the project, which a build and a server of two folders of content cannot share.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGS } from '../../src/text/bilingual.ts';

const ID = 'virtual:prose';
/** Its name within Vite. */
export const PROSE = `\0${ID}`;

const PAGE = /^[a-z0-9].*\.mdx$/;

export interface ProseFile {
  collection: 'pages' | 'stories';
  /** `vi/about` */
  id: string;
  path: string;
}

/** Every page of prose in `root`, in the order of its name. */
export const proseFiles = (root: string): ProseFile[] =>
  (['pages', 'stories'] as const).flatMap((collection) =>
    LANGS.flatMap((lang) => {
      const folder = join(resolve(root), 'content', collection, lang);
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => PAGE.test(name)) : [];
      return names.sort().map((name) => ({
        collection,
        id: `${lang}/${name.replace(/\.mdx$/, '')}`,
        path: join(folder, name),
      }));
    }),
  );

/** The module as code: one import for each file. */
function moduleOf(files: readonly ProseFile[]): string {
  const imports = files.map(
    ({ path }, index) =>
      `import { Content as c${index}, frontmatter as f${index} } from ${JSON.stringify(path.replaceAll('\\', '/'))};`,
  );
  const entries = files.map(
    ({ collection, id, path }, index) =>
      `{ collection: '${collection}', id: '${id}', data: f${index}, body: ${JSON.stringify(readFileSync(path, 'utf8'))}, Content: c${index} }`,
  );
  return `${imports.join('\n')}\nexport default [${entries.join(',\n')}];\n`;
}

/** Of no folder there is no prose. */
export const proseModules = (root: string | null) => ({
  name: 'open-plan:prose',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === ID ? PROSE : null),
  load: (id: string) => (id === PROSE ? moduleOf(root === null ? [] : proseFiles(root)) : null),
});
