import type { Clause } from '../query/parse-query.ts';
import { AVAILABLE } from './available.ts';

/**
 * What was understood of a question beyond its words, such as "author “Cuturi”": who meant it
 * sees that it works, and who did not sees why papers are missing.
 */
export function describeUnderstood(clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => {
    const said = describeClause(clause);
    if (said === undefined) return [];
    return clause.isNegated ? `without ${said.replace(/^with /, '')}` : said;
  });
}

function describeClause(clause: Clause): string | undefined {
  switch (clause.kind) {
    case 'text':
      if (clause.field !== undefined) return `${clause.field} “${clause.text}”`;
      return clause.isPhrase || clause.isNegated ? `“${clause.text}”` : undefined;
    case 'year': {
      const { from, to } = clause;
      if (from === to) return `year ${from}`;
      if (from === 0) return `years until ${to}`;
      return to === 9999 ? `years from ${from}` : `years ${from}–${to}`;
    }
    case 'has':
      return `with ${AVAILABLE[clause.has].replace(/^[A-Z][a-z ]+$/, (name) => name.toLowerCase())}`;
  }
}
