import { gzipSync } from 'node:zlib';
import type { APIContext, InferGetStaticPropsType } from 'astro';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/map/papers.bin` and its like: what the map loads when it is used; see `map/map-files.ts`. */
export async function getStaticPaths() {
  const { createMapFiles } = await import('../../map.ts');
  return Object.entries(createMapFiles()).map(([file, bytes]) => ({
    params: { file },
    props: { bytes },
  }));
}

export function GET({ props: { bytes } }: APIContext<Props>): Response {
  return new Response(Uint8Array.from(gzipSync(bytes)));
}
