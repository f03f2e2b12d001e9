import type { APIContext, InferGetStaticPropsType } from 'astro';
import { linkFeed } from '../outputs/feeds/choose.ts';
import { formatFeed, listFeedFiles, type FeedFile } from '../site/bind/feeds.ts';
import { hashData } from '../collection/hash-data.ts';
import { getDigest } from '../site/views/hash-papers.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' };

/** `/feed.xml`, `/topics/ID/feed.json`, `/feed-1.xml`: see `feeds/choose.ts`. */
export function getStaticPaths() {
  return listFeedFiles().map((file) => ({
    params: { feed: file.path },
    cacheKey: hashFeed(file),
    props: { file },
  }));
}

function hashFeed({ format, feed, part: { items, ...part } }: FeedFile): string {
  return hashData([format, linkFeed(feed), part, items.map(getDigest)]);
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(formatFeed(file), {
    headers: { 'content-type': `${TYPES[file.format]};charset=utf-8` },
  });
}
