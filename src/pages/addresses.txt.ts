import { catalogue } from '../content.ts';

/**
 * One address of the site a line, for the page that is shown where there is none: its path, and
 * after spaces what else it is known by (arXiv id, DOI, former ids).
 */
export function GET(): Response {
  const { papers, topics, venues, people } = catalogue;
  const lines = [
    ...papers.map(
      ({ id, arxiv, doi, aliases }) =>
        [
          'papers',
          id,
          [
            arxiv && `arxiv/${arxiv}`,
            doi && `doi/${doi}`,
            ...aliases.map((alias) => `papers/${alias}`),
          ],
        ] as const,
    ),
    ...topics.map(({ id }) => ['topics', id, []] as const),
    ...venues.map(({ id }) => ['venues', id, []] as const),
    ...people.map(({ id }) => ['people', id, []] as const),
  ].map(([section, id, others]) => [`${section}/${id}`, ...others.filter(Boolean)].join(' '));
  return new Response(`${lines.join('\n')}\n`);
}
