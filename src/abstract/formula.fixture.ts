import fc from 'fast-check';

/** A formula with the letters, digits and symbols that must be visible, in any order. */
export interface KnownFormula {
  readonly tex: string;
  readonly content: string;
}

const GREEK: Readonly<Record<string, string>> = {
  '\\alpha': 'α',
  '\\beta': 'β',
  '\\Gamma': 'Γ',
  '\\theta': 'θ',
  '\\lambda': 'λ',
  '\\Omega': 'Ω',
};

const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '=': '=',
  '<': '<',
  '>': '>',
  '/': '/',
  '!': '!',
  '\\times': '×',
  '\\in': '∈',
  '\\leq': '≤',
  '\\approx': '≈',
  '\\to': '→',
  '\\sum': '∑',
  '\\int': '∫',
  '\\infty': '∞',
  '\\nabla': '∇',
  '\\partial': '∂',
  '\\pm': '±',
};

const NAMES = ['log', 'max', 'sin', 'lim', 'det', 'exp'];

const letter = fc.constantFrom(...Array.from('abcdfgkmnpqrtuvwxyzABCDEFGHKLMNPQRSTUVXYZ'));
const capital = fc.constantFrom(...Array.from('ABCDEFGHKLMNPQRSTUVXYZ'));
const digits = fc.integer({ min: 0, max: 999 }).map(String);
const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });

const known = (tex: string, content = tex): KnownFormula => ({ tex, content });
const named = (table: Readonly<Record<string, string>>) =>
  fc.constantFrom(...Object.entries(table)).map(([tex, content]) => known(`${tex} `, content));

const leaf: fc.Arbitrary<KnownFormula> = fc.oneof(
  { weight: 4, arbitrary: letter.map((tex) => known(tex)) },
  { weight: 2, arbitrary: digits.map((tex) => known(` ${tex} `, tex)) },
  named(GREEK),
  named(SIGNS),
  fc.constantFrom(...NAMES).map((name) => known(`\\${name} `, name)),
  // Typefaces of letters, and text
  fc
    .tuple(fc.constantFrom('mathbb', 'mathcal', 'mathscr', 'mathfrak'), capital)
    .map(([face, tex]) => known(`\\${face}{${tex}}`, tex)),
  fc
    .tuple(fc.constantFrom('cal', 'rm', 'bf', 'it', 'sf', 'tt'), capital)
    .map(([face, tex]) => known(`{\\${face} ${tex}}`, tex)),
  fc
    .tuple(
      fc.constantFrom(
        ...['mathrm', 'mathbf', 'mathit', 'mathsf', 'mathtt', 'operatorname', 'operatorname*'],
        ...['text', 'textrm', 'textbf', 'textit', 'texttt', 'textsf', 'textsc', 'mbox'],
      ),
      word,
    )
    .map(([command, tex]) => known(`\\${command}{${tex}}`, tex)),
);

/** Commands with one argument in braces, which is shown entirely. */
const AROUND: readonly string[] = [
  ...['mathop', 'mathop{\\rm', 'boldsymbol', 'bm', 'boxed', 'smash'],
  ...['hat', 'bar', 'vec', 'tilde', 'dot', 'ddot', 'check', 'acute', 'grave', 'breve', 'mathring'],
  ...['widehat', 'widetilde', 'overline', 'underline', 'overbrace', 'underbrace'],
  ...['overrightarrow', 'overleftarrow', 'sqrt', 'textcolor{blue}', 'xrightarrow', 'xleftarrow'],
];
const ENVIRONMENTS = [
  ...['matrix', 'pmatrix', 'bmatrix', 'vmatrix', 'smallmatrix', 'cases', 'aligned', 'array'],
];

const { formula } = fc.letrec<{ formula: KnownFormula; part: KnownFormula }>((tie) => ({
  formula: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map(join),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(fc.constantFrom(...AROUND), tie('formula')).map(([command, inner]) => {
      const end = '}'.repeat(command.endsWith('\\rm') ? 2 : 1);
      const middle = command.endsWith('\\rm') ? ' {' : '{';
      return known(`\\${command}${middle}${inner.tex}${end}`, inner.content);
    }),
    fc
      .tuple(
        tie('formula'),
        tie('formula'),
        fc.constantFrom('frac', 'dfrac', 'binom', 'overset', 'underset', 'stackrel'),
      )
      .map(([a, b, command]) => known(`\\${command}{${a.tex}}{${b.tex}}`, a.content + b.content)),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'))
      .map(([base, sub, sup]) =>
        known(`{${base.tex}}_{${sub.tex}}^{${sup.tex}}`, base.content + sub.content + sup.content),
      ),
    fc
      .tuple(
        fc.constantFrom('\\mathop{\\rm ', '\\mathop{\\text{', '\\operatorname*{'),
        word,
        tie('formula'),
      )
      .map(([open, name, sub]) =>
        known(
          `${open}${name}${open.endsWith('\\text{') ? '}}' : '}'}_{${sub.tex}}`,
          name + sub.content,
        ),
      ),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([degree, inner]) =>
        known(`\\sqrt[{${degree.tex}}]{${inner.tex}}`, degree.content + inner.content),
      ),
    fc
      .tuple(fc.constantFrom('()', '[]', '||', '\\{\\}', '..'), tie('formula'))
      .map(([pair, inner]) => {
        const [open = '', close = ''] = pair.match(/\\?./g) ?? [];
        return known(`\\left${open} ${inner.tex} \\right${close} `, inner.content);
      }),
    fc
      .tuple(word, tie('formula'), word)
      .map(([before, inner, after]) =>
        known(`\\text{${before} $${inner.tex}$ ${after}}`, before + inner.content + after),
      ),
    fc
      .tuple(
        fc.constantFrom(...ENVIRONMENTS),
        fc.array(tie('formula'), { minLength: 4, maxLength: 4 }),
      )
      .map(([name, cells]) => createTable(name, cells)),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([a, b]) =>
        known(`\\sum_{\\substack{${a.tex} \\\\ ${b.tex}}}`, `∑${a.content}${b.content}`),
      ),
  ),
}));

function join(parts: readonly KnownFormula[]): KnownFormula {
  return {
    tex: parts.map(({ tex }) => tex).join(''),
    content: parts.map(({ content }) => content).join(''),
  };
}

function createTable(name: string, cells: readonly KnownFormula[]): KnownFormula {
  const [a, b, c, d] = cells.map(({ tex }) => tex);
  const columns = name === 'array' ? '{l|r}' : '';
  return {
    tex: `\\begin{${name}}${columns} ${a} & ${b} \\\\ ${c} & ${d} \\end{${name}}`,
    content: join(cells).content,
  };
}

/**
 * Nested formulas of commands that are common in abstracts, with the characters that must be
 * visible. `\mathbin`, `\mathrel` and `\mathord` are excluded: Temml drops parts of their
 * arguments, so such formulas are shown as source.
 */
export const knownFormula: fc.Arbitrary<KnownFormula> = formula.filter(
  ({ tex }) => tex.length < 400,
);
