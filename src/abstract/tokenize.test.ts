import { describe, expect, test } from 'vitest';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** Formats tokens as `text|math:x|link:https://…`, for readable tables of cases. */
function outline(source: string): string {
  return tokenize(source).map(describeToken).join('|');
}

function describeToken(token: Token): string {
  switch (token.type) {
    case 'text':
      return token.text;
    case 'math':
      return `${token.display ? 'display' : 'math'}:${token.tex}`;
    case 'link':
      return token.text === token.href ? `link:${token.href}` : `link:${token.href}=${token.text}`;
    case 'emphasis':
      return `${token.tag}:(${token.children.map(describeToken).join('|')})`;
    case 'code':
      return `code:${token.text}`;
  }
}

describe('text without markup is unchanged', () => {
  test.each([
    'the framework <projektor>, where a < b && c > d',
    'G_{LM} and {approx} and M^c_{rho}',
    'available at [9] and [17]',
    '[Makkuva+ 2020, Korotin+2020] consider maps',
    '[1] Yu, Alex, et al.',
    '(POT)[1], C++, SatMAE++, 1.7x - 2.7x, 1) one 2) two',
    '# no heading\n- no list\n> no quotation\n| no | table |',
    '![no](image.png) [no](https)',
    'import x from "y"; export {z}',
    'ERNIE TITAN 3.0 260B -- the largest -- model---ever',
  ])('%s', (source) => {
    expect(tokenize(source)).toEqual([{ type: 'text', source, text: source }]);
  });
});

describe('math', () => {
  test.each([
    ['in $O(n \\log n)$ time', 'in |math:O(n \\log n)| time'],
    ['$$x$$', 'display:x'],
    ['a \\( x \\) b \\[ y \\] c', 'a |math:x| b |display:y| c'],
    ['$\\text{a $x$ b}$', 'math:\\text{a $x$ b}'],
    ['$a$$b$', 'math:a|math:b'],
    ['up to 4$\\times$4 and $\\sim$100', 'up to 4|math:\\times|4 and |math:\\sim|100'],
    ['a text $ T $, any $ [n] $', 'a text |math:T|, any $ [n] $'],
    ['$x\\$y$', 'math:x\\$y'],
    ['$\\href{https://a.b/c}{here}$', 'link:https://a.b/c=here'],
  ])('%s', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

describe('money is not math', () => {
  test.each([
    'between $5 and $6',
    'from $10 to $30,485 each',
    '(just $0.5M) against ($1.33M)',
    '$1.61/hour versus $0.16/hour',
    'cost $20 USD for three long weeks of work in the$ sun',
    'US$5, $, $$ and $',
    'a $\n\nb$ c',
  ])('%s', (source) => {
    expect(outline(source)).toBe(source);
  });

  test('an escaped dollar is a dollar', () => {
    expect(outline('\\$5 and \\$6')).toBe('$5 and $6');
  });
});

describe('links', () => {
  test.each([
    [
      'homepage:https://vlislab22.github.io/DOT. [1]',
      'homepage:|link:https://vlislab22.github.io/DOT|. [1]',
    ],
    ['at https://github.com/THUDM/GLM-130B .', 'at |link:https://github.com/THUDM/GLM-130B| .'],
    ['(https://a.b/c), "https://a.b/d".', '(|link:https://a.b/c|), "|link:https://a.b/d|".'],
    ['https://a.b/c_(d)', 'link:https://a.b/c_(d)'],
    ['https://a.b/c’s', 'link:https://a.b/c|’s'],
    ['https://a.b/x_y_z_/*w*', 'link:https://a.b/x_y_z_/*w'.concat('|*')],
    ['https://a.b/{https://a.b/}', 'link:https://a.b/|{|link:https://a.b/|}'],
    ['http://a.b/SSL\\_Cervical\\_x.', 'link:http://a.b/SSL_Cervical_x|.'],
    ['HTTPS://A.B/c', 'link:HTTPS://A.B/c'],
    ['\\url{https://a.b/c\\_d}', 'link:https://a.b/c_d'],
    ['\\href{https://a.b/c}{\\texttt{the code}}', 'link:https://a.b/c=the code'],
  ])('%s', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://a.b/c mailto:a@b.c //a.b/c www.a.b a@b.c',
    'https:// github.com/x',
    'https://localhost/x',
    '\\href{javascript:alert(1)}{x}',
  ])('%s is not a link', (source) => {
    expect(outline(source)).not.toContain('link:');
  });
});

describe('emphasis', () => {
  test.each([
    ['a novel *two-stage* process', 'a novel |em:(two-stage)| process'],
    ['(*i.e.*, "*The answer is:*")', '(|em:(i.e.)|, "|em:(The answer is:)|")'],
    ['term _rank axes_, _less_.', 'term |em:(rank axes)|, |em:(less)|.'],
    ['\\emph{so $x$} \\textbf{A}daptive', 'em:(so |math:x)| |b:(A)|daptive'],
    ['{\\em backdoor attacks}', 'em:(backdoor attacks)'],
    ['\\textsc{Query $\\to$ HN}', 'none:(Query |math:\\to| HN)'],
    ['\\emph{a \\textbf{b}}', 'em:(a b)'],
  ])('%s', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });

  test.each([
    '2 * 3 * 4 and 2*3*4',
    '**CK-PLUG** and 10**4/10**5',
    'A* and B* search',
    '*p < .05, **p < .01',
    'L*a*b* space',
    '* a footnote *',
    '*args and **kwargs',
    'snake_case_name, __init__ and _private_x_',
    '\\unknown{x} \\cite{key}',
  ])('%s contains none', (source) => {
    expect(outline(source)).toBe(source);
  });
});

describe('code, quotation marks and TeX in running text', () => {
  test.each([
    ['such as `gpt-4o`.', 'such as |code:gpt-4o|.'],
    ['\\texttt{build\\_x}', 'code:build_x'],
    ["the ``best'' map", 'the “best” map'],
    ['a ``mixed" pair', 'a “mixed” pair'],
    ["`same' or `different'; it's", "‘same’ or ‘different’; it's"],
    ["``$x$'' and ``https://a.b/c''", '“|math:x|” and “|link:https://a.b/c|”'],
    ['44\\% of Q\\&A, part \\_A, \\#1, \\{x\\}', '44% of Q&A, part _A, #1, {x}'],
    [
      'Fr\\\'echet, Schr\\"{o}dinger, F\\`ux\\`i, Fran\\c{c}ois, \\r{A}ngstr\\"om, Th\\d{o}',
      'Fréchet, Schrödinger, Fùxì, François, Ångström, Thọ',
    ],
    ['Fig.~2, GAN~(x), but ~100 and 5~10', 'Fig.\u00a02, GAN\u00a0(x), but ~100 and 5~10'],
    ["model`s x, the model` y, 5'' and it's", "model`s x, the model` y, 5'' and it's"],
  ])('%s', (source, expected) => {
    expect(outline(source)).toBe(expected);
  });
});

const HOSTILE = [
  '$',
  '$$',
  '$a ',
  '$ a',
  '${',
  '$}',
  '$\\text{',
  '\\',
  '\\\\',
  '\\(',
  '\\[\\(',
  '*',
  '*a ',
  '_a ',
  '`',
  '``',
  "`a'",
  "''",
  '{\\em ',
  '\\emph{',
  '\\href{',
  '\\href{https://a.b}{',
  'https://',
  'https://a.b/(',
  '~',
  "\\'{",
  '\n\n',
  '$\n\n',
  '\ud83d',
  '\ud83d\ude00',
  '\0',
  '<script>',
  '](',
];

describe('any text', () => {
  test.each(HOSTILE)('of repeated %j keeps every character', (unit) => {
    for (const other of ['', 'a', ' ', '}', '$', unit]) {
      const source = `${unit}${other}`.repeat(40) + unit;
      expect(
        tokenize(source)
          .map((token) => token.source)
          .join(''),
      ).toBe(source);
    }
  });

  test.each(HOSTILE)('of many repetitions of %j is tokenised in linear time', (unit) => {
    const start = performance.now();
    tokenize(unit.repeat(20_000));
    // Quadratic time would take minutes; the limit only distinguishes it from linear time.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('that is empty has no tokens', () => {
    expect(tokenize('')).toEqual([]);
  });
});
