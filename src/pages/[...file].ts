/** Every file of the site that is no page: walks the outputs and the charts. */
import type { APIRoute } from 'astro';
import { chartFiles } from '../outputs/documents/chart-files.ts';
import { outputs } from '../outputs/index.ts';
import type { BuiltPage } from '../outputs/kit/built-page.ts';
import { enter, factsIn, outputAt, setMadeFiles } from '../outputs/kit/bytes.ts';
import type { Output } from '../outputs/kit/output.ts';
import { charts, pageDate, published, recorder } from '../site.ts';
import { accountOf, joined } from '../reads/account.ts';
import { freshIn } from '../reads/fresh.ts';
import { must } from '../text/must.ts';

/** Paths of files that data pages, catalogues and archives are made of. */
const sources = new Set<string>();

export const getStaticPaths = () =>
  enter([...outputs(published), ...chartFiles(charts)], published).map((output) => {
    if (output.table !== undefined || output.summary !== undefined) sources.add(output.path);
    return { params: { file: output.path }, props: { output } };
  });

export const GET: APIRoute<{ output: Output }> = async ({ props: { output } }) =>
  new Response((await output.render(published)) as BodyInit, { headers: { 'content-type': output.mediaType } });

/** The same without a response around it, in which a file of a whole country would be copied several times. */
const contentOf = (path: string) => outputAt(path, published).render(published);

/** The Markdown twin of a page, asked for by the build while it has the page at hand. Most are kept, so how one is made is loaded by who makes one. */
export const twinOf = async (page: BuiltPage): Promise<string | null> => {
  const { markdownTwin } = await import('../outputs/documents/markdown-twin.ts');
  return markdownTwin(published, page);
};

/** For the build: records what pages read, and tells which of them would be the same as before. */
export const records = () => ({
  recorder: must(recorder, 'a recorder'),
  accountOf,
  joined,
  freshIn,
  contentOf,
  setMadeFiles,
  factsIn,
  sources,
  pageDate,
});
