import { escapeHtml } from './escape.ts';
import { formatMathHtml } from './math-html.ts';
import { parseMath } from './math-tree.ts';
import { MathError } from './parse-tex.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * Renders an abstract as HTML for programs with limited support, such as feed readers and email
 * clients: only `p`, `a`, `em`, `b`, `code`, `sub`, `sup` and `br`, without MathML or classes.
 */
export function renderPortable(source: string): string {
  return splitParagraphs(source)
    .map((paragraph) => `<p>${renderPortableInline(paragraph, { links: true })}</p>`)
    .join('\n');
}

/** Renders a title or a line of text in the same way. */
export function renderPortableInline(source: string, { links = false } = {}): string {
  return tokenize(source)
    .map((token) => renderToken(token, links))
    .join('');
}

function renderToken(token: Token, links: boolean): string {
  switch (token.type) {
    case 'text':
      return escapeHtml(token.text);
    case 'code':
      return `<code>${escapeHtml(token.text)}</code>`;
    case 'link': {
      const text = escapeHtml(token.text);
      return links ? `<a href="${escapeHtml(token.href)}">${text}</a>` : text;
    }
    case 'emphasis': {
      const content = token.children.map((child) => renderToken(child, links)).join('');
      return token.tag === 'none' ? content : `<${token.tag}>${content}</${token.tag}>`;
    }
    case 'math':
      return token.display && links ? `<br>${renderFormula(token)}<br>` : renderFormula(token);
  }
}

function renderFormula({ tex, display }: { tex: string; display: boolean }): string {
  const nodes = parseMath(tex, display);
  return nodes instanceof MathError ? `<code>${escapeHtml(tex)}</code>` : formatMathHtml(nodes);
}
