const RAISED = pair('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = pair('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

/** Sets exponents and indices as such where Unicode has them: `O(n^2)` → "O(n²)". */
export function raiseScripts(text: string): string {
  return text.replace(
    /(?<=[\p{L}\p{N})\]])([\^_])(?:\(([^()]+)\)|([-−+]?\d+|[ni](?!\p{L})))/gu,
    (whole, mark: string, inner: string | undefined, bare: string) => {
      const letters = mark === '^' ? RAISED : LOWERED;
      const signs = Array.from(inner ?? bare, (sign) => letters.get(sign));
      return signs.every(Boolean) ? signs.join('') : whole;
    },
  );
}

function pair(plain: string, set: string): ReadonlyMap<string, string> {
  const signs = Array.from(set);
  return new Map(Array.from(plain, (sign, at) => [sign, signs[at] ?? '']));
}
