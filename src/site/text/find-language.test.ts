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

test('the error about an unsupported language says what to do', () => {
  expect(describeLanguage('tlh')).toMatch(
    /interface is not available in "tlh"; choose one of de, en .*docs\/translate\.md/,
  );
  expect(describeLanguage('de-AT')).toBeUndefined();
});

describe('programs use the language of the site', () => {
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

  test('or English, if there is no site.yaml', () => {
    expect(readLanguage(join(tmpdir(), 'offprint-nowhere'))).toBe('en');
  });
});
