import { expect, it } from 'vitest';
import { findAddress } from './start-server.ts';

it('finds the server’s address only once its line is complete', () => {
  expect(findAddress(' astro  v7.3.5 ready in 812 ms\n┃ Local    http://localhost:43')).toBe(
    undefined,
  );
  expect(findAddress('┃ Local    http://localhost:4321/\n┃ Network')).toBe(
    'http://localhost:4321/',
  );
  expect(findAddress('┃ Local    http://localhost:4321/papers\n')).toBe(
    'http://localhost:4321/papers/',
  );
});
