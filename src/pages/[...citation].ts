import type { APIContext, InferGetStaticPropsType } from 'astro';
import { downloads, listCitationFiles } from '../citations.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/papers.bib`, `/papers/ID/cite.ris`, `/topics/ID/papers.csl.json`: see `citation/downloads.ts`. */
export function getStaticPaths() {
  return listCitationFiles().map((file) => ({ params: { citation: file.path }, props: { file } }));
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(downloads.formatFile(file), {
    headers: {
      'content-type': file.path.endsWith('.gz')
        ? 'application/gzip'
        : `${file.format.mediaType};charset=utf-8`,
    },
  });
}
