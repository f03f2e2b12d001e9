import type { APIContext, InferGetStaticPropsType } from 'astro';
import { shardNames } from '../../outputs/addresses/list-names.ts';
import { names, shards } from '../../site/bind/redirects.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The addresses of a large collection in shards: see `addresses/shards.ts`. */
export function getStaticPaths() {
  return shardNames(names, shards).map((text, index) => ({
    params: { shard: String(index) },
    props: { text },
  }));
}

export function GET({ props: { text } }: APIContext<Props>): Response {
  return new Response(text);
}
