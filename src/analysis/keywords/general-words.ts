import { stemOf } from '../../catalogue/stem.ts';
import words from './general-words.json' with { type: 'json' };

/**
 * The specificity of a word:
 *
 * - `general` words say nothing about the subject: everyday English, and phrases of any abstract;
 * - `faint` words occur in every science, so sharing one means little;
 * - `leading` words only mean something with the next word: "self-attention", "low rank";
 * - `bound` words only mean something next to another: "point cloud", "loss function";
 * - all others are `specific`.
 *
 * The words in `general-words.json` were selected by statistics, then reviewed by hand. In 74,728
 * abstracts of all subjects on arXiv, a word that names a topic concentrates on some subjects and
 * is repeated within an abstract; a general word is spread evenly (low Kullback–Leibler divergence
 * of the subjects given the word) and occurs once per abstract.
 */
export type WordKind = 'specific' | keyof typeof words;

// Words in a later list take precedence.
const kinds = new Map<string, WordKind>(
  (['general', 'faint', 'bound', 'leading'] as const).flatMap((kind) =>
    words[kind].map((word) => [stemOf(word), kind] as const),
  ),
);

/** Returns the kind of a word, given by its stem. */
export function kindOf(stem: string): WordKind {
  return kinds.get(stem) ?? 'specific';
}
