import type { APIContext, InferGetStaticPropsType } from 'astro';
import { createRarityFiles } from '../../browser/compare/rarity-files.ts';
import { catalogue, getRarities } from '../../site/bind/content.ts';
import { has } from '../../site/bind/site.ts';
import { hashData } from '../../collection/hash-data.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/compare/CODE/64/17.json`: the rarity of the words of papers; see `compare/rarity-files.ts`. */
export function getStaticPaths() {
  if (!has('compare')) return [];
  const ids = catalogue.papers.map(({ id }) => id);
  return [...createRarityFiles(ids, getRarities)].map(([part, rarities]) => ({
    params: { part: `${import.meta.env.CODE}/${part}` },
    cacheKey: hashData(rarities),
    props: { rarities },
  }));
}

export function GET({ props: { rarities } }: APIContext<Props>): Response {
  return Response.json(rarities);
}
