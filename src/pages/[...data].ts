import type { APIContext, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../site/bind/content.ts';
import { createDataFiles, createRecord, encodeRecords } from '../outputs/data/papers-json.ts';
import { listOwnNames } from '../collection/site-fields.ts';
import { encodeAll } from '../site/bind/encode-all.ts';
import { has, site, toUrl } from '../site/bind/site.ts';
import { getDigest } from '../site/views/hash-papers.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/papers.json`, or `/papers.json.gz` of a large collection, and further parts. */
export async function getStaticPaths() {
  const { papers, topics } = catalogue;
  const encoded = await encodeAll(encodeRecords, {
    digest: getDigest,
    pick: (paper) => createRecord(paper, toUrl, site),
    // Part of the cache key: records contain absolute addresses, and depend on settings of the site.
    context: [toUrl('/'), ...listOwnNames(site.fields), has('results')].join(','),
  });
  return createDataFiles({ site, papers, topics, encoded, toUrl }).map((file) => ({
    params: { data: file.path.slice(1) },
    cacheKey: file.key,
    props: { file },
  }));
}

export async function GET({ props: { file } }: APIContext<Props>): Promise<Response> {
  const type = file.path.endsWith('.gz') ? 'application/gzip' : 'application/json';
  return new Response(await file.encode(), { headers: { 'content-type': type } });
}
