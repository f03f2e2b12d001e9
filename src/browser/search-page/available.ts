import { text } from '#text';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { HAS } from '../../search/address.ts';
import { hasKind } from '../../search/has-kind.ts';

/** Labels for the kinds of links and identifiers of a paper. */
const AVAILABLE: Readonly<Record<(typeof HAS)[number], string>> = {
  code: text.paper.code,
  project: text.paper.project,
  pdf: 'PDF',
  video: text.paper.video,
  slides: text.paper.slides,
  data: text.paper.data,
  arxiv: 'arXiv',
  doi: 'DOI',
  venue: text.facets.withVenue,
};

/** Counts the papers with each kind of link or identifier. */
export function countAvailable(
  papers: readonly CataloguePaper[],
): readonly { readonly id: string; readonly name: string; readonly count: number }[] {
  return HAS.map((id) => ({
    id,
    name: AVAILABLE[id],
    count: papers.filter((paper) => hasKind(paper, id)).length,
  })).filter(({ count }) => count > 0);
}
