import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashFiles } from '../../collection/hash-files.ts';

/**
 * A hash of everything on which all pages depend, except their views: code, packages, settings,
 * `site.yaml`, `programme.yaml`, `pages/`, and the names of bundled styles, scripts and fonts.
 *
 * @param options.out absolute path of the folder with the bundles
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
    hashFiles(content, ['site.yaml', 'programme.yaml', 'pages']),
    // Pages may show the path of their source.
    relative(root, content),
    existsSync(assets) ? readdirSync(assets).sort().join(' ') : '',
    origin,
    base,
    process.version,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
