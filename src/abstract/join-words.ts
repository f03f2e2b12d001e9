import { escapeHtml } from './escape.ts';

/** Part of a paragraph: text that is not escaped yet, or finished HTML. */
export type Part = { readonly text: string } | { readonly html: string; readonly isMath: boolean };

/** Beyond this, what stands beside a formula is no word, and better broken than too wide. */
const MAX_BESIDE = 24;

/** What follows a formula without a place to break: up to white space, or over the first hyphen. */
const HEAD = /^[^\s\-–—]*[-–—]?/;
/** What leads to a formula without one: from white space, or a hyphen within a word. */
// oxlint-disable-next-line regexp/no-super-linear-move -- of at most 48 characters
const TAIL = /(?:[^\s\-–—]|[-–—](?!\p{L}))*$/u;

/**
 * Joins parts, holding together what belongs to a formula's word: browsers would end a line
 * between a formula and the comma after it, or within `CO$_2$`.
 */
export function joinWords(parts: readonly Part[]): string {
  let html = '';
  let word = '';
  let beside = 0;
  const flush = () => {
    const isTied = beside > 0 && beside <= MAX_BESIDE && word.includes('<math');
    html += isTied ? `<span class="tml-word">${word}</span>` : word;
    [word, beside] = ['', 0];
  };
  const addText = (text: string) => {
    word += escapeHtml(text);
    beside += text.length;
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
    const end = rest.slice(-2 * MAX_BESIDE);
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
