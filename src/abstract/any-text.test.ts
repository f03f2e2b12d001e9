import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { anyText, REPEATABLE } from './any-text.fixture.ts';
import { stripControls } from './escape.ts';
import { renderInline } from './render.ts';
import { tokenize, type Token } from './tokenize.ts';

const MEGABYTE = 1_000_000;

/** What a reader shall see, where it is known without setting a formula. */
function listShown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'emphasis') return listShown(token.children);
      return token.type === 'math' ? '' : token.text;
    })
    .join('');
}

describe('any text', () => {
  test('is read without an error, and the tokens hold every character of it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const tokens = tokenize(source);
        expect(tokens.map((token) => token.source).join('')).toBe(source);
        expect(tokens.every((token) => token.source !== '')).toBe(true);
      }),
      REPEATABLE,
    );
  });

  test('is shown as text, in which no element stands but our own, without any listener', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const elements = listElements(parseFragment(renderInline(source, { links: true })));
        for (const { tagName, attrs } of elements) {
          expect(['a', 'b', 'code', 'em', 'span', 'wbr']).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(['class', 'href']).toContain(name);
            if (name === 'href') expect(value).toMatch(/^https?:\/\//i);
          }
        }
      }),
      REPEATABLE,
    );
  });

  test('is shown as it is written, but for formulas', () => {
    fc.assert(
      fc.property(
        anyText.filter((source) => tokenize(source).every(({ type }) => type !== 'math')),
        (source) => {
          const shown = getText(parseFragment(renderInline(source, { links: true })));
          // A reader of HTML knows one kind of line end.
          const lines = stripControls(listShown(tokenize(source))).replace(/\r\n?/g, '\n');
          expect(shown).toBe(lines);
        },
      ),
      REPEATABLE,
    );
  });
});

describe('a megabyte of one thing', () => {
  // Were the time to grow with the square of the length, none of these would end in time.
  test.each([
    ...[
      '$',
      '$a',
      '$a{',
      '$$',
      '\\(',
      '\\[',
      '\\',
      '\\\\',
      '{\\em ',
      '\\emph{',
      '\\href{',
      '\\url{',
    ],
    ...[
      '`',
      '``',
      "`a'",
      "''",
      '"',
      "'",
      '*',
      '*a',
      ' *a',
      '_a ',
      '**a',
      'https://a.b/',
      'http://',
    ],
    ...['~', 'a', 'a$\n\n', '\\text', '{', '\\"{', '<', '\ud800'],
  ])('%j is read, and nothing of it lost', { timeout: 60_000 }, (piece) => {
    const source = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    let length = 0;
    for (const token of tokenize(source)) length += token.source.length;
    expect(length).toBe(source.length);
  });
});

type Node = DefaultTreeAdapterTypes.Node;

function listElements(node: Node): DefaultTreeAdapterTypes.Element[] {
  // What a formula is made of has tests of its own.
  if (node.nodeName === 'math') return [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function getText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}
