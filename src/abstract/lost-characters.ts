/** Parts of TeX, with single spaces, whose characters are no content. */
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

/** The arrows of a commutative diagram are written with signs: `@>f>>`, `@VVV`. */
const DIAGRAM = /\\begin\s*\{CD\}/;

/** Signs that a formula is shown with, as they are typed. */
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
 * The letters, digits and signs that a reader of a formula must see in some order, whatever their
 * typeface: its source without commands, environments, lengths and colours. What commands stand
 * for is not among them.
 */
export function listContent(tex: string): readonly string[] {
  const bare = DIAGRAM.test(tex) ? tex.replace(/@[<>=|.VA]|[<>|]/g, ' ') : tex;
  const content = NO_CONTENT.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    bare.replace(/\s+/g, ' '),
  );
  return listCharacters(content.replace(/-{2,}/g, '-'));
}

/** The characters of `content` for which there are too few in `shown`. */
export function findLost(content: readonly string[], shown: string): string {
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
