import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashFiles } from '../../collection/hash-files.ts';

/**
 * A hash of all that every page depends on beside its view: the code, the packages, the settings, the
 * site's own file and pages, and the names of the styles, scripts and faces that were bundled.
 *
 * @param options.out absolute path of the folder that the bundles were written to
 */
export function hashSite(options: {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly origin: string;
  readonly base: string;
}): string {
  const { root, content, out, origin, base } = options;
  const assets = join(out, '_astro');
  const parts = [
    hashFiles(root, ['src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']),
    hashFiles(content, ['site.yaml', 'pages']),
    // A page may show where its source stands.
    relative(root, content),
    existsSync(assets) ? readdirSync(assets).sort().join(' ') : '',
    origin,
    base,
    process.version,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
