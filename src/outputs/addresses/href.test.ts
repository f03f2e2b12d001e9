import { expect, test } from 'vitest';
import { createHref } from './href.ts';

test('a path stands under the sub-path, whether it begins with a slash or not', () => {
  const href = createHref('/papers-site/');
  expect(href('/papers/x-pool/')).toBe('/papers-site/papers/x-pool/');
  expect(href('papers/x-pool/')).toBe('/papers-site/papers/x-pool/');
  expect(href('/')).toBe('/papers-site/');
});

test('letters outside ASCII are encoded, so that every host finds them', () => {
  expect(createHref('/')('/people/张伟/')).toBe('/people/%E5%BC%A0%E4%BC%9F/');
});
