import { stemmer } from 'stemmer';

/**
 * Terms that Porter's rules would conflate with others: a transformer is not a transformation, and
 * generative models do not generalize. Each family has the stem on its left.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  transformer: 'transformer transformers',
  generat:
    'generate generates generated generating generation generations generative generatively generator generators',
  general:
    'general generally generality generalize generalizes generalized generalizing generalizable generalizability generalization generalizations',
  adapter: 'adapter adapters',
  continual: 'continual continually',
  experience: 'experience experiences experienced experiencing',
  integral: 'integral integrals',
  optimal: 'optimal optimally optimality',
  projection: 'projection projections',
  variational: 'variational',
  operator: 'operator operators',
  matrix: 'matrix matrices',
  vertex: 'vertex vertices',
  index: 'index indices indexes',
  analysi: 'analysis analyses',
  hypothesi: 'hypothesis hypotheses',
};

const STEM_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([stem, words]) =>
    words.split(' ').map((word) => [word, stem] as const),
  ),
);

/** British spellings are normalised to American ones. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=a[lnr]|e[nrt]|i[lmv]|o[mnr]|gn|nt|th)is(?=(?:e[drs]?|ers|ing|able|ations?)$)/, 'iz'],
  [/(?<=behavi|col|fav|neighb|tum|vap)our/, 'or'],
  [/(?<=cent|fib|lit|met)re(?=s?$)/, 'er'],
];

const cache = new Map<string, string>();

/**
 * Returns the stem of a word, shared by its inflections ("quantized" and "quantisation" →
 * "quantiz"), by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", Program 14,
 * 1980).
 *
 * @param word letters and digits in any case; diacritics are dropped
 */
export function stemOf(word: string): string {
  let stem = cache.get(word);
  if (stem === undefined) cache.set(word, (stem = computeStem(word)));
  return stem;
}

function computeStem(word: string): string {
  let folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, replacement] of SPELLINGS) folded = folded.replace(pattern, replacement);
  return STEM_BY_WORD.get(folded) ?? stemmer(folded);
}
