import { collapseSpaces } from '../../abstract/collapse-spaces.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/** Commands for unbalanced braces, because BibTeX counts braces even after a backslash. */
const LONE_BRACES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * Characters to escape, and the second one of two that TeX replaces: dashes, quotation marks, `¿`
 * and `¡`.
 */
const SPECIAL = /[&%#_$~^\\{}]|(?<=-)-|(?<=')'|(?<=[`?!])`/;
const ALL_SPECIAL = new RegExp(SPECIAL, 'g');

/** Escapes text for a field. Non-ASCII letters are kept, because biber and BibTeX read UTF-8. */
export function escapeBibtex(text: string): string {
  const line = collapseSpaces(text);
  // Most words and sentences need no escaping.
  if (!SPECIAL.test(line)) return line;
  const paired = findPairs(line);
  return line.replace(ALL_SPECIAL, (char, at: number) => {
    if (char in LONE_BRACES) return paired.has(at) ? `\\${char}` : (LONE_BRACES[char] ?? char);
    return ESCAPES[char] ?? `{}${char}`;
  });
}

/** Offsets of all balanced braces. */
function findPairs(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    const other = brace === '{' ? (open.push(index), undefined) : open.pop();
    if (other !== undefined) paired.add(other).add(index);
  }
  return paired;
}
