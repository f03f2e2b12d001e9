import { describe, expect, test } from 'vitest';
import { readMarkup } from './markup.ts';

describe('a formula becomes TeX', () => {
  test.each([
    [
      'TeX and MathML',
      '<jats:inline-formula><jats:alternatives><jats:tex-math>$$y^3$$</jats:tex-math><mml:math><mml:mi>y</mml:mi></mml:math></jats:alternatives></jats:inline-formula>',
      '$y^3$',
    ],
    [
      'a LaTeX document',
      '<inline-formula><tex-math>\\documentclass{minimal} \\begin{document}$$\\beta$$\\end{document}</tex-math></inline-formula>',
      '$\\beta$',
    ],
    [
      'display',
      '<jats:disp-formula><jats:tex-math>\\[a\\]</jats:tex-math></jats:disp-formula>',
      '$$a$$',
    ],
    [
      'MathML alone',
      '<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:msup><mml:mi>y</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>',
      '${y}^{2}$',
    ],
    [
      'a fraction under a root',
      '<math><msqrt><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></msqrt></math>',
      '$\\sqrt{\\frac{a}{b+1}}$',
    ],
    [
      'a sum',
      '<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover></math>',
      '$\\sum_{i}^{n}$',
    ],
    [
      'a limit below',
      '<math><munder><mi>lim</mi><mi>n</mi></munder><mi>x</mi></math>',
      '$\\lim_{n}x$',
    ],
    ['an accent', '<math><mover><mi>z</mi><mo>˜</mo></mover></math>', '$\\tilde{z}$'],
    [
      'words',
      '<math><mtext>if </mtext><mi>sin</mi><mi>z</mi></math>',
      '$\\text{if }\\mathrm{sin}z$',
    ],
    ['an entity', '<math><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>', '$a&lt;b$'],
    [
      'original TeX',
      '<math><semantics><mi>q</mi><annotation encoding="application/x-tex">\\mathfrak q</annotation></semantics></math>',
      '$\\mathfrak q$',
    ],
    ['an unknown element', '<math><mfoo><mi>k</mi></mfoo></math>', '$k$'],
    ['an unclosed element', '<math><mrow><mi>k</math>', '$k$'],
    [
      'names that every object inherits',
      '<math><constructor><__proto__><mi mathvariant="toString">k</mi></__proto__></constructor></math>',
      '$k$',
    ],
  ])('from %s', (_name, source, tex) => {
    expect(readMarkup(`So ${source} rose.`)).toBe(`So ${tex} rose.`);
  });
});

test('a formula that only contains text is text', () => {
  expect(readMarkup('<inline-formula>A<sub>2</sub></inline-formula>')).toBe('A₂');
});
