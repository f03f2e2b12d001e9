import type { APIContext, InferGetStaticPropsType } from 'astro';
import { formatRedirectPage } from '../outputs/addresses/redirect-page.ts';
import { href, site, toUrl } from '../site/bind/site.ts';
import { getTitle, listRedirects } from '../site/bind/redirects.ts';
import { hashData } from '../collection/hash-data.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/arxiv/2203.15086/`, `/doi/…/`, `/papers/FORMER-ID/`: see `addresses/redirect-mode.ts`. */
export function getStaticPaths() {
  return listRedirects().map(({ from, to }) => ({
    params: { moved: `${from}/index.html` },
    cacheKey: hashData([from, to, getTitle(to)]),
    props: { from, to },
  }));
}

export function GET({ props: { from, to } }: APIContext<Props>): Response {
  const page = formatRedirectPage({
    from,
    title: getTitle(to),
    href: href(`/${to}/`),
    url: toUrl(`/${to}/`),
    language: site.language,
    theme: site.theme,
  });
  return new Response(page, { headers: { 'content-type': 'text/html;charset=utf-8' } });
}
