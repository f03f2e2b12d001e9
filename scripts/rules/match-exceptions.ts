export interface Exception {
  readonly rule: string;
  /** Path from the root of the project. */
  readonly from: string;
  /** As above, or the name of a package. */
  readonly to: string;
  readonly reason: string;
}

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/**
 * Compares the violations of dependency rules with those that are known.
 *
 * @returns violations without an exception, and exceptions without a violation
 */
export function matchExceptions<V extends Violation>(
  violations: readonly V[],
  exceptions: readonly Exception[],
): { readonly broken: readonly V[]; readonly unneeded: readonly Exception[] } {
  const known = new Set(exceptions.map(({ rule, from, to }) => `${rule} ${from} ${to}`));
  const found = new Set(violations.map(({ rule, from, to }) => `${rule.name} ${from} ${to}`));
  return {
    broken: violations.filter(({ rule, from, to }) => !known.has(`${rule.name} ${from} ${to}`)),
    unneeded: exceptions.filter(({ rule, from, to }) => !found.has(`${rule} ${from} ${to}`)),
  };
}
