import { decodeHTML } from 'entities';
import { toUnicodeScripts } from '../../src/outputs/cards/unicode-scripts.ts';
import { findMissingCharacters, listContent } from '../../src/abstract/missing-characters.ts';
import { renderMath } from '../../src/abstract/math.ts';
import { toPlain } from '../../src/abstract/plain.ts';
import { renderPortableInline } from '../../src/abstract/render-portable.ts';
import { foldText } from '../../src/search/words/fold.ts';
import { splitWords } from '../../src/search/words/split-words.ts';

export const FORMS = ['MathML', 'plain text', 'HTML', 'the search index', 'cards'] as const;

type Form = (typeof FORMS)[number];

export interface Judgement {
  /** The reason why the formula is shown as source. */
  readonly error?: string;
  /** Characters of the source that each form lacks; the search index contains no symbols. */
  readonly lost: Readonly<Record<Form, string>>;
}

const NOTHING: Judgement['lost'] = {
  MathML: '',
  'plain text': '',
  HTML: '',
  'the search index': '',
  cards: '',
};

/** Renders a formula in each form, and finds missing characters. */
export function judgeFormula({ tex, display }: { tex: string; display: boolean }): Judgement {
  const source = display ? `\\[${tex}\\]` : `\\(${tex}\\)`;
  const rendered = renderMath(tex, display);
  if ('error' in rendered) return { error: rendered.error, lost: NOTHING };
  const plain = toPlain(source);
  const content = listContent(tex);
  const indexed = content.filter((character) => /[\p{L}\p{N}]/u.test(character)).map(foldText);
  const words = splitWords(plain).map(({ text }) => text);
  return {
    lost: {
      MathML: findMissingCharacters(content, readText(rendered.mathml)),
      'plain text': findMissingCharacters(content, plain),
      HTML: findMissingCharacters(content, readText(renderPortableInline(source))),
      'the search index': findMissingCharacters(Array.from(indexed.join('')), words.join(' ')),
      cards: findMissingCharacters(content, toUnicodeScripts(plain)),
    },
  };
}

/** The text of our own HTML, which has no comments or scripts. */
function readText(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}
