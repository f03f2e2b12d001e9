import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { displayPath } from './list-files.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a path is shown relative to the working directory, or to that of the maintainer', () => {
  const path = join(process.cwd(), 'content/site.yaml');
  expect(displayPath(path)).toBe('content/site.yaml');
  vi.stubEnv('OFFPRINT_CWD', join(process.cwd(), 'content'));
  expect(displayPath(path)).toBe('site.yaml');
  expect(displayPath(join(process.cwd(), 'src'))).toBe(join(process.cwd(), 'src'));
});
