import { gzipSync } from 'node:zlib';
import type { APIContext, InferGetStaticPropsType } from 'astro';
import { has } from '../../site/bind/site.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * `/map/CODE/IDS/papers.bin` and others: files that the map loads when it is used; see
 * `map/map-files.ts`.
 */
export async function getStaticPaths() {
  if (!has('map')) return [];
  const { MAP_FILES, mapFolder } = await import('../../site/bind/map.ts');
  return Object.entries(MAP_FILES).map(([name, encode]) => ({
    params: { file: `${mapFolder}${name}.bin`.replace('/map/', '') },
    props: { encode },
  }));
}

export async function GET({ props: { encode } }: APIContext<Props>): Promise<Response> {
  return new Response(Uint8Array.from(gzipSync(await encode())));
}
