import { expect, it } from 'vitest';
import { formatLocale } from './format-locale.ts';

it.each([
  ['en', 'en_US'],
  ['pt', 'pt_BR'],
  ['pt-PT', 'pt_PT'],
  ['zh-Hant', 'zh_TW'],
  ['qqq', undefined],
  ['not a language', undefined],
])('the locale of %s is %s', (language, locale) => {
  expect(formatLocale(language)).toBe(locale);
});
