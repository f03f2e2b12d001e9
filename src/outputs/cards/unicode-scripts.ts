const SUPERSCRIPTS = createMap('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const SUBSCRIPTS = createMap('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/**
 * Replaces superscripts and subscripts with Unicode characters if they exist: `O(n^2)` → "O(n²)".
 */
export function toUnicodeScripts(text: string): string {
  return text.replace(
    /(?<=[\p{L}\p{N})\]])([\^_])(?:\(([^()]+)\)|([-−+]?\d+|[ni](?!\p{L})))/gu,
    (whole, mark: string, inner: string | undefined, bare: string) => {
      const letters = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
      const replaced = Array.from(inner ?? bare, (char) => letters.get(char));
      return replaced.every(Boolean) ? replaced.join('') : whole;
    },
  );
}

function createMap(plain: string, scripts: string): ReadonlyMap<string, string> {
  const targets = Array.from(scripts);
  return new Map(Array.from(plain, (char, at) => [char, targets[at] ?? '']));
}
