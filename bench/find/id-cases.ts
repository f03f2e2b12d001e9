import type { Paper } from '../../src/collection/schema.ts';
import type { Case, Measure } from './case.ts';

/** Common ways to write an identifier of a paper. */
const FORMATS = {
  arxiv: [
    (id: string) => id,
    (id: string) => `arXiv:${id}`,
    (id: string) => `https://arxiv.org/abs/${id}v2`,
    (id: string) => `http://www.arxiv.org/pdf/${id}.pdf`,
    (id: string) => `https://doi.org/10.48550/arXiv.${id}`,
  ],
  doi: [
    (doi: string) => doi,
    (doi: string) => `doi:${doi}`,
    (doi: string) => `https://doi.org/${doi}`,
    (doi: string) => `http://dx.doi.org/${doi.toUpperCase()}`,
  ],
} as const;

/**
 * Cases: ids and pasted addresses in all common forms.
 *
 * @param origin of the site, such as `https://papers.example`
 * @param maxCases maximum number of cases of each kind
 */
export function measureIds(sample: readonly Paper[], origin: string, maxCases: number): Measure[] {
  const write = (paper: Paper, key: keyof typeof FORMATS): Case[] => {
    const value = paper[key];
    if (value === undefined) return [];
    return FORMATS[key].map((format) => toCase(format(value), paper));
  };
  const ownAddresses = sample.flatMap((paper) => [
    toCase(`${origin}/papers/${paper.id}/`, paper),
    toCase(`${origin}/papers/${paper.id}`, paper),
  ]);
  return [
    { name: 'arXiv id or address → its page', cases: sample.flatMap((p) => write(p, 'arxiv')) },
    { name: 'DOI or its address → its page', cases: sample.flatMap((p) => write(p, 'doi')) },
    { name: 'address of a page → that page', cases: ownAddresses },
  ].map(({ name, cases }) => ({ name, target: 1, cases: cases.slice(0, maxCases) }));
}

function toCase(query: string, { id }: Paper): Case {
  return { query, expected: [id], rule: 'alone' };
}
