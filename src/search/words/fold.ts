/** Greek letters and the nabla by their names. */
const GREEK: ReadonlyMap<string, string> = new Map(
  `α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu
  ν nu ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega ∇ nabla`
    .split(/\s+/)
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? letter] as const] : [])),
);

/** Letters without a Unicode decomposition. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};

const SPECIAL = /[ßæœøłđðþħıŋ]/g;
const GREEK_LETTER = /[α-ω∇]/g;
/** A Greek word rather than a symbol. */
const GREEK_WORD = /^[α-ω]{4,}$/;
const ASCII = /^[a-z0-9]*$/;

/**
 * Normalises a text for comparison: lower case; no diacritics, ligatures or letter variants; Greek
 * letters by name ("β" → "beta", "Łukasz" → "lukasz", "ﬁ" → "fi").
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LATIN[letter] ?? letter);
  if (GREEK_WORD.test(bare)) return bare;
  return bare.replace(GREEK_LETTER, (letter) => GREEK.get(letter) ?? letter);
}
