/** Numbers of books and journals that end in a check digit. */
export type BookNumber = 'isbn' | 'issn';

/** Lengths without hyphens. */
const LENGTHS: Readonly<Record<BookNumber, readonly number[]>> = { isbn: [10, 13], issn: [8] };

/** Hyphens, dashes and spaces between digits. */
const SEPARATOR = '[-\u00AD\u2010-\u2015\u2212 \u00A0\u2009]';
/** At least six digits, to tell numbers from text such as "vol. 2". */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])\d(?:${SEPARATOR}?\d){5,}(?:${SEPARATOR}?[xX](?![\p{L}\d]))?`,
  'gu',
);
const SEPARATORS = new RegExp(SEPARATOR, 'g');

/**
 * Describes the first invalid number of a text, which may contain several: "978-… (print), 978-…".
 *
 * @returns undefined if all numbers are valid
 */
export function describeWrongNumber(kind: BookNumber, text: string): string | undefined {
  const name = kind.toUpperCase();
  const found = text.match(NUMBER) ?? [];
  if (found.length === 0) return `"${text}" is not an ${name}; correct it`;
  for (const number of found) {
    const digits = toDigits(number);
    if (!LENGTHS[kind].includes(digits.length)) {
      const length = `an ${name} has ${LENGTHS[kind].join(' or ')} digits`;
      return `"${number}" has ${digits.length}, but ${length}; correct it`;
    }
    const right = computeCheckDigit(digits);
    if (right !== digits.at(-1)) {
      const advice = 'compare it with the source, since any digit can be wrong';
      return `"${number}" ends in the check digit ${digits.at(-1)}, but its other digits require ${right}; ${advice}`;
    }
  }
  return undefined;
}

/**
 * Normalises the numbers of a text that have a correct check digit: dashes and spaces within them
 * become hyphens, an ISSN gets its hyphen, and `x` becomes `X`. Everything else is unchanged, and
 * so is an ISBN without hyphens, since their positions depend on its publisher.
 */
export function normalizeNumbers(kind: BookNumber, text: string): string {
  const withoutLabel = text.replace(/^(?:[ep]-?)?IS[BS]N(?:-1[03])?:?\s*(?=\d)/i, '');
  const normalized = withoutLabel.replace(NUMBER, (number) => {
    if (describeWrongNumber(kind, number) !== undefined) return number;
    const plain = number.replace(SEPARATORS, '-').toUpperCase();
    return kind === 'issn' ? toDigits(plain).replace(/^\d{4}/, '$&-') : plain;
  });
  return describeWrongNumber(kind, normalized) === undefined ? normalized : text;
}

function toDigits(number: string): string {
  return number.replace(SEPARATORS, '').toUpperCase();
}

/**
 * Computes the check digit that the digits before it require.
 *
 * ISBN: https://www.isbn-international.org/content/isbn-users-manual; ISSN: ISO 3297,
 * https://www.issn.org/understanding-the-issn/issn-uses/issn-manual/
 *
 * @param digits of an ISBN-13 (weights 1 and 3, modulo 10), or of an ISBN-10 or ISSN (weights from
 *   the length down to 2, modulo 11, where X is 10)
 */
function computeCheckDigit(digits: string): string {
  const others = [...digits.slice(0, -1)].map(Number);
  if (digits.length === 13) {
    const sum = others.reduce(
      (total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3),
      0,
    );
    return String((10 - (sum % 10)) % 10);
  }
  const sum = others.reduce((total, digit, index) => total + digit * (digits.length - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
