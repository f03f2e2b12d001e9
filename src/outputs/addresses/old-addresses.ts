import type { Paper } from '../../collection/schema.ts';
import type { Moved } from '../../collection/moved-file.ts';

/** An address that redirects to a page. Both are without leading and trailing slashes. */
export interface OldAddress {
  readonly from: string;
  readonly to: string;
  /** Whether the old address is an external identifier or a former address of the site. */
  readonly kind: 'identifier' | 'former';
}

type Identified = Pick<Paper, 'id' | 'arxiv' | 'doi' | 'acl' | 'aliases'>;

/**
 * Lists former addresses first, because hosts limit the number of rules, and these addresses have
 * been linked to.
 */
export function listOldAddresses(
  papers: readonly Identified[],
  moved: readonly Moved[],
): readonly OldAddress[] {
  return [
    ...moved.flatMap(({ from, to }) =>
      to === undefined ? [] : [{ from, to, kind: 'former' as const }],
    ),
    ...papers.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({
        from: `papers/${alias}`,
        to: `papers/${id}`,
        kind: 'former' as const,
      })),
    ),
    ...papers.flatMap((paper) =>
      listIdentifiers(paper).map((from) => ({
        from,
        to: `papers/${paper.id}`,
        kind: 'identifier' as const,
      })),
    ),
  ];
}

/** `arxiv/2203.15086`, `doi/10.1145/3458817.3476205`, `acl/2023.lamps-main.1`. */
function listIdentifiers({ arxiv, doi, acl }: Pick<Identified, 'arxiv' | 'doi' | 'acl'>): string[] {
  return [
    ...(arxiv ? [`arxiv/${arxiv}`] : []),
    ...(doi ? [`doi/${doi}`] : []),
    ...(acl ? [`acl/${acl}`] : []),
  ];
}
