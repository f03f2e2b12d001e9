import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The installed release of Pagefind. */
export function readVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
