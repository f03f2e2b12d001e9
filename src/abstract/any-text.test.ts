import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { HOSTILE } from '../collection/hostile.fixture.ts';
import { anyText, REPEATABLE } from './any-text.fixture.ts';
import { stripControls } from './escape.ts';
import { renderInline } from './render.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The text that readers must see, excluding formulas. */
function listShown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'emphasis') return listShown(token.children);
      return token.type === 'math' ? '' : token.text;
    })
    .join('');
}

/** Elements that we generate, besides those of formulas. */
const ELEMENTS = ['a', 'b', 'code', 'em', 'span', 'wbr'];

function expectWhole(source: string): void {
  const tokens = tokenize(source);
  expect(tokens.map((token) => token.source).join('')).toBe(source);
  expect(tokens.every((token) => token.source !== '')).toBe(true);
}

function expectHarmless(source: string): void {
  const elements = listElements(parseFragment(renderInline(source, { links: true })));
  for (const { tagName, attrs } of elements) {
    expect(ELEMENTS).toContain(tagName);
    for (const { name, value } of attrs) {
      expect(['class', 'href']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^https?:\/\//i);
    }
  }
}

function expectShown(source: string): void {
  const tokens = tokenize(source);
  if (tokens.some(hasMath)) return;
  const shown = getText(parseFragment(renderInline(source, { links: true })));
  // HTML parsers normalise line endings, and apostrophes become curly.
  const straighten = (text: string) => text.replaceAll('’', "'");
  expect(straighten(shown)).toBe(
    straighten(stripControls(listShown(tokens)).replace(/\r\n?/g, '\n')),
  );
}

function hasMath(token: Token): boolean {
  return token.type === 'math' || (token.type === 'emphasis' && token.children.some(hasMath));
}

describe.each([
  ['is tokenised without errors or lost characters', expectWhole],
  ['is rendered with only our own elements and no event handlers', expectHarmless],
  ['is shown as written, except for formulas', expectShown],
])('any text %s', (_, expectIt) => {
  test('generated at random', () => {
    fc.assert(fc.property(anyText, expectIt), REPEATABLE);
  });

  test('that broke other parsers', () => {
    Object.values(HOSTILE).forEach(expectIt);
  });
});

/** Each of these has caused superlinear time in some markup parser. */
const PIECES = [
  ...['$', '$a', '$a{', '$$', '\\(', '\\[', '\\', '\\\\', '{\\em ', '\\emph{', '\\href{', '\\url{'],
  ...['`', '``', "`a'", "''", '"', "'", '*', '*a', ' *a', '_a ', '**a', 'https://a.b/', 'http://'],
  ...['http://..', 'http://a.b(', '~', 'a', 'a$\n\n', '\\text', '{', '\\"{', '<', '\ud800'],
];

describe('a long text of one repeated piece', () => {
  test.each(PIECES)('%j is tokenised in linear time, without losing characters', (piece) => {
    const short = piece.repeat(25_000 / piece.length);
    const long = piece.repeat(100_000 / piece.length);
    expect(tokenize(long).reduce((length, { source }) => length + source.length, 0)).toBe(
      long.length,
    );
    // The input is four times as long: the ratio is 4 for linear time and 16 for quadratic time. A
    // few milliseconds are added so that noise does not count.
    const ratio = () => (time(() => tokenize(long)) + 5) / (time(() => tokenize(short)) + 5);
    expect([ratio, ratio, ratio].some((measure) => measure() < 10)).toBe(true);
  });

  test.each(['http://', 'http://..', 'http://a:', 'http://a.b('])(
    '%j is rejected as an address each time without looking far ahead',
    (piece) => {
      const source = piece.repeat(1000);
      const looks = vi.spyOn(LinkifyIt.prototype, 'testSchemaAt');
      tokenize(source);
      const seen = looks.mock.calls.reduce((total, [text]) => total + text.length, 0);
      looks.mockRestore();
      expect(seen).toBeGreaterThan(source.length);
      expect(seen).toBeLessThan(4 * source.length);
    },
  );

  test('a megabyte is tokenised', () => {
    const source = 'http://$a{ `*'.repeat(1_000_000 / 13);
    expect(tokenize(source).reduce((length, token) => length + token.source.length, 0)).toBe(
      source.length,
    );
  });
});

/** CPU time of this process that a task takes, in milliseconds. */
function time(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

type Node = DefaultTreeAdapterTypes.Node;

function listElements(node: Node): DefaultTreeAdapterTypes.Element[] {
  // Formulas have separate tests.
  if (node.nodeName === 'math') return [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function getText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}
