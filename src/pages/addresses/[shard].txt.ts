import type { APIContext, InferGetStaticPropsType } from 'astro';
import { shardNames } from '../../outputs/addresses/list-names.ts';
import { namedPages, shardCount } from '../../site/bind/redirects.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The addresses of a large collection, split into shards; see `outputs/addresses/shards.ts`. */
export function getStaticPaths() {
  return shardNames(namedPages, shardCount).map((text, index) => ({
    params: { shard: String(index) },
    props: { text },
  }));
}

export function GET({ props: { text } }: APIContext<Props>): Response {
  return new Response(text);
}
