import type { APIContext, InferGetStaticPropsType } from 'astro';
import { encodeFile } from '../compress.ts';
import { catalogue } from '../content.ts';
import { createDataFiles } from '../data/papers-json.ts';
import { site, toUrl } from '../site.ts';
import { getDigest, hashData } from '../views/digest.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/papers.json`, or `/papers.json.gz` of a large collection, and further parts. */
export function getStaticPaths() {
  const { papers, topics } = catalogue;
  return createDataFiles({ site, papers, topics, toUrl }).map((file) => ({
    params: { data: file.path.slice(1) },
    cacheKey: hashData([papers.length, topics.map(describe), file.papers.map(getDigest)]),
    props: { file },
  }));
}

/** What the files say of a topic beside what stands in a paper's digest. */
function describe({ id, name, summary }: (typeof catalogue.topics)[number]): readonly string[] {
  return [id, name, summary];
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  const type = file.path.endsWith('.gz') ? 'application/gzip' : 'application/json';
  return new Response(encodeFile(file.path, file.text), { headers: { 'content-type': type } });
}
