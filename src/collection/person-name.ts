import type { Paper } from './schema.ts';

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
      /** Whether the particle counts in sorting; CSL calls it non-dropping. */
      readonly keepsParticle?: true;
    };

type Contributors = NonNullable<Paper['contributors']>;

const SUFFIX = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;

/** Words in names of groups and organisations. */
const GROUP =
  /(?<!\p{L})(?:collaboration|consortium|team|group|project|institute|laborator(?:y|ies)|foundation|committee|society|university|organi[sz]ation|association|agency|council|network|initiative|cent(?:er|re)|department|ministry|corporation|inc|ltd|llc|and|et al)(?!\p{L})|&/iu;

/** Scripts in which names begin with the family name. */
export const FAMILY_FIRST =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;

/** Returns the parts of a name: from `contributors` if listed there, otherwise from {@link splitName}. */
export function getName(printed: string, contributors: Contributors = {}): Name {
  const known = Object.hasOwn(contributors, printed) ? contributors[printed] : undefined;
  if (known?.literal) return { literal: printed };
  if (known?.family === undefined) return splitName(printed);
  const { given = '', particle, family, suffix, keepsParticle } = known;
  return {
    ...createName(given, particle, family, suffix),
    ...(keepsParticle && { keepsParticle }),
  };
}

/** Whether the family name is printed before the given name, as in Chinese, Japanese and Korean. */
export function isFamilyFirst({ given, family }: Exclude<Name, { literal: string }>): boolean {
  return FAMILY_FIRST.test(family) && FAMILY_FIRST.test(given.replace(/\s/g, ''));
}

/** Formats a name in its printed order: "Emmanuel de Bézenac", "Henry Ford III", "山田 太郎". */
export function formatPrinted(name: Name): string {
  if ('literal' in name) return name.literal;
  const { given, particle, family, suffix } = name;
  const parts = isFamilyFirst(name) ? [family, given] : [given, particle, family, suffix];
  return parts.filter(Boolean).join(' ');
}

/**
 * Splits a name in natural order (`Emmanuel de Bézenac`) or inverted (`Bézenac, Emmanuel de`). The
 * last word is the family name, and lower-case words before it are its particle, as in BibTeX. In
 * Chinese, Japanese and Korean, the first word is the family name. Single words and groups are not
 * split.
 */
export function splitName(printed: string): Name {
  const name = printed.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length > 1 && parts.every(Boolean) && !GROUP.test(name)) return splitInverted(parts);
  const words = name.split(' ');
  if (words.length === 1 || GROUP.test(name)) return { literal: name };
  if (words.every((word) => FAMILY_FIRST.test(word))) {
    return createName(words.slice(1).join(' '), undefined, words[0] ?? '', undefined);
  }

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

/** Splits `von Last, First` and `von Last, Jr, First`. */
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
