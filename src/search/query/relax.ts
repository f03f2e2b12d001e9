import type { Plan } from './plan.ts';
import { isFilter, type Part, type Term } from './term.ts';

/**
 * A condition of a question that no paper meets, and that is dropped to show the nearest papers.
 */
export type Relaxation = 'phrase' | 'field' | 'operator' | 'filter' | 'excluded';

export interface RelaxedPlan {
  readonly plan: Plan;
  readonly dropped: readonly Relaxation[];
}

/** The plan with the words of its phrases in any order. */
export function loosenPhrases(plan: Plan): Plan {
  return mapTerms(plan, ({ quoted, words }) => quoted !== undefined && words.length > 1);
}

const RELAXATIONS: Readonly<Record<Relaxation, (plan: Plan) => Plan>> = {
  phrase: loosenPhrases,
  field: (plan) => mapTerms(plan, ({ field }) => field !== undefined),
  operator: (plan) =>
    mapTerms(plan, ({ quoted, field }) => quoted === undefined && field === undefined),
  filter: (plan) => ({ ...plan, filters: [] }),
  excluded: (plan) => ({ ...plan, terms: plan.terms.filter(({ isNegated }) => !isNegated) }),
};

/** From the nearest to the furthest. */
const KINDS = Object.keys(RELAXATIONS) as readonly Relaxation[];

/**
 * Plans for a question without results: each kind of condition dropped by itself, then all of them.
 * Plans without any condition are omitted.
 */
export function listRelaxations(plan: Plan): RelaxedPlan[] {
  const present = KINDS.filter((kind) => hasCondition(plan, kind));
  const one = present.map((kind) => ({ plan: RELAXATIONS[kind](plan), dropped: [kind] }));
  const all = {
    plan: present.reduce((loose, kind) => RELAXATIONS[kind](loose), plan),
    dropped: present,
  };
  return [...one, ...(present.length > 1 ? [all] : [])].filter((relaxed) =>
    relaxed.plan.terms.some(({ isNegated }) => !isNegated),
  );
}

function hasCondition(plan: Plan, kind: Relaxation): boolean {
  const loose = RELAXATIONS[kind](plan);
  return loose.terms.length !== plan.terms.length
    ? true
    : loose.filters.length !== plan.filters.length ||
        loose.terms.some((term, i) => term !== plan.terms[i]);
}

/** Replaces the required terms that a test selects with their words, none of which is required. */
function mapTerms(plan: Plan, isChosen: (term: Term) => boolean): Plan {
  return {
    ...plan,
    terms: plan.terms.flatMap((term) =>
      term.isRequired && isChosen(term) ? listWords(term) : [term],
    ),
  };
}

function listWords(part: Part): Term[] {
  if (isFilter(part) || part.isNegated) return [];
  if (part.any !== undefined) return part.any.flat().flatMap(listWords);
  const { isOptional, isOpen, isPrefix } = part;
  return part.words.map((word) => ({
    words: [word],
    field: undefined,
    ...{ isNegated: false, isRequired: false, isOptional, isOpen },
    ...(isPrefix && { isPrefix }),
  }));
}
