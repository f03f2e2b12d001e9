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

/** Pairs of characters that TeX replaces: dashes, quotation marks, `¿` and `¡`. */
const LIGATURE = /^(?:--|``|''|[?!]`)$/;

/** Text that needs escaping. Most words do not. */
const SPECIAL = /[&%#_${}~^\\`'-]|[^\S ]| {2}/;

/** Escapes text for a field. Non-ASCII letters are kept, because biber and BibTeX read UTF-8. */
export function escapeBibtex(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const line = text.replace(/\s+/g, ' ');
  const paired = findPairs(line);
  return line.replace(/[&%#_${}~^\\`'-]/g, (char, at: number) => {
    if (char in LONE_BRACES) return paired.has(at) ? `\\${char}` : (LONE_BRACES[char] ?? char);
    const separator = LIGATURE.test(line.slice(at - 1, at + 1)) ? '{}' : '';
    return separator + (ESCAPES[char] ?? char);
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
