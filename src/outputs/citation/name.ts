/** A name in parts, or `literal` for a name without parts. */
export type Name =
  | { readonly literal: string }
  | {
      readonly given: string;
      /** `de`, `van der`: part of the family name that is ignored in sorting. */
      readonly particle?: string;
      readonly family: string;
      /** `Jr.`, `III`. */
      readonly suffix?: string;
    };

const SUFFIX = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;

/** Words in names of groups and organisations. */
const GROUP =
  /(?<!\p{L})(?:collaboration|consortium|team|group|project|institute|laborator(?:y|ies)|foundation|committee|society|university|inc|ltd|llc|and|et al)(?!\p{L})|&/iu;

/**
 * Splits a name in natural order (`Emmanuel de Bézenac`) or inverted (`Bézenac, Emmanuel de`). The last
 * word is the family name, and lower-case words before it are its particle, as in BibTeX. Single
 * names, groups and names in scripts without spaces are not split.
 */
export function splitName(printed: string): Name {
  const name = printed.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length > 1 && parts.every(Boolean) && !GROUP.test(name)) return splitInverted(parts);
  const words = name.split(' ');
  if (words.length === 1 || GROUP.test(name)) return { literal: name };

  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const family = words.pop() ?? '';
  const first = words.findIndex(isLowerCase);
  if (first <= 0) return createName(words.join(' '), undefined, family, suffix);
  // The particle extends from the first to the last lower-case word: `van der`.
  const last = words.findLastIndex(isLowerCase);
  const particle = words.slice(first, last + 1).join(' ');
  const rest = [...words.slice(last + 1), family].join(' ');
  return createName(words.slice(0, first).join(' '), particle, rest, suffix);
}

/** `von Last, First` and `von Last, Jr, First`. */
function splitInverted(parts: readonly string[]): Name {
  const [last = '', ...others] = parts;
  const suffixAt = others.findIndex((part) => SUFFIX.test(part));
  const [suffix] = suffixAt === -1 ? [] : others.splice(suffixAt, 1);
  if (others.length === 0) return splitName(`${last} ${suffix ?? ''}`);
  const words = last.split(' ');
  const from = words.findIndex((word) => !isLowerCase(word));
  const particle = words.splice(0, Math.max(0, from)).join(' ');
  return createName(others.join(' '), particle || undefined, words.join(' '), suffix);
}

function createName(
  given: string,
  particle: string | undefined,
  family: string,
  suffix: string | undefined,
): Name {
  return { given, ...(particle && { particle }), family, ...(suffix && { suffix }) };
}

function isLowerCase(word: string): boolean {
  return /^['’]?\p{Ll}/u.test(word) && !/^\p{Ll}\./u.test(word);
}
