import { extname } from 'node:path';
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { hashData } from '../collection/hash-data.ts';
import { listHostedFiles } from '../collection/hosted-files.ts';
import { readRegularFile } from '../collection/regular-file.ts';
import { getMediaType } from '../collection/media-types.ts';
import { content } from '../site/bind/site.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of the content folder that are published unchanged: see `hosted-files.ts`. */
export async function getStaticPaths() {
  const { files } = await listHostedFiles(content);
  return files.map(({ path, source, bytes, modified }) => ({
    params: { file: path },
    cacheKey: hashData([bytes, modified]),
    props: { source },
  }));
}

export async function GET({ props: { source } }: APIContext<Props>): Promise<Response> {
  // Only the dev server sends this header; hosts choose their own.
  const headers = { 'content-type': getMediaType(extname(source)) };
  return new Response(new Uint8Array(await readRegularFile(source)), { headers });
}
