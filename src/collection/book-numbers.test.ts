import { describe, expect, test } from 'vitest';
import { describeWrongNumber, normalizeNumbers } from './book-numbers.ts';

describe('a number is valid', () => {
  test.each([
    ['isbn', '978-1-4028-9462-6'],
    ['isbn', '9781402894626'],
    ['isbn', '979-8-88691-300-2'],
    ['isbn', '0-8044-2957-X'],
    ['isbn', '080442957x'],
    ['isbn', '3 16 148410 X (Print), 978–3–16–148410–0 (Online)'],
    ['issn', '2049-3630'],
    ['issn', '2434-561X'],
    ['issn', '2434561x; 2049-3630'],
    ['issn', '0378‐5955'],
  ] as const)('%s %s', (kind, text) => {
    expect(describeWrongNumber(kind, text)).toBeUndefined();
  });
});

describe('a number is invalid', () => {
  test.each([
    ['isbn', '978-1-4028-9462-7', /check digit 7, but its other digits require 6/],
    ['isbn', '0-8044-2957-1', /check digit 1, but its other digits require X/],
    ['isbn', '978-1-4028-9462-6, 978-3-16-148410-1', /"978-3-16-148410-1".* require 0/],
    // Two digits swapped.
    ['isbn', '978-1-4082-9462-6', /require/],
    ['isbn', '978-1-4028-9462', /has 12, but an ISBN has 10 or 13 digits/],
    ['isbn', '2049-3630', /has 8, but an ISBN/],
    ['isbn', 'unknown', /"unknown" is not an ISBN/],
    ['issn', '2049-3631', /check digit 1, but its other digits require 0/],
    ['issn', '2434-5610', /require X/],
    ['issn', '978-1-4028-9462-6', /has 13, but an ISSN has 8 digits/],
  ] as const)('%s %s', (kind, text, message) => {
    expect(describeWrongNumber(kind, text)).toMatch(message);
  });
});

describe('a number is normalised only if its check digit is correct', () => {
  test.each([
    ['isbn', '978–1–4028–9462–6', '978-1-4028-9462-6'],
    ['isbn', '978 1 4028 9462 6', '978-1-4028-9462-6'],
    ['isbn', 'ISBN-13: 978-1-4028-9462-6', '978-1-4028-9462-6'],
    ['isbn', '9781402894626', '9781402894626'],
    ['isbn', '0-8044-2957-x', '0-8044-2957-X'],
    ['isbn', '978–1–4028–9462–7', '978–1–4028–9462–7'],
    ['isbn', '978 1 4028 9462 6 (print)', '978-1-4028-9462-6 (print)'],
    ['issn', '2434561x', '2434-561X'],
    ['issn', 'eISSN 20493630', '2049-3630'],
    ['issn', '20493631', '20493631'],
    ['issn', 'ISSN 20493631', 'ISSN 20493631'],
  ] as const)('%s %s → %s', (kind, text, normalized) => {
    expect(normalizeNumbers(kind, text)).toBe(normalized);
  });
});
