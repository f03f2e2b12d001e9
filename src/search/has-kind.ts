import type { CataloguePaper } from '../catalogue/types.ts';
import type { HAS } from './address.ts';

/** Whether a paper has a link, an identifier or a venue. */
export function hasKind(
  { links, arxiv, doi, venueId }: CataloguePaper,
  kind: (typeof HAS)[number],
): boolean {
  if (kind === 'arxiv') return arxiv !== undefined;
  if (kind === 'doi') return doi !== undefined;
  if (kind === 'venue') return venueId !== undefined;
  return links[kind] !== undefined;
}
