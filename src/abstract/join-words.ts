import { escapeHtml } from './escape.ts';

/** Part of a paragraph: unescaped text or finished HTML. */
export type Part = { readonly text: string } | { readonly html: string; readonly isMath: boolean };

/** Longest run of characters next to a formula that is kept on its line; longer ones may break. */
const MAX_TIED = 24;

/**
 * The characters after a formula up to the first break opportunity: white space or just after a
 * hyphen.
 */
const HEAD = /^[^\s\-–—]*[-–—]?/;
/**
 * The characters before a formula from the last break opportunity: white space, or a hyphen within
 * a word.
 */
// oxlint-disable-next-line regexp/no-super-linear-move -- of at most 48 characters
const TAIL = /(?:[^\s\-–—]|[-–—](?!\p{L}))*$/u;

/**
 * Joins parts so that no line breaks within a word that contains a formula: browsers would break
 * between a formula and the comma after it, or within `CO$_2$`.
 */
export function joinWords(parts: readonly Part[]): string {
  let html = '';
  let word = '';
  let adjacent = 0;
  const flush = () => {
    const isTied = adjacent > 0 && adjacent <= MAX_TIED && word.includes('<math');
    html += isTied ? `<span class="tml-word">${word}</span>` : word;
    [word, adjacent] = ['', 0];
  };
  const addText = (text: string) => {
    word += escapeHtml(text);
    adjacent += text.length;
  };
  parts.forEach((part, at) => {
    if ('html' in part) {
      if (!part.isMath) flush();
      word += part.html;
      if (!part.isMath) flush();
      return;
    }
    const head = isMath(parts[at - 1]) ? (HEAD.exec(part.text)?.[0] ?? '') : '';
    addText(head);
    if (head.length === part.text.length) return;
    flush();
    const rest = part.text.slice(head.length);
    const end = rest.slice(-2 * MAX_TIED);
    const tail = isMath(parts[at + 1]) ? (TAIL.exec(end)?.[0] ?? '') : '';
    html += escapeHtml(rest.slice(0, rest.length - tail.length));
    addText(tail);
  });
  flush();
  return html;
}

function isMath(part: Part | undefined): boolean {
  return part !== undefined && 'html' in part && part.isMath;
}
