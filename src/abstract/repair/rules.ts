import { findGreekLetters, findHyphenated, findLetters } from './find-variables.ts';
import type { Span } from './protected-spans.ts';
import type { Evidence } from './formula/formula-part.ts';
import type { Formula } from './formula/read-formula.ts';

/** A span of a text and its replacement. */
interface Proposal extends Span {
  readonly after: string;
}

export interface Rule {
  readonly name: string;
  /** Describes what was lost, and how the rule detects it. */
  readonly about: string;
  /** An example, used as a test. */
  readonly example: readonly [before: string, after: string];
  /** Whether the rule also applies inside addresses, code and identifiers. */
  readonly literal?: boolean;
  /** @param formulas all bare formulas of the text, from `findBareFormulas` */
  readonly find: (text: string, formulas: readonly Formula[]) => readonly Proposal[];
}

/** In order of precedence: if two rules match the same text, the earlier one applies. */
export const RULES: readonly Rule[] = [
  {
    name: 'doubled address',
    about: 'Remains of \\href{address}{address}: an address twice, the second in braces.',
    example: ['See https://a.example/x/{https://a.example/x/}', 'See https://a.example/x/'],
    literal: true,
    find: replaceAll(/(https?:\/\/[^\s{}]{1,500})\{\1\}/g, '$1'),
  },
  {
    name: 'escaped percent',
    about: 'A percent sign is escaped only in TeX.',
    example: ['It is 44\\% faster', 'It is 44% faster'],
    find: replaceAll(/(?<=\d ?)\\%/g, '%'),
  },
  {
    name: 'TeX quotes',
    about: 'Two grave accents open, two apostrophes close.',
    example: ["the ``best'' map", 'the “best” map'],
    find: replaceAll(/``([^`'\n]{1,200})''/g, '“$1”'),
  },
  {
    name: 'TeX dash',
    about: 'Two hyphens between spaces are a dash.',
    example: ['BERT -- a model', 'BERT – a model'],
    find: replaceAll(/(?<=\S) -- (?=\S)/g, ' – '),
  },
  {
    name: 'font switch',
    about: '{\\rm Name} lost its backslash and braces: the switch is not a word of the sentence.',
    example: ['quantization (rm StatsQ) to', 'quantization (StatsQ) to'],
    find: replaceAll(/(?<=[({])(?:rm|bf|sf|tt) (?=[A-Z][A-Za-z\d]+[)}])/g, ''),
  },
  {
    name: 'product of numbers',
    about: '"times" directly after a number and before a number.',
    example: ['an 8times 8 grid', 'an $8\\times 8$ grid'],
    find: replaceAll(/(?<![\w.])(\d+)times ?(\d+)(?![\w.]*[\w])/g, '$$$1\\times $2$$'),
  },
  {
    name: 'multiplication sign',
    about: '"times" directly after a number, before a name or at the end of a word.',
    example: ['on 4timesRTX 3090', 'on 4×RTX 3090'],
    find: replaceAll(/(?<=\d)times(?=[A-Z]|[\s,.;:)]|$)/g, '×'),
  },
  {
    name: 'glued arrow',
    about: 'An arrow without its backslash between two words.',
    example: ['imageleftrightarrowtext models', 'image$\\leftrightarrow$text models'],
    find: replaceAll(/(?<=[a-z]|\s)(leftrightarrow|rightarrow|leftarrow)(?=[a-z]|\s)/g, '$$\\$1$$'),
  },
  {
    name: 'braced relation',
    about: '{\\approx} without its backslash; only TeX has braces around a relation.',
    example: ['trains {approx} 2.5 times faster', 'trains $\\approx$ 2.5 times faster'],
    find: replaceAll(/\{(approx|sim|simeq|times|pm|leq|geq|ll|gg)\}/g, '$$\\$1$$'),
  },
  {
    name: 'vector space',
    about: 'P(Rd): measures on d-dimensional space, whose macro \\Rd lost its backslash.',
    example: ['a measure in P(Rd) into', 'a measure in $P(\\mathbb{R}^d)$ into'],
    find: replaceAll(/\bP\(R([dnm])\)/g, '$$P(\\mathbb{R}^$1)$$'),
  },
  {
    name: 'Euclidean group',
    about: 'E(3) in a text about symmetry; in other texts it may be a label.',
    example: ['equivariant to the E(3) group', 'equivariant to the $E(3)$ group'],
    find: (text) =>
      /equivarian|invarian|symmetr/i.test(text)
        ? replaceAll(/(?<![\w-])E\([n\d]\)/g, '$$$&$$')(text)
        : [],
  },
  {
    name: 'subscript or superscript',
    about: '_ or ^ on a single letter, a Greek letter, a number or a bracket.',
    example: ['of its 2^n neighbours', 'of its $2^n$ neighbours'],
    find: formulasBy('script'),
  },
  {
    name: 'lost command',
    about:
      'A TeX command that is not an English word, or an operator directly between two letters.',
    example: ['between Tsharpmu and', 'between $T\\sharp\\mu$ and'],
    find: formulasBy('command'),
  },
  {
    name: 'order of growth',
    about: 'O(…) around a formula.',
    example: ['achieves O(nlog n) time', 'achieves $O(n\\log n)$ time'],
    find: formulasBy('order'),
  },
  {
    name: 'function of a variable',
    about: 'The name of a Greek letter with one variable in brackets.',
    example: ['parameter alpha(z) decreasing', 'parameter $\\alpha(z)$ decreasing'],
    find: formulasBy('argument'),
  },
  {
    name: 'Greek letter alone',
    about: 'Its name in a sentence, if a formula of the same text uses it or is joined to it.',
    example: ['the net f_theta; fit theta with', 'the net $f_\\theta$; fit $\\theta$ with'],
    find: (text, formulas) => findGreekLetters(text, formulas).map(toMath),
  },
  {
    name: 'letter alone',
    about: 'A single letter as a variable, if a formula of the same text uses it.',
    example: ['cost O(m) for m rows', 'cost $O(m)$ for $m$ rows'],
    find: (text, formulas) => findLetters(text, formulas).map(toMath),
  },
  {
    name: 'letter before a hyphen',
    about: 'n-dimensional, if a formula of the same text uses n.',
    example: ['2^n in n-dimensional space', '$2^n$ in $n$-dimensional space'],
    find: (text, formulas) => findHyphenated(text, formulas).map(toMath),
  },
];

function formulasBy(evidence: Evidence) {
  return (_: string, formulas: readonly Formula[]) =>
    formulas.filter((formula) => formula.evidence === evidence).map(toMath);
}

function toMath({ start, end, tex }: Span & { readonly tex: string }): Proposal {
  return { start, end, after: `$${tex}$` };
}

function replaceAll(pattern: RegExp, replacement: string) {
  return (text: string): Proposal[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      after: expand(replacement, match),
    }));
}

/** Replaces `$1`, `$&` and `$$` as in `String.replace`, but on matches with lookarounds. */
function expand(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$(\$|&|\d)/g, (_, key: string) =>
    key === '$' ? '$' : key === '&' ? match[0] : (match[Number(key)] ?? ''),
  );
}
