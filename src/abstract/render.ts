import { escapeHtml } from './escape.ts';
import { joinWords } from './join-words.ts';
import type { Part } from './join-words.ts';
import { renderMath } from './math.ts';
import { splitParagraphs } from './paragraphs.ts';
import { toPlain } from './plain.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { curlQuotes, keepCompounds } from './typography.ts';

export interface RenderOptions {
  /** Whether addresses become links; not inside links, such as a title in a list. */
  readonly links?: boolean;
  /** Language of the text, which determines quotation marks. */
  readonly language?: string | undefined;
}

/**
 * Renders a title or a line of text as HTML: math, emphasis and code; everything else is escaped.
 * Without `links`, as in titles, formulas get an accessible name, because browsers omit MathML when
 * they compute the names of headings and links.
 */
export function renderInline(source: string, options: RenderOptions = {}): string {
  return renderTokens(tokenize(source), options);
}

/** Renders a title as HTML without line breaks within short compounds. */
export function renderTitle(source: string, language?: string): string {
  return keepCompounds(renderInline(source, { language }));
}

/** Renders an abstract as HTML, one string for the content of each `<p>`; addresses are links. */
export function renderParagraphs(source: string, language?: string): string[] {
  return splitParagraphs(source).map((paragraph) =>
    renderInline(paragraph, { links: true, language }),
  );
}

function renderTokens(tokens: readonly Token[], options: RenderOptions): string {
  return joinWords(tokens.flatMap((token) => renderToken(token, options)));
}

function renderToken(token: Token, options: RenderOptions): readonly Part[] {
  const { links = false, language } = options;
  switch (token.type) {
    case 'text':
      return [{ text: curlQuotes(token.text, language) }];
    case 'code':
      return [createHtml(`<code>${escapeHtml(token.text)}</code>`)];
    case 'link': {
      const text = escapeHtml(token.text);
      return [createHtml(links ? `<a href="${escapeHtml(token.href)}">${text}</a>` : text)];
    }
    case 'emphasis': {
      const content = renderTokens(token.children, options);
      return [
        createHtml(token.tag === 'none' ? content : `<${token.tag}>${content}</${token.tag}>`),
      ];
    }
    case 'math': {
      const rendered = renderMath(token.tex, token.display);
      if ('error' in rendered)
        return [createHtml(`<code class="tex">${escapeHtml(token.tex)}</code>`)];
      const mathml = links ? rendered.mathml : nameFormula(rendered.mathml, token.source);
      if (token.display) return [createHtml(mathml)];
      return mathml.split(/(<wbr>)/).map((html) => ({ html, isMath: html !== '<wbr>' }));
    }
  }
}

/** Gives the accessible name of a formula that is split into several elements to the first. */
function nameFormula(mathml: string, source: string): string {
  return mathml.replace('<math', () => `<math aria-label="${escapeHtml(toPlain(source))}"`);
}

function createHtml(html: string): Part {
  return { html, isMath: false };
}
