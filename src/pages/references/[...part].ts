import type { APIContext, InferGetStaticPropsType } from 'astro';
import { downloads, getReference } from '../../site/bind/citations.ts';
import { encodeFile } from '../../outputs/data/compress.ts';
import { catalogue } from '../../site/bind/content.ts';
import { createBundles, createParts } from '../../browser/list/create-parts.ts';
import { formatCitations } from '../../browser/list/further/format-citations.ts';
import { hashData } from '../../collection/hash-data.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * `/references/CODE/64/17.json`: facts of papers that lists show and export; see `list/facts.ts`.
 * If papers have no citation files, `all-3.txt.gz` contains the citations for readers without
 * scripts.
 */
export function getStaticPaths() {
  const { papers } = catalogue;
  const parts = [...createParts(papers, getReference)].map(([part, facts]) => ({
    params: { part: `${import.meta.env.CODE}/${part}` },
    cacheKey: hashData([...facts]),
    props: { part, facts, papers: [] },
  }));
  if (!downloads.isEmbedded) return parts;
  return [
    ...parts,
    ...[...createBundles(papers)].map(([part, bundled]) => ({
      params: { part: `${import.meta.env.CODE}/${part}` },
      cacheKey: hashData(bundled.map(getReference)),
      props: { part, facts: undefined, papers: bundled },
    })),
  ];
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { part, facts, papers } = props;
  if (facts) return Response.json(Object.fromEntries(facts));
  const file = await encodeFile(part, formatCitations(papers.map(getReference)));
  return new Response(file, { headers: { 'content-type': 'application/gzip' } });
}
