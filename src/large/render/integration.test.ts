import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { parseSettings } from '../../settings.ts';
import { renderInThreads } from './integration.ts';
import { readAstroVersion, TESTED_VERSIONS } from './tested-versions.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Starts a build with a version of Astro. */
function start(getVersion: (root: string) => string, env: Record<string, string> = {}) {
  const { hooks } = renderInThreads(parseSettings(env, ROOT), () => undefined, getVersion);
  const [setPrerenderer, warn] = [vi.fn(), vi.fn()];
  const folder = pathToFileURL(`${ROOT}/`);
  void hooks['astro:config:done']?.({ config: { root: folder, publicDir: folder } } as never);
  void hooks['astro:build:start']?.({ setPrerenderer, logger: { warn } } as never);
  return { setPrerenderer, warn };
}

it('renders pages in threads with the installed version of Astro', () => {
  expect(TESTED_VERSIONS).toContain(readAstroVersion(ROOT));
  const { setPrerenderer, warn } = start(readAstroVersion);
  expect([setPrerenderer.mock.calls.length, warn.mock.calls.length]).toEqual([1, 0]);
});

it('leaves pages to an untested version of Astro and logs a warning', () => {
  const { setPrerenderer, warn } = start(() => '7.99.0');
  expect(setPrerenderer).not.toHaveBeenCalled();
  expect(warn.mock.calls).toEqual([[expect.stringContaining('this is Astro 7.99.0.')]]);
});

it('fails to build a shard with an untested version of Astro', () => {
  expect(() => start(() => '7.99.0', { OFFPRINT_SHARD: '1/2' })).toThrow(
    'A shard cannot be built. Rendering pages in threads was tested with Astro',
  );
});
