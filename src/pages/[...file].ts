/** Every file of the site that is no page: walks the outputs and the charts. */
import type { APIRoute } from 'astro';
import { chartFiles } from '../outputs/documents/chart-files.ts';
import { markdownTwin } from '../outputs/documents/markdown-twin.ts';
import { outputs } from '../outputs/index.ts';
import type { BuiltPage } from '../outputs/kit/built-page.ts';
import { bytesOf } from '../outputs/kit/bytes.ts';
import type { Output } from '../outputs/kit/output.ts';
import { charts, published } from '../site.ts';

export const getStaticPaths = () =>
  [...outputs(published), ...chartFiles(charts)].map((output) => ({
    params: { file: output.path },
    props: { output },
  }));

export const GET: APIRoute<{ output: Output }> = async ({ props: { output } }) => {
  const body = await bytesOf(output, published);
  return new Response(body as BodyInit, { headers: { 'content-type': output.mediaType } });
};

/** The Markdown twin of a page, asked for by the build while it has the page at hand. */
export const twinOf = (page: BuiltPage): string | null => markdownTwin(published, page);
