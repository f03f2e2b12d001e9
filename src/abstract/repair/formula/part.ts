/** Why a piece of text must be a formula; `undefined` while it could still be English. */
export type Evidence = 'script' | 'command' | 'order' | 'argument';

/** A piece of a formula as it has been read. */
export interface Part {
  /** With its backslashes. */
  readonly tex: string;
  readonly evidence: Evidence | undefined;
  /** Letters, and names of Greek letters, that it uses as variables. */
  readonly variables: readonly string[];
}

/** A symbol of a product, and what its neighbours must know of it. */
export interface Factor extends Part {
  /** A single Latin letter without script. */
  readonly isPlain: boolean;
  /** Whether what follows after a space belongs to it: `nabla f`. */
  readonly reaches: boolean;
}

export function createPart(tex: string, variables: readonly string[] = []): Part {
  return { tex, evidence: undefined, variables };
}

export function createFactor(tex: string, more: Partial<Factor> = {}): Factor {
  return { ...createPart(tex), isPlain: false, reaches: false, ...more };
}

/** Two parts side by side, with the space that TeX, or a reader of it, needs between them. */
export function join(left: Part, right: Part): Part {
  const touches = /(?:\\[A-Za-z]+|[_^][A-Za-z])$/.test(left.tex) && /^[A-Za-z]/.test(right.tex);
  return {
    tex: `${left.tex}${touches ? ' ' : ''}${right.tex}`,
    evidence: left.evidence ?? right.evidence,
    variables: [...left.variables, ...right.variables],
  };
}
