/** Every file of the site that is no page: walks the outputs and the charts. */
import type { APIRoute } from 'astro';
import { chartFiles } from '../outputs/documents/chart-files.ts';
import { outputs } from '../outputs/index.ts';
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
