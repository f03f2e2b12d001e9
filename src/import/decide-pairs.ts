import type { Decision } from '../collection/decisions-file.ts';
import { hashValue } from './import-state.ts';
import type { Identity } from './same-paper.ts';

/** The maintainer's decisions on pairs of papers; see `collection/decisions-file.ts`. */
export interface Decisions {
  readonly isEmpty: boolean;
  /** The decision on a pair, if there is one. */
  readonly decide: (one: Identity, other: Identity) => Decision['decision'] | undefined;
  /** Names of the papers that are the same as this one. */
  readonly listMerged: (paper: Identity) => readonly string[];
  /** Whether a paper is kept although its source no longer lists it. */
  readonly isKept: (id: string) => boolean;
}

export const NO_DECISIONS = createDecisions([]);

export function createDecisions(decisions: readonly Decision[]): Decisions {
  const partners = new Map<string, Map<string, Decision['decision']>>();
  const kept = new Set<string>();
  for (const { papers, decision } of decisions) {
    const [one = '', other] = papers.map((name) => name.toLowerCase());
    if (other === undefined) kept.add(one);
    else {
      for (const [from, to] of [[one, other] as const, [other, one] as const]) {
        const known = partners.get(from) ?? new Map<string, Decision['decision']>();
        partners.set(from, known.set(to, decision));
      }
    }
  }
  const listPartners = (paper: Identity) =>
    listNames(paper).flatMap((name) => [...(partners.get(name) ?? [])]);
  return {
    isEmpty: decisions.length === 0,
    decide: (one, other) => {
      const names = listNames(other);
      return listPartners(one).find(([name]) => names.includes(name))?.[1];
    },
    listMerged: (paper) =>
      listPartners(paper).flatMap(([name, decision]) => (decision === 'merge' ? [name] : [])),
    isKept: (id) => kept.has(id),
  };
}

/** All names of a paper in decisions, in lower case. */
export function listNames({ id, aliases = [], arxiv, doi, ...paper }: Identity): string[] {
  return [
    ...(id === undefined ? [] : [id, ...aliases]),
    ...(doi === undefined ? [] : [`doi:${doi.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv.toLowerCase()}`]),
    nameText(paper).toLowerCase(),
  ];
}

/** The name of a record that is not in the collection, for a decision. */
export function nameRecord({ arxiv, doi, ...paper }: Identity): string {
  if (doi !== undefined) return `doi:${doi}`;
  return arxiv === undefined ? nameText(paper) : `arxiv:${arxiv}`;
}

function nameText({ title, authors, abstract = '' }: Identity): string {
  return `text:${hashValue([title, authors[0] ?? '', abstract])}`;
}
