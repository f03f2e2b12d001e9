const RAISED = new Map(
  [...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at]]),
);
const LOWERED = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at]]),
);

/** Sets exponents and indices as such where Unicode has them: `O(n^2)` → "O(n²)". */
export function raiseScripts(text: string): string {
  return text.replace(
    /(?<=[\p{L}\p{N})\]])([\^_])(?:\(([^()]+)\)|([-−+]?\d+|[ni](?!\p{L})))/gu,
    (whole, mark: string, inner: string | undefined, bare: string) => {
      const letters = mark === '^' ? RAISED : LOWERED;
      const signs = [...(inner ?? bare)].map((sign) => letters.get(sign));
      return signs.every(Boolean) ? signs.join('') : whole;
    },
  );
}
