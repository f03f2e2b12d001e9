import type { CataloguePaper } from '../catalogue/types.ts';
import type { HAS } from './address.ts';

/** Whether a paper has a link or an identifier of a kind. */
export function hasKind(
  { links, arxiv, doi }: CataloguePaper,
  kind: (typeof HAS)[number],
): boolean {
  if (kind === 'arxiv') return arxiv !== undefined;
  if (kind === 'doi') return doi !== undefined;
  return links[kind] !== undefined;
}
