import { afterEach, expect, test, vi } from 'vitest';
import { getPageAddress, getPageId } from './page-address.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  [
    'https://mirror.example/sub/papers/x-pool/?q=1#cite',
    'https://mirror.example/sub/papers/x-pool/',
  ],
  ['http://localhost:4321/papers/x-pool', 'http://localhost:4321/papers/x-pool/'],
  ['http://localhost:4321/papers/x-pool/index.html', 'http://localhost:4321/papers/x-pool/'],
])('the address of a page is where it is read: %s', (href, address) => {
  vi.stubGlobal('location', new URL(href));
  expect(getPageAddress()).toBe(address);
  expect(getPageId()).toBe('x-pool');
});
