/** Parts of TeX, with single spaces, that contribute no visible characters. */
const NO_CONTENT: readonly RegExp[] = [
  /\\begin ?\{d?array\} ?(?:\[[^\]]*\])? ?\{(?:[^{}]|\{[^{}]*\})*\}/g,
  /\\begin ?\{(?:subarray|alignat(?:ed)?\*?)\} ?\{[^{}]*\}/g,
  /\\(?:begin|end) ?\{[^{}]*\}(?: ?\[[^\]]*\])?/g,
  /\\(?:\\\*?|cr|newline) ?\[[^\]]*\]/g,
  /\\(?:[hvm]space\*?|label|(?:eq)?ref|color|textcolor|colorbox|cline|raisebox) ?(?:\[[^\]]*\])? ?\{[^{}]*\}/g,
  /\\(?:fcolorbox|rule) ?(?:\[[^\]]*\])? ?\{[^{}]*\} ?\{[^{}]*\}/g,
  /\\definecolor ?\{[^{}]*\} ?\{[^{}]*\} ?\{[^{}]*\}/g,
  /\\genfrac ?(?:\{[^{}]*\}|.) ?(?:\{[^{}]*\}|.) ?\{[^{}]*\} ?(?:\{\d?\}|\d)/g,
  /\\(?:m?kern|[hm]skip|above|raise|lower) ?\{? ?[-+]? ?[\d.]+ ?[a-z]{2}\}?/g,
  /\\(?:char|symbol|unicode) ?(?:\{[^{}]*\}|["'`]?[\da-fA-F]+)/g,
  /\\(?:[a-zA-Z]+\*?|[^a-zA-Z])/g,
];

/** In commutative diagrams, arrows are written with symbols: `@>f>>`, `@VVV`. */
const DIAGRAM = /\\begin\s*\{CD\}/;
const ARROW = /@([VA<>])([^@]*?)\1([^@]*?)\1|@[=|.]/g;

/** Rendered symbols by the characters that are typed for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '∗': '*',
  '∣': '|',
  '⟨': '<',
  '⟩': '>',
  '∕': '/',
  '⁄': '/',
};

const CONTENT = /[\p{L}\p{N}+=<>/*!?:;,|-]/u;

/**
 * Lists the letters, digits and symbols of a formula that must be visible, in any order and
 * typeface: its source without commands, environments, lengths and colours. Symbols that commands
 * produce are not included.
 */
export function listContent(tex: string): readonly string[] {
  const bare = DIAGRAM.test(tex) ? tex.replace(ARROW, ' $2 $3 ') : tex;
  const content = NO_CONTENT.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    bare.replace(/\s+/g, ' '),
  );
  return listCharacters(content.replace(/-{2,}/g, '-'));
}

/** Returns the characters of `content` that occur less often in `shown`. */
export function findMissingCharacters(content: readonly string[], shown: string): string {
  const left = new Map<string, number>();
  for (const character of listCharacters(shown)) {
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  return content
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}

function listCharacters(text: string): readonly string[] {
  return Array.from(text.normalize('NFKD'), (character) => SIGNS[character] ?? character).filter(
    (character) => CONTENT.test(character),
  );
}
