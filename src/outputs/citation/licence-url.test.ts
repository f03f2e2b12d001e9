import { expect, test } from 'vitest';
import { getLicenceUrl } from './licence-url.ts';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-sa-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC BY-NC-ND 4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://a.example/terms', 'https://a.example/terms'],
  ['CC BY', undefined],
  ['© the authors', undefined],
])('the address of the licence %s is %s', (licence, url) => {
  expect(getLicenceUrl(licence)).toBe(url);
});
