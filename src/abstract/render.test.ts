import { describe, expect, test } from 'vitest';
import { renderInline, renderParagraphs } from './render.ts';

const X = '<math aria-label="x"><mi>x</mi></math>';

describe('a line of text', () => {
  test.each([
    ['<projektor> & "co"', '&lt;projektor&gt; &amp; &quot;co&quot;'],
    ['a *two-stage* `x<y` \\textbf{B}', 'a <em>two-stage</em> <code>x&lt;y</code> <b>B</b>'],
    ['a $x$ b', `a ${X} b`],
    ['bad $\\nope{<b>}$', 'bad <code class="tex">\\nope{&lt;b&gt;}</code>'],
    ['null\0 and bell\x07', 'null and bell'],
    ['half \ud83d', 'half \ufffd'],
  ])('%s', (source, html) => {
    expect(renderInline(source)).toBe(html);
  });

  test('has links only on request, because titles are inside links', () => {
    const source = 'See https://a.b/c?d=1&e="f".';
    expect(renderInline(source)).toBe('See https://a.b/c?d=1&amp;e=&quot;f&quot;.');
    expect(renderInline(source, { links: true })).toBe(
      'See <a href="https://a.b/c?d=1&amp;e=">https://a.b/c?d=1&amp;e=</a>&quot;f&quot;.',
    );
  });
});

test('a formula in a title has one accessible name, a formula in an abstract none', () => {
  const long = '$a = b + c + d + e + f + g$';
  expect(renderInline(long).match(/aria-label="[^"]*"/g)).toEqual(['aria-label="a = b+c+d+e+f+g"']);
  expect(renderParagraphs(long).join('')).not.toContain('aria-label');
});

describe('a formula stays together with the rest of its word', () => {
  const tied = (content: string) => `<span class="tml-word">${content}</span>`;
  test.each([
    ['is $x$, so', `is ${tied(`${X},`)} so`],
    ['top-$x$ of ($x$)', `${tied(`top-${X}`)} of ${tied(`(${X})`)}`],
    ['$x$-dimensional', `${tied(`${X}-`)}dimensional`],
    ['CO$x$e', tied(`CO${X}e`)],
    ['$x$-$x$', tied(`${X}-${X}`)],
    ['is $x$ so', `is ${X} so`],
  ])('%s', (source, html) => {
    expect(renderInline(source)).toBe(html);
  });
});

describe('an abstract', () => {
  test('is split at blank lines', () => {
    expect(renderParagraphs(' One\ntwo.\n\n \nThree. \r\n\r\nFour.\n')).toEqual([
      'One\ntwo.',
      'Three.',
      'Four.',
    ]);
    expect(renderParagraphs('  \n ')).toEqual([]);
  });

  test('links its addresses', () => {
    expect(renderParagraphs('Code: https://a.b/c.')).toEqual([
      'Code: <a href="https://a.b/c">https://a.b/c</a>.',
    ]);
  });
});

describe('markup in an abstract is text', () => {
  const PAYLOADS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
    '</math><style>*{}</style>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '&lt;b&gt; &#60; &',
    '{{constructor}} ${x} <%= y %>',
    '\u202e\u2028\u2029',
  ];
  const PLACES: readonly ((payload: string) => string)[] = [
    (payload) => payload,
    (payload) => `$${payload}$`,
    (payload) => `$\\text{${payload}}$`,
    (payload) => `\\[${payload}\\]`,
    (payload) => `*${payload}*`,
    (payload) => `\`${payload}\``,
    (payload) => `\\emph{${payload}}`,
    (payload) => `https://a.b/${payload}`,
    (payload) => `\\href{${payload}}{x}`,
    (payload) => `\\href{https://a.b/}{${payload}}`,
  ];

  test.each(PAYLOADS)('%s', (payload) => {
    for (const place of PLACES) {
      for (const html of [...renderParagraphs(place(payload)), renderInline(place(payload))]) {
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !ALLOWED.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"]/);
      }
    }
  });

  const ALLOWED =
    /^<(?:\/?(?:em|b|code|span|wbr|a|m[a-z]+)|(?:span|code) class="(?:tml-word|tex)"|math aria-label="[^"<>]*"(?: display="block")?|a href="https?:\/\/[^"]*"|m[a-z]+(?: (?:class|display|displaystyle|form|stretchy|lspace|rspace|scriptlevel|mathvariant|width)="[\w.-]*")*)>$/;
});
