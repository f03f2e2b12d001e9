import { getConfiguredImageService, imageConfig } from 'astro:assets';
import type { APIContext, InferGetStaticPropsType, LocalImageService } from 'astro';
import { hashData } from '../collection/hash-data.ts';
import { readRegularFile } from '../collection/regular-file.ts';
import { getMediaType } from '../collection/media-types.ts';
import { catalogue } from '../site/bind/content.ts';
import { listFigureFiles } from '../site/bind/figures.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/figures/ID/640.webp`: the figures next to papers, in the sizes of `outputs/figures/variants.ts`. */
export async function getStaticPaths() {
  const files = await Promise.all(catalogue.papers.map(listFigureFiles));
  return files.flat().map((file) => ({
    params: { figure: file.path },
    cacheKey: hashData([file.path, file.modified]),
    props: { file },
  }));
}

export async function GET({ props: { file }, logger }: APIContext<Props>): Promise<Response> {
  const service = (await getConfiguredImageService()) as LocalImageService;
  const { source, width, format } = file;
  // Transparent figures usually assume a white background.
  const options = { src: source, width, format, background: 'white' };
  const { data } = await service.transform(
    new Uint8Array(await readRegularFile(source)),
    options,
    imageConfig,
    logger,
  );
  const headers = { 'content-type': getMediaType(`.${format}`) };
  return new Response(new Uint8Array(data), { headers });
}
