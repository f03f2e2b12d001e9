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
  /** Whether addresses become links; not inside a link, such as a title in a list. */
  readonly links?: boolean;
  /** Language of the text, for its quotation marks. */
  readonly language?: string | undefined;
}

/**
 * HTML of a title or a line of text: math, emphasis and code, everything else escaped. Where addresses
 * are no links, as in titles, formulas have a name: without it browsers leave them out of the names of
 * headings and links, which are read aloud.
 */
export function renderInline(source: string, options: RenderOptions = {}): string {
  return renderTokens(tokenize(source), options);
}

/** HTML of a title, in which no line ends within a short compound. */
export function renderTitle(source: string, language?: string): string {
  return keepCompounds(renderInline(source, { language }));
}

/** HTML of an abstract, one piece for the inside of each `<p>`; addresses are links. */
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

/** The first part of a formula that is in several has the name of all. */
function nameFormula(mathml: string, source: string): string {
  return mathml.replace('<math', () => `<math aria-label="${escapeHtml(toPlain(source))}"`);
}

function createHtml(html: string): Part {
  return { html, isMath: false };
}
