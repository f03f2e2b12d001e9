import type { APIContext, InferGetStaticPropsType } from 'astro';
import { downloads, getReferenceDigest, listCitationFiles } from '../site/bind/citations.ts';
import { hashData } from '../collection/hash-data.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/papers.bib`, `/papers/ID/cite.ris`, `/topics/ID/papers.csl.json`: see `citation/downloads.ts`. */
export function getStaticPaths() {
  return listCitationFiles().map((file) => ({
    params: { citation: file.path },
    cacheKey: hashData([file.format.name, file.papers.map(getReferenceDigest)]),
    props: { file },
  }));
}

export async function GET({ props: { file } }: APIContext<Props>): Promise<Response> {
  return new Response(await downloads.formatFile(file), {
    headers: {
      'content-type': file.path.endsWith('.gz')
        ? 'application/gzip'
        : `${file.format.mediaType};charset=utf-8`,
    },
  });
}
