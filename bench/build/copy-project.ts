import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';

/** Parts of the project that a build needs. */
const PARTS = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'bench/build/pages-only.config.mjs',
];

/**
 * Copies the project to a new folder, with links to its packages, so that it has its own caches
 * (`.cache`, `.astro`, `node_modules/.astro`) and does not disturb other builds of the checkout.
 *
 * @param folder absolute path that does not exist
 */
export function copyProject(folder: string): void {
  for (const part of PARTS) {
    if (!existsSync(join(ROOT, part))) continue;
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}

/** Caches of builds in the checkout. */
const CACHES = ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Removes the caches of earlier builds, so that the next one is cold. */
export function clearCaches(folder: string): void {
  for (const path of CACHES) rmSync(join(folder, path), { recursive: true, force: true });
}
