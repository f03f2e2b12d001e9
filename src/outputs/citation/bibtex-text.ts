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

/** BibTeX counts braces even behind a backslash, so one that has no other is written as a command. */
const LONE_BRACES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** The second of two characters of which TeX would make one: dashes, quotation marks, `¿` and `¡`. */
const LIGATURE = /^(?:--|``|''|[?!]`)$/;

/** What no text has that stands as it is; most words are such. */
const SPECIAL = /[&%#_${}~^\\`'-]|[^\S ]| {2}/;

/** Text as it may stand in a field; letters outside ASCII stay, as biber and BibTeX read UTF-8. */
export function escapeBibtex(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const line = text.replace(/\s+/g, ' ');
  const paired = findPairs(line);
  return line.replace(/[&%#_${}~^\\`'-]/g, (char, at: number) => {
    if (char in LONE_BRACES) return paired.has(at) ? `\\${char}` : (LONE_BRACES[char] ?? char);
    const apart = LIGATURE.test(line.slice(at - 1, at + 1)) ? '{}' : '';
    return apart + (ESCAPES[char] ?? char);
  });
}

/** Where there are braces that belong to another. */
function findPairs(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    const other = brace === '{' ? (open.push(index), undefined) : open.pop();
    if (other !== undefined) paired.add(other).add(index);
  }
  return paired;
}
