import type { APIContext, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../content.ts';
import { site, toUrl } from '../site.ts';
import { createDataFiles } from '../data/papers-json.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/papers.json`, and further parts of a large collection. */
export function getStaticPaths() {
  const { papers, topics } = catalogue;
  return createDataFiles({ site, papers, topics, toUrl }).map(({ path, text }) => ({
    params: { data: path.replace(/^\/(.*)\.json$/, '$1') },
    props: { text },
  }));
}

export function GET({ props: { text } }: APIContext<Props>): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
