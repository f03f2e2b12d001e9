const SUBSCRIPTS: Readonly<Record<string, string>> = fold('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
const SUPERSCRIPTS: Readonly<Record<string, string>> = fold('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ');
/** Endings of ordinal numbers, which are readable without superscripts: 10th, 1er. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|ème|[ªº])$/i;

/** Formats a subscript or superscript as characters if Unicode has them, otherwise as a formula. */
export function formatScript(name: 'sub' | 'sup', inside: string): string {
  const table = name === 'sub' ? SUBSCRIPTS : SUPERSCRIPTS;
  const text = inside.trim().replaceAll('−', '-');
  if (name === 'sup' && ORDINAL.test(text) && text.length > 1) return text;
  if (text && [...text].every((char) => char in table)) {
    return [...text].map((char) => table[char]).join('');
  }
  if (!/^[\p{L}\p{N}+*,. -]{1,40}$/u.test(text)) return inside;
  const inner = /^\p{L}$/u.test(text) ? text : `\\text{${text}}`;
  return `\${}${name === 'sub' ? '_' : '^'}{${inner}}$`;
}

function fold(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((char, index) => [char, targets[index] ?? char]));
}
