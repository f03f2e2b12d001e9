import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeLanguage, findLanguage, readLanguage } from './find-language.ts';

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['de', 'de'],
  ['DE-at', 'de'],
  ['tlh', undefined],
])('the text for %s is %s', (tag, language) => {
  expect(findLanguage(tag)).toBe(language);
});

test('of a language without a text is told what to do', () => {
  expect(describeLanguage('tlh')).toMatch(
    /no text of the pages in "tlh"; choose one of de, en .*docs\/translate\.md/,
  );
  expect(describeLanguage('de-AT')).toBeUndefined();
});

describe('the language of a program is that of the site', () => {
  test.each([
    ['language: de', 'de'],
    ['language: tlh', 'en'],
    ['name: Papers', 'en'],
    ['language: "not a tag"', 'en'],
    ['language: [', 'en'],
    ['', 'en'],
  ])('%j → %s', (yaml, language) => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-language-'));
    writeFileSync(join(folder, 'site.yaml'), yaml);
    expect(readLanguage(folder)).toBe(language);
  });

  test('without a file it is English', () => {
    expect(readLanguage(join(tmpdir(), 'offprint-nowhere'))).toBe('en');
  });
});
