import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toUnicodeScripts } from '../outputs/cards/unicode-scripts.ts';
import { foldText } from '../search/words/fold.ts';
import { splitWords } from '../search/words/split-words.ts';
import { REPEATABLE } from './any-text.fixture.ts';
import { knownFormula } from './formula.fixture.ts';
import { FORMULA_SHEET } from './formula-sheet.fixture.ts';
import { findMissingCharacters, listContent } from './missing-characters.ts';
import { mathFaults } from './math.ts';
import { toPlain } from './plain.ts';
import { renderInline } from './render.ts';
import { renderPortableInline } from './render-portable.ts';

/** All text forms of a formula in a title. */
const FORMS: Readonly<Record<string, (source: string) => string>> = {
  'as MathML': (source) => readText(renderInline(source, { links: true })),
  'as plain text': toPlain,
  'as HTML without MathML': (source) => readText(renderPortableInline(source)),
  'on a card': (source) => toUnicodeScripts(toPlain(source)),
};

/** Sorts letters and digits, in any typeface; Greek letters as themselves. */
function sortLetters(text: string): string {
  return Array.from(text.normalize('NFKD'))
    .filter((character) => /[\p{L}\p{N}]/u.test(character) && !/\p{Lm}/u.test(character))
    .sort()
    .join('');
}

/** Content of the search index: words without symbols, Greek letters by name. */
function sortIndexed(words: readonly string[]): string {
  return sortLetters(Array.from(words.join(''), foldText).join(''));
}

function readText(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}

describe('a random formula of common commands', () => {
  test.each(Object.entries(FORMS))('shows each letter and digit once %s', (_, format) => {
    fc.assert(
      fc.property(knownFormula, ({ tex, content }) => {
        const source = `\\(${tex}\\)`;
        expect(mathFaults(source)).toEqual([]);
        expect(sortLetters(format(source))).toBe(sortLetters(content));
      }),
      { ...REPEATABLE, numRuns: 200 },
    );
  });

  test.each(Object.entries(FORMS))('shows all symbols %s', (_, format) => {
    const listSigns = (text: string) => Array.from(text.normalize('NFKD').replaceAll('−', '-'));
    fc.assert(
      fc.property(knownFormula, ({ tex, content }) => {
        const shown = listSigns(format(`\\(${tex}\\)`));
        for (const sign of listSigns(content)) {
          const at = shown.indexOf(sign);
          expect(at, `${sign} of ${tex}`).not.toBe(-1);
          shown.splice(at, 1);
        }
      }),
      { ...REPEATABLE, numRuns: 200 },
    );
  });

  test('is indexed with each letter and digit once', () => {
    fc.assert(
      fc.property(knownFormula, ({ tex, content }) => {
        const words = splitWords(toPlain(`\\(${tex}\\)`)).map(({ text }) => text);
        expect(sortIndexed(words)).toBe(sortIndexed([content]));
      }),
      { ...REPEATABLE, numRuns: 200 },
    );
  });
});

describe('each formula of the sheet', () => {
  test.each(Object.entries(FORMS))('shows all characters %s', (_, format) => {
    for (const source of FORMULA_SHEET) {
      expect(mathFaults(source)).toEqual([]);
      const tex = source.replace(/^(?:\$|\\[([])|(?:\$|\\[)\]])$/g, '');
      // Phantoms are invisible.
      const content = listContent(tex.replace(/\\phantom\{\w+\}/, ''));
      expect(findMissingCharacters(content, format(source)), source).toBe('');
    }
  });
});
