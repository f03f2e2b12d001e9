import type { APIContext, InferGetStaticPropsType } from 'astro';
import { formatFile } from '../../outputs/citation/formats.ts';
import { volumeDownloads, volumeReference } from '../../site/bind/volume.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/volume/cite.bib`, `/volume/cite.ris`, `/volume/cite.json`. */
export function getStaticPaths() {
  return volumeDownloads.map(({ format }) => ({
    params: { file: `cite.${format.extension}` },
    props: { format },
  }));
}

export function GET({ props: { format } }: APIContext<Props>): Response {
  return new Response(formatFile(format, volumeReference ? [volumeReference] : []), {
    headers: { 'content-type': `${format.mediaType};charset=utf-8` },
  });
}
