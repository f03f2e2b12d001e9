import { text } from '#text';
import type { Clause } from '../../search/query/parse-query.ts';

/**
 * Describes the parts of a query that are not words, such as "author “Cuturi”". Readers see that
 * their filters work, or why papers are missing.
 */
export function describeUnderstood(clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => {
    const said = describeClause(clause);
    if (said === undefined) return [];
    return clause.isNegated && clause.kind !== 'has' ? text.search.excluding(said) : said;
  });
}

function describeClause(clause: Clause): string | undefined {
  switch (clause.kind) {
    case 'text':
      if (clause.field !== undefined) return text.search.inField[clause.field](clause.text);
      return clause.isPhrase || clause.isNegated ? text.quote(clause.text) : undefined;
    case 'year': {
      const { from, to } = clause;
      if (from === to) return text.search.inYear(from);
      if (from === 0) return text.search.untilYear(to);
      return to === 9999 ? text.search.fromYear(from) : text.search.betweenYears(from, to);
    }
    case 'has':
      return (clause.isNegated ? text.search.hasNot : text.search.has)[clause.has];
  }
}
