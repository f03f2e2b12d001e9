import type { APIContext, InferGetStaticPropsType } from 'astro';
import { formatFeed, listFeedFiles } from '../feeds.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' };

/** `/feed.xml`, `/topics/ID/feed.json`, `/feed-1.xml`: see `feeds/choose.ts`. */
export function getStaticPaths() {
  return listFeedFiles().map((file) => ({ params: { feed: file.path }, props: { file } }));
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(formatFeed(file), {
    headers: { 'content-type': `${TYPES[file.format]};charset=utf-8` },
  });
}
