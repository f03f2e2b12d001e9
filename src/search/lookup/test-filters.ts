import { HAS } from '../address.ts';
import type { Columns } from '../index/columns.ts';
import type { HasClause, YearClause } from '../query/clause.ts';

/** Tests the year and link operators of a question. Of several years, a paper has to have one. */
export function createFilterTest(
  clauses: readonly (YearClause | HasClause)[],
  { years, has }: Pick<Columns, 'years' | 'has'>,
): (row: number) => boolean {
  const passes = (clause: YearClause | HasClause, row: number): boolean => {
    if (clause.kind === 'has') return ((has[row] ?? 0) & (1 << HAS.indexOf(clause.has))) !== 0;
    const year = years[row] ?? 0;
    return year > 0 && year >= clause.from && year <= clause.to;
  };
  const wantedYears = clauses.filter(({ kind, isNegated }) => kind === 'year' && !isNegated);
  const others = clauses.filter((clause) => !wantedYears.includes(clause));
  return (row) =>
    (wantedYears.length === 0 || wantedYears.some((clause) => passes(clause, row))) &&
    others.every((clause) => passes(clause, row) !== clause.isNegated);
}
