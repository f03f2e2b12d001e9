import { listFieldNames } from '../index/columns.ts';
import { idWord } from '../index/layout.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import { memoizeAsync } from '../lookup/memoize-async.ts';
import { readNames } from '../lookup/read-names.ts';
import type { ReadRow } from '../lookup/read-rows.ts';
import { resolveTerms, type Resolved } from '../lookup/resolve.ts';
import type { Sources } from '../lookup/sources.ts';
import { createFilterTest } from '../lookup/test-filters.ts';
import { createPlan, type Plan } from '../query/plan.ts';
import { listRelaxations, type Relaxation } from '../query/relax.ts';
import { smoothScores, MAX_COMPARED_TEXTS } from './smooth-scores.ts';
import { findQuoted } from './find-quoted.ts';
import { findAuthorMatches } from './find-author-matches.ts';
import { putExactTitlesFirst } from './put-exact-titles-first.ts';
import { putLiteralFirst } from './put-literal-first.ts';
import { rank, type Ranking } from './rank.ts';

/** A question's papers before filtering. */
export interface Ranked extends Resolved {
  readonly plan: Plan;
  /** Best first. */
  readonly rows: Int32Array;
  /** Number of papers at the beginning that contain all the words. */
  readonly complete: number;
  /** Whether the question is the identifier of a single paper. */
  readonly isNamed: boolean;
  /** Conditions that no paper meets and that were therefore dropped. */
  readonly dropped: readonly Relaxation[];
}

/** @param isExact whether the question is used as typed: no corrections, no relaxations */
export type Ranker = (query: string, isExact: boolean) => Promise<Ranked>;

/** Maximum number of cached rankings; filtering, sorting and paging need the same ranking again. */
const MAX_CACHED = 50;

/** Number of words from which scores are smoothed over similar papers. */
const MIN_WORDS_TO_SMOOTH = 3;

const NOTHING = {
  terms: [],
  replaced: [],
  substitutions: [],
  missing: [],
  length: 0,
  complete: 0,
  isNamed: false,
  dropped: [],
} satisfies Partial<Ranked>;

export function createRanker(sources: Sources, readRow: ReadRow): Ranker {
  const ask = memoizeAsync(
    (key) => rankQuery(key.slice(1), key.startsWith('='), sources, readRow),
    MAX_CACHED,
  );
  return (query, isExact) => ask((isExact ? '=' : '~') + query);
}

async function rankQuery(
  query: string,
  isExact: boolean,
  sources: Sources,
  readRow: ReadRow,
): Promise<Ranked> {
  const plan = createPlan(query, isExact, listFieldNames(sources.columns));
  const named = await findIdentified(plan, sources);
  if (named.length > 0) {
    return { ...NOTHING, plan, rows: named, complete: named.length, isNamed: true };
  }
  const saysNothing = plan.terms.length === 0 && plan.filters.length === 0;
  if (saysNothing && query !== '') return { ...NOTHING, plan, rows: new Int32Array(0) };
  const strict = await rankPlan(plan, query, isExact, sources, readRow);
  if (strict.rows.length > 0 || isExact) return strict;
  for (const { plan: loose, dropped } of listRelaxations(plan)) {
    const ranked = await rankPlan(loose, query, isExact, sources, readRow);
    if (ranked.rows.length > 0) return { ...ranked, dropped };
  }
  return strict;
}

/** The papers that the question identifies; of several identifiers, all must be of one paper. */
async function findIdentified(
  { identifier, cited }: Plan,
  { lookUp }: Sources,
): Promise<Int32Array> {
  const all = identifier === undefined ? cited : [identifier];
  const found = await Promise.all(all.map(({ id }) => lookUp.term(idWord(id))));
  const rows = new Set(found.flatMap((postings) => [...postings.rows]));
  return identifier !== undefined || rows.size === 1 ? Int32Array.from(rows) : new Int32Array(0);
}

async function rankPlan(
  plan: Plan,
  query: string,
  isExact: boolean,
  sources: Sources,
  readRow: ReadRow,
): Promise<Ranked> {
  const resolved = await resolveTerms(plan, isExact, sources);
  const quoted = await findQuoted(resolved.terms, plan, sources, readRow);
  const { count, lengths, years } = sources.columns;
  const names = await readNames(plan.names, query, resolved.terms, sources);
  const { lookUp } = sources;
  const { levels, stops } = await findAuthorMatches(names, { lookUp, lengths, years });
  const terms = stops.length === 0 ? quoted : addStops(quoted, stops);
  const ranked = rank(terms, count, lengths, resolved.length, levels);
  const exact = await putExactTitlesFirst(ranked, plan, sources);
  const ranking = await putLiteralFirst(exact, query, plan, readRow, levels);
  const isQuestion = terms.length >= MIN_WORDS_TO_SMOOTH;
  const smoothed = isQuestion ? await smoothTop(ranking, readRow) : ranking.rows;
  const passes = createFilterTest(plan.filters, sources.columns);
  const rows = plan.filters.length > 0 ? smoothed.filter(passes) : smoothed;
  const complete = smoothed.subarray(0, ranking.complete).filter(passes).length;
  return { ...resolved, terms, plan, rows, complete, isNamed: false, dropped: [] };
}

/**
 * Adds stop words that are names; single letters next to them are optional, as next to other words.
 */
function addStops(terms: readonly FoundTerm[], stops: readonly FoundTerm[]): FoundTerm[] {
  const known = terms.map((term) => {
    const isLetter = term.queryWord !== undefined && /^\p{L}$/u.test(term.queryWord.text);
    return isLetter ? { ...term, isOptional: true } : term;
  });
  return [...known, ...stops].sort((a, b) => a.place - b.place);
}

/** Smooths the scores of the top papers; complete papers stay first. */
async function smoothTop(ranking: Ranking, readRow: ReadRow): Promise<Int32Array> {
  const { rows, complete, scores, quoted } = ranking;
  const best = rows.subarray(0, MAX_COMPARED_TEXTS);
  if (best.length - quoted < 2) return rows;
  const read = await Promise.all([...best].map(readRow));
  const smoothed = smoothScores(
    read.map(({ title, abstract }) => `${title} ${abstract}`),
    [...scores.subarray(0, MAX_COMPARED_TEXTS)],
  );
  const group = (i: number): number => (i < quoted ? i - quoted : i < complete ? 0 : 1);
  const order = [...best.keys()].sort(
    (a, b) => group(a) - group(b) || (smoothed[b] ?? 0) - (smoothed[a] ?? 0) || a - b,
  );
  const reordered = rows.slice();
  order.forEach((from, to) => (reordered[to] = rows[from] ?? 0));
  return reordered;
}
