import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PREPARE } from './inline-scripts.ts';

/** Runs the script on a page and returns the theme that style sheets see. */
function getTheme(siteTheme: string | undefined, getStored: () => string | null) {
  const dataset: { theme?: string } = siteTheme === undefined ? {} : { theme: siteTheme };
  const document = { documentElement: { classList: { add: () => undefined }, dataset } };
  runInNewContext(PREPARE, { document, navigator: {}, localStorage: { getItem: getStored } });
  return dataset.theme;
}

test.each([
  ['a reader who has chosen no theme sees that of the site', 'dark', null, 'dark'],
  ['the choice of a reader replaces the theme of the site', 'dark', 'light', 'light'],
  ['a reader can choose the theme of the system', 'dark', 'system', 'system'],
  ['a site without a theme follows the system', undefined, null, undefined],
])('%s', (_, site, stored, theme) => {
  expect(getTheme(site, () => stored)).toBe(theme);
});

test('a page without access to storage has the theme of the site', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  expect(getTheme('dark', refuse)).toBe('dark');
});
