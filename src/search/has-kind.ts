import type { CataloguePaper } from '../catalogue/types.ts';
import { getKindOfFile } from '../catalogue/links.ts';
import type { HAS } from './address.ts';

/** Whether a paper has a link or a file of a kind, an identifier or a venue. */
export function hasKind(
  { links, files = [], arxiv, doi, venueId }: CataloguePaper,
  kind: (typeof HAS)[number],
): boolean {
  if (kind === 'arxiv') return arxiv !== undefined;
  if (kind === 'doi') return doi !== undefined;
  if (kind === 'venue') return venueId !== undefined;
  return links[kind] !== undefined || files.some(({ name }) => getKindOfFile(name) === kind);
}
