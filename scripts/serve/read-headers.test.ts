import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHref } from '../../src/outputs/addresses/href.ts';
import { formatHeaders } from '../../src/outputs/publish/headers.ts';
import { readHeaders } from './read-headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the headers of a site', () => {
  it('do not exist if the build wrote none', async () => {
    expect(await readHeaders(folder, '/')).toEqual({});
  });

  describe('that was built for a host', () => {
    beforeAll(() => {
      const policy = "default-src 'none';form-action https://lists.example";
      writeFileSync(
        join(folder, '_headers'),
        formatHeaders('netlify', policy, createHref('/sub/')),
      );
    });

    it('are those of the build', async () => {
      expect(await readHeaders(folder, '/sub/papers/')).toMatchObject({
        'content-security-policy': "default-src 'none';form-action https://lists.example",
        'x-content-type-options': 'nosniff',
      });
    });

    it('apply to their folders', async () => {
      expect(await readHeaders(folder, '/sub/_astro/a.js')).toMatchObject({
        'cache-control': expect.stringContaining('immutable') as string,
        'referrer-policy': 'same-origin',
      });
      expect(await readHeaders(folder, '/sub/papers/')).not.toHaveProperty('cache-control');
    });
  });
});
