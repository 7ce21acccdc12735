/** Every file of the site that is no page: walks the outputs and the charts. */
import type { APIRoute } from 'astro';
import { chartFiles } from '../outputs/documents/chart-files.ts';
import { markdownTwin } from '../outputs/documents/markdown-twin.ts';
import { outputs } from '../outputs/index.ts';
import type { BuiltPage } from '../outputs/kit/built-page.ts';
import { enter, setMadeBytes } from '../outputs/kit/bytes.ts';
import type { Output } from '../outputs/kit/output.ts';
import { charts, pageDate, published, recorder } from '../site.ts';
import { accountOf, freshIn } from '../reads/account.ts';
import { must } from '../text/must.ts';

const files = () => enter([...outputs(published), ...chartFiles(charts)], published);

export const getStaticPaths = () => files().map((output) => ({ params: { file: output.path }, props: { output } }));

export const GET: APIRoute<{ output: Output }> = async ({ props: { output } }) => {
  return new Response((await output.render(published)) as BodyInit, { headers: { 'content-type': output.mediaType } });
};

/** The Markdown twin of a page, asked for by the build while it has the page at hand. */
export const twinOf = (page: BuiltPage): string | null => markdownTwin(published, page);

/** Paths of files that data pages, catalogues and archives are made of. */
const sources = (): ReadonlySet<string> =>
  new Set(files().flatMap(({ path, table, summary }) => (table === undefined && summary === undefined ? [] : [path])));

/** For the build: records what pages read, and tells which of them would be the same as before. */
export const records = () => ({ recorder: must(recorder, 'a recorder'), accountOf, freshIn, setMadeBytes, sources, pageDate });
