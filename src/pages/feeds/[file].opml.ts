import type { APIContext, InferGetStaticPropsType } from 'astro';
import { site } from '../../site/bind/site.ts';
import { feedSite } from '../../site/bind/feed-site.ts';
import { opmlFiles } from '../../site/bind/feeds.ts';
import { formatOpml } from '../../outputs/feeds/opml.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export function getStaticPaths() {
  return opmlFiles.map((file) => ({
    params: { file: file.path.replace(/^.*\/([^/]*)\.opml$/, '$1') },
    props: { file },
  }));
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(formatOpml(`${site.name}: ${file.name}`, file.feeds, feedSite), {
    headers: { 'content-type': 'text/x-opml;charset=utf-8' },
  });
}
