/**
 * Names of people and languages that are common in titles and look like other words in title case.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'Abelian African American Arabic Asian Bayes Bayesian Bernoulli Boltzmann Boolean Bregman Brownian ' +
    'Cartesian Chinese Dirichlet Dutch English Euclidean Euler European Fisher Fourier French Frobenius ' +
    'Gauss Gaussian German Gibbs Greek Hamiltonian Hebbian Hermitian Hessian Hilbert Hindi Hopfield ' +
    'Indian Italian Jacobian Japanese Kalman Kantorovich Kolmogorov Korean Krylov Kullback Lagrangian ' +
    'Langevin Laplace Laplacian Latin Leibler Lie Lipschitz Markov Markovian Monge Monte-Carlo Nash ' +
    'Newton Newtonian Poisson Portuguese Python Riemann Riemannian Russian Schrödinger Shannon Shapley ' +
    'Sinkhorn Sobolev Spanish Stein Taylor Turing Turkish Vietnamese Voronoi Wasserstein Wikipedia'
  ).split(' '),
);

/** Shorter words do not indicate the case of a title. */
const MIN_LENGTH = 4;

/**
 * Finds the words of a title whose capitals a citation style in sentence case must preserve: words
 * with capitals inside ("MiniLM", "3D", "X-Pool") and names. In a title in sentence case, every
 * capitalised word is a name; in title case, only known ones are. A first word that begins in lower
 * case ("mixup") is included.
 *
 * @param words without the spaces between them
 * @param keep words that the maintainer or an imported record protects
 */
export function findProtectedWords(
  words: readonly string[],
  keep: readonly string[] = [],
): readonly boolean[] {
  const protectedWords = new Set(keep);
  const isTitleCase = hasTitleCase(words);
  return words.map((word, index) => {
    const core = getCore(word);
    if (protectedWords.has(core)) return true;
    const parts = core.split(/[-‐–/]/);
    if (parts.some((part) => hasInnerCapital(part, parts.length > 1))) return true;
    if (index === 0) return /^\p{Ll}/u.test(core);
    if (words[index - 1]?.endsWith(':')) return false;
    return parts.some(
      (part) =>
        /^\p{Lu}\p{Ll}/u.test(part) && (!isTitleCase || NAMES.has(part.replace(/[’']s?$/, ''))),
    );
  });
}

/** Removes the punctuation around a word. */
export function getCore(word: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '';
}

function hasInnerCapital(part: string, isCompound: boolean): boolean {
  return /.\p{Lu}/u.test(part) || (/^\p{Lu}$/u.test(part) && (isCompound || !/[AI]/.test(part)));
}

function hasTitleCase(words: readonly string[]): boolean {
  const longWords = words
    .slice(1)
    .map(getCore)
    .filter((word) => word.length >= MIN_LENGTH && /^\p{L}\p{Ll}+$/u.test(word));
  const capitalized = longWords.filter((word) => /^\p{Lu}/u.test(word));
  return capitalized.length * 2 > longWords.length;
}
