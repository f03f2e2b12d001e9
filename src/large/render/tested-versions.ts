import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Versions of Astro with which its private APIs (see `app.ts`) were tested. To add one, install it, run
 * `npx playwright test --project=building large.test.ts`, and add its number here.
 */
export const TESTED_VERSIONS: readonly string[] = ['7.3.5'];

/**
 * Explains why pages cannot be rendered in threads.
 *
 * @param version of Astro
 * @returns undefined for a tested version
 */
export function describeUntested(version: string): string | undefined {
  if (TESTED_VERSIONS.includes(version)) return undefined;
  return (
    `Rendering pages in threads was tested with Astro ${TESTED_VERSIONS.join(', ')}, but this is ` +
    `Astro ${version}. Astro renders all pages, which takes longer; see ` +
    'src/large/render/tested-versions.ts.'
  );
}

/** @param root absolute path of the project */
export function readAstroVersion(root: string): string {
  const text = readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
