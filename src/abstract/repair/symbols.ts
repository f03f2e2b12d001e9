/**
 * Kinds of TeX commands that are recognised without their backslash. Only commands that occur in
 * abstracts are listed; others are not repaired.
 */
export type SymbolKind =
  /** A letter: `theta`. */
  | 'greek'
  /** Applies to what follows, across a space: `nabla f`. */
  | 'prefix'
  /** Named function: `log n`. */
  | 'function'
  /** Between two operands: `T sharp mu`. */
  | 'infix'
  /** Opening or closing delimiter. */
  | 'fence'
  /** A symbol by itself: `infty`. */
  | 'constant'
  /** Takes an argument in braces: `mathbb{R}`. */
  | 'wrapper';

const NAMES: Record<SymbolKind, string> = {
  greek:
    'alpha beta gamma epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi ' +
    'rho sigma tau upsilon phi varphi chi psi omega Gamma Theta Lambda Xi Pi Upsilon Phi Psi Omega',
  prefix: 'Delta Sigma delta nabla',
  function: 'log ln exp sin cos tan max min',
  infix:
    'times cdot circ sharp otimes oplus leq geq neq approx sim propto subset rightarrow leftarrow ' +
    'leftrightarrow Rightarrow mapsto',
  fence: 'langle rangle lfloor rfloor lceil rceil',
  constant: 'infty ell hbar partial',
  wrapper: 'mathcal mathbb mathbf mathrm mathsf mathfrak tilde widetilde hat widehat bar sqrt',
};

export const SYMBOLS: ReadonlyMap<string, SymbolKind> = new Map(
  (Object.keys(NAMES) as SymbolKind[]).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

/** Names that do not occur in English; they prove that a backslash was lost. */
export const UNMISTAKABLE: ReadonlySet<string> = new Set(
  (
    'varepsilon vartheta varphi langle rangle lfloor rfloor lceil rceil infty leq geq neq ' +
    'leftrightarrow rightarrow leftarrow Rightarrow mapsto mathcal mathbb'
  ).split(' '),
);

const GREEK_PREFIXES = new Set(['Delta', 'Sigma', 'delta']);

/** Whether `name` is a Greek letter, which may be a variable or a script: `theta`, `Delta`. */
export function isGreek(name: string): boolean {
  return SYMBOLS.get(name) === 'greek' || GREEK_PREFIXES.has(name);
}

const LONGEST_FIRST = new RegExp(
  [...SYMBOLS.keys()].sort((a, b) => b.length - a.length).join('|'),
  'y',
);

/** Finds the longest command name that begins at `at`, as in `ranglelangle` → `rangle`. */
export function symbolAt(text: string, at: number): string | undefined {
  LONGEST_FIRST.lastIndex = at;
  return LONGEST_FIRST.exec(text)?.[0];
}
