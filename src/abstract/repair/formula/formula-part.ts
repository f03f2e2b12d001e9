/** The reason why a text must be a formula; `undefined` if it could be English. */
export type Evidence = 'script' | 'command' | 'order' | 'argument';

/** A parsed part of a formula. */
export interface Part {
  /** With backslashes. */
  readonly tex: string;
  readonly evidence: Evidence | undefined;
  /** The letters and names of Greek letters that it uses as variables. */
  readonly variables: readonly string[];
}

/** A factor of a product, with the properties that affect its neighbours. */
export interface Factor extends Part {
  /** Whether it is a single Latin letter without scripts. */
  readonly isPlain: boolean;
  /** Whether it applies to what follows after a space: `nabla f`. */
  readonly reaches: boolean;
}

export function createPart(tex: string, variables: readonly string[] = []): Part {
  return { tex, evidence: undefined, variables };
}

export function createFactor(tex: string, more: Partial<Factor> = {}): Factor {
  return { ...createPart(tex), isPlain: false, reaches: false, ...more };
}

/** Joins two parts, with a space if TeX or its readers need one. */
export function join(left: Part, right: Part): Part {
  const touches = /(?:\\[A-Za-z]+|[_^][A-Za-z])$/.test(left.tex) && /^[A-Za-z]/.test(right.tex);
  return {
    tex: `${left.tex}${touches ? ' ' : ''}${right.tex}`,
    evidence: left.evidence ?? right.evidence,
    variables: [...left.variables, ...right.variables],
  };
}
