import { describe, expect, test } from 'vitest';
import { renderPortable, renderPortableInline } from './render-portable.ts';

describe('an abstract for programs without MathML', () => {
  test.each([
    ['$O(n^2)$', 'O(n<sup>2</sup>)'],
    ['$x_i^{2k}$', 'x<sub>i</sub><sup>2k</sup>'],
    ["$f'(x)$", 'f′(x)'],
    ['$90^\\circ$', '90°'],
    ['$\\hat{x}$', 'x̂'],
    ['$x^* + x^{\\ast}y$', 'x<sup>*</sup>+x<sup>*</sup>y'],
    ['$\\sum_{i=1}^n a_i$', '∑<sub>i=1</sub><sup>n</sup>a<sub>i</sub>'],
    ['$f^{(k)}$', 'f<sup>(k)</sup>'],
    ['$a < b$', 'a &lt; b'],
    ['$2^{2^n}$', '2<sup>2<sup>n</sup></sup>'],
    ['$\\frac{1}{2}$', '1/2'],
    ['costs $5 and $6', 'costs $5 and $6'],
  ])('%s is %s', (source, html) => {
    expect(renderPortableInline(source)).toBe(html);
  });

  test('shows an invalid formula as source', () => {
    expect(renderPortableInline('$\\frac{1$')).toContain('<code>\\frac{1</code>');
  });

  test('keeps paragraphs, links and emphasis', () => {
    expect(renderPortable('See https://a.example/?a&b.\n\nIt is *new*.')).toBe(
      '<p>See <a href="https://a.example/?a&amp;b">https://a.example/?a&amp;b</a>.</p>\n<p>It is <em>new</em>.</p>',
    );
  });

  test('treats placeholder characters in the input as text', () => {
    for (const formula of ['$x\uE000y\uE003$', '$\\text{x\uE000y\uE003}$']) {
      expect(renderPortableInline(formula)).not.toMatch(/<\/?su[bp]>/);
    }
  });
});
