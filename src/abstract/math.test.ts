import { describe, expect, test } from 'vitest';
import { mathFaults, renderMath } from './math.ts';

function mathml(tex: string, display = false): string {
  const rendered = renderMath(tex, display);
  if ('error' in rendered) throw new Error(rendered.error);
  return rendered.mathml;
}

describe('MathML', () => {
  test('is minimal', () => {
    expect(mathml('\\beta')).toBe('<math><mi>β</mi></math>');
    expect(mathml('2^n')).toBe('<math><msup><mn>2</mn><mi>n</mi></msup></math>');
    expect(mathml('O(s)')).toBe(
      '<math><mi>O</mi><mo stretchy="false">(</mo><mi>s</mi><mo stretchy="false">)</mo></math>',
    );
  });

  test('marks display formulas', () => {
    expect(mathml('x', true)).toBe('<math display="block"><mi>x</mi></math>');
  });

  test('of a long inline formula may break before relations outside brackets', () => {
    const parts = mathml('f(a=b) + g(c) = h(x) + i(y)').split('<wbr>');
    expect(parts).toHaveLength(4);
    expect(parts.every((part) => /^<math>.*<\/math>$/.test(part))).toBe(true);
    expect(parts[2]).toContain('<mo form="infix">=</mo>');
    expect(mathml('a = b')).not.toContain('<wbr>');
  });

  test('sets text in plain letters, with a class for the typeface', () => {
    expect(mathml('\\textbf{Fast}')).toBe('<math><mtext class="tml-bold">Fast</mtext></math>');
    expect(mathml('\\textit{the}')).toBe('<math><mtext class="tml-italic">the</mtext></math>');
    expect(mathml('\\texttt{a_b}')).toBe('<math><mtext class="tml-mono">a_b</mtext></math>');
  });

  test('raises a prime once', () => {
    expect(mathml("u_L^{'}")).toBe(mathml('u_L^{\\prime}'));
  });

  test('places the elements of an operator side by side, as browsers render them', () => {
    expect(mathml('\\mathop{\\rm Tr}A')).toBe(
      '<math><mo lspace="0.1667em" rspace="0.1667em">Tr</mo><mi>A</mi></math>',
    );
    expect(mathml('\\mathop{\\rm Tr}(A)')).toContain('<mo lspace="0.1667em" rspace="0">Tr</mo>');
    expect(mathml('\\mathop{A \\cup B}_i')).toContain('<mi>A</mi><mo>∪</mo><mi>B</mi>');
    expect(mathml('\\mathop{\\sum}_i x')).toContain('<msub><mo movablelimits="false"');
  });

  test('has the right number of children in fractions, scripts and accents', () => {
    const [, over = ''] =
      /<mover>(.*)<\/mover>/.exec(mathml('\\stackrel{a}{\\mathop{\\rm b}_{c}}')) ?? [];
    expect(over).toMatch(/^<mrow>.*<\/mrow><mi>a<\/mi>$/);
  });

  test.each([
    ['\\begin{matrix} a & b \\end{matrix}', '<mtable>'],
    ['\\begin{cases} a & b \\end{cases}', '<mtable class="tml-cases">'],
    ['\\begin{aligned} a &= b & c &= d \\end{aligned}', ' class="tml-align">'],
    ['\\begin{smallmatrix} a & b \\end{smallmatrix}', '<mtable class="tml-small">'],
    [
      '\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}',
      'class="tml-rule-right tml-rule-bottom"',
    ],
    ['\\boxed{x}', 'class="tml-box"'],
    ['\\textsc{Abc}', '<mtext class="tml-small-caps">Abc</mtext>'],
    ['\\textsf{Abc}', '<mtext class="tml-sans">Abc</mtext>'],
    ['\\boldsymbol{12}', '<mn>𝟏</mn>'],
    ['x_\\rm{max}', 'max</mi>'],
    ['\\mbox{\\boldmath $x$}', '<mi>𝒙</mi>'],
  ])('of %s describes its appearance', (tex, part) => {
    expect(mathml(tex)).toContain(part);
  });

  test('of numbered equations contains only explicit numbers', () => {
    const markup = mathml('\\begin{align} x &= 1 \\\\ y &= 2 \\tag{A1} \\end{align}', true);
    expect(markup.match(/<mtd/g)).toHaveLength(5);
    expect(markup).toContain('<mtext>(A1)</mtext>');
  });

  test.each([
    ['16.3%', '<mi>%</mi>'],
    ['\\unicode{x2013}', '<mtext>–</mtext>'],
    ['\\mbox{a}', '<mtext>a</mtext>'],
    ['\\F_2', '<mi>𝔽</mi>'],
    ['\\overline{x}', '<mo stretchy="true">‾</mo>'],
    ['a<b>c', '<mo>&lt;</mo>'],
    ['\\text{<img src=x onerror=alert(1)>}', '&lt;img'],
  ])('of %s is supported', (tex, part) => {
    expect(mathml(tex)).toContain(part);
  });

  test.each([
    '\\begin{cases} a & b \\\\ c & d \\end{cases}',
    '\\begin{array}{|c|c|}\\hline a & b\\\\\\hline\\end{array}',
    '\\begin{aligned} a &= b \\\\ &= c \\end{aligned}',
    '\\hat{x} + \\vec{v} + \\widetilde{xyz} + \\pmb{x}',
    '\\color{red} x + \\textcolor{#f00}{y} + \\colorbox{blue}{z}',
    '\\boldsymbol{x+y} + \\boxed{x} + \\raisebox{1em}{x} + x\\!y',
    '\\label{body} x \\tag{1}',
    '\\sideset{_1^2}{_3^4}\\sum',
    '\\hspace{99em}\\kern-99em\\rule{99em}{99em}',
  ])('of %s contains no style, link, id or length that could cover the page', (tex) => {
    const markup = mathml(tex, true);
    expect(markup).not.toMatch(/\s(?:style|href|id|src|on\w+|mathcolor|mathbackground)=/);
    expect(markup).not.toMatch(/"-\d|\d{2,}em/);
  });
});

describe('a formula that cannot be shown', () => {
  test.each([
    ['\\frac{', /end of input/],
    ['\\notacommand x', /\\notacommand/],
    ['\\href{https://a.b}{x}', /\\href/],
    ['\\includegraphics{x}', /includegraphics/],
    ['\\def\\a{\\a\\a}\\a', /defines a macro/],
    ['\\gdef\\a{x}', /defines a macro/],
    ['\\cancel{x}', /strikes out/],
    // Temml itself drops their content.
    ['\\mathord{\\text{so $x$ is}}', /would be shown without x/],
    ['\\bm{\\mathrel{842}}', /would be shown without 42/],
    ['\\bordermatrix{a & b \\cr c & d}', /would be shown without a/],
  ])('%s reports why', (tex, reason) => {
    expect(renderMath(tex, false)).toEqual({ error: expect.stringMatching(reason) as string });
  });

  test('of thousands of characters is rejected without parsing', () => {
    expect(renderMath('x'.repeat(2001), false)).toEqual({
      error: 'is longer than 2000 characters',
    });
  });

  test.each([
    ['of nested braces', '{'.repeat(999) + '}'.repeat(999)],
    ['of nested roots', '\\sqrt{'.repeat(280) + '}'.repeat(280)],
    ['of towers', 'x^'.repeat(900)],
    ['of open brackets', '\\left('.repeat(300)],
    ['of macros with long expansions', '\\LaTeX'.repeat(330)],
    ['of empty cells', `\\begin{matrix}${'&'.repeat(1900)}\\end{matrix}`],
    ['of names of object properties', '\\__proto__ \\constructor{x} \\begin{toString}'],
    ['of characters that do not exist', '\\unicode{x110000} \\unicode{xD800}'],
  ])('%s neither throws nor grows without limit', (_, tex) => {
    const rendered = renderMath(tex, true);
    expect(('mathml' in rendered ? rendered.mathml : rendered.error).length).toBeLessThan(100_000);
  });
});

describe('faults', () => {
  test('name each formula, its position and what is wrong', () => {
    const source = 'Good $x$, bad $\\nope$, worse $\\frac{1}$.';
    expect(mathFaults(source)).toEqual([
      {
        tex: '\\nope',
        index: source.indexOf('$\\nope'),
        message: 'Unsupported function name: \\nope at position 1: \\nope',
      },
      {
        tex: '\\frac{1}',
        index: source.indexOf('$\\frac'),
        message: expect.stringContaining('end of input') as string,
      },
    ]);
  });

  test('are found inside an emphasis', () => {
    const source = 'So \\emph{is $\\nope$ here}.';
    expect(mathFaults(source).map(({ index }) => index)).toEqual([source.indexOf('$')]);
  });

  test('do not occur in a text without formulas', () => {
    expect(mathFaults('From $5 to $6, with $x^2$.')).toEqual([]);
  });
});
