/** A piece of formatted text. A style writes a list of them. */
export type Run = string | { readonly italic: string };

/** The text without its italics. */
export function toText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** Ends a text with a mark, unless it ends a sentence by itself: "Is it?" stays. */
export function endWith(text: string, mark: string): string {
  return /[.?!…。？！]["'”’)\]]*$/u.test(text) ? text : text + mark;
}

/** A title in quotation marks, those inside it made single. */
export function quote(title: string): string {
  const inner = title.replace(/“([^“”]*)”/g, '‘$1’').replace(/(^|[\s([—–-])"([^"]*)"/g, '$1‘$2’');
  return `“${inner}”`;
}
