import { getKindOfFile, getPdfs } from '../catalogue/links.ts';
import type { CataloguePaper } from '../catalogue/types.ts';
import type { HAS } from './address.ts';

/** Whether a paper has a link or a file of a kind, an identifier or a venue; arXiv papers have a PDF. */
export function hasKind(paper: CataloguePaper, kind: (typeof HAS)[number]): boolean {
  const { links, files = [], arxiv, doi, venue } = paper;
  if (kind === 'arxiv') return arxiv !== undefined;
  if (kind === 'doi') return doi !== undefined;
  if (kind === 'venue') return venue !== undefined;
  const hasFile = files.some(({ name }) => getKindOfFile(name) === kind);
  if (hasFile || (kind === 'pdf' && getPdfs(paper, '').length > 0)) return true;
  return links[kind] !== undefined;
}
