import { expect, test } from 'vitest';
import { createHref } from './href.ts';

test('a path is prefixed with the sub-path, with or without a leading slash', () => {
  const href = createHref('/papers-site/');
  expect(href('/papers/x-pool/')).toBe('/papers-site/papers/x-pool/');
  expect(href('papers/x-pool/')).toBe('/papers-site/papers/x-pool/');
  expect(href('/')).toBe('/papers-site/');
});

test('non-ASCII letters are encoded', () => {
  expect(createHref('/')('/people/张伟/')).toBe('/people/%E5%BC%A0%E4%BC%9F/');
});
