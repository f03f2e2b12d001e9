import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getReference } from '../../citations.ts';
import { catalogue } from '../../content.ts';
import { createParts } from '../../list/create-parts.ts';
import { hashData } from '../../views/digest.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/references/64/17.json`: what lists show and export of papers; see `list/facts.ts`. */
export function getStaticPaths() {
  return [...createParts(catalogue.papers, getReference)].map(([part, facts]) => ({
    params: { part },
    cacheKey: hashData([...facts]),
    props: { facts },
  }));
}

export function GET({ props: { facts } }: APIContext<Props>): Response {
  return Response.json(Object.fromEntries(facts));
}
