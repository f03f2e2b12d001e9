/** A span of formatted text. A formatted reference is a list of runs. */
export type Run = string | { readonly italic: string };

/** The text without formatting. */
export function toText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** Appends a mark unless the text ends with sentence punctuation. */
export function endWith(text: string, mark: string): string {
  return /[.?!…。？！]["'”’)\]]*$/u.test(text) ? text : text + mark;
}

/** Puts a title in double quotation marks, and changes those inside it to single ones. */
export function quote(title: string): string {
  const inner = title.replace(/“([^“”]*)”/g, '‘$1’').replace(/(^|[\s([—–-])"([^"]*)"/g, '$1‘$2’');
  return `“${inner}”`;
}
