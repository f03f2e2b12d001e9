import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/paths.mjs';
import { formatName, formatReason } from './format-dependencies.ts';
import { listBundled } from './measure-shipped.ts';
import {
  listDependencies,
  listNeeded,
  readLock,
  readManifest,
  readReasons,
} from './read-packages.ts';

const level = (text: string) => text.replace(/\s+/g, ' ').trim();
const dependencies = listDependencies(ROOT);
const lock = readLock(ROOT);

test('docs/dependencies.md has every package, its version, licence and reason; "npm run packages" writes it', () => {
  const rows = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map(level);
  expect(rows).toHaveLength(dependencies.length);
  for (const [index, dependency] of dependencies.entries()) {
    expect(rows[index]?.startsWith(level(formatName(dependency))), dependency.name).toBe(true);
    expect(rows[index]?.endsWith(level(formatReason(dependency))), dependency.name).toBe(true);
  }
});

test('no reason is left of a package that has gone', () => {
  const names = new Set(dependencies.map(({ name }) => name));
  expect([...readReasons().keys()].filter((name) => !names.has(name))).toEqual([]);
});

test('what runs a script when it is installed is allowed or forbidden by name, and nothing else is', () => {
  const scripted = [...lock]
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
  const { allowScripts } = readManifest(ROOT);
  expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(scripted)].toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

test('every package of the lock file has a hash, and none an address', () => {
  // What lies in the file of another is told by that one's hash.
  const others = [...lock].filter(([folder, each]) => folder !== '' && !('inBundle' in each));
  expect(others.length).toBeGreaterThan(dependencies.length);
  expect(others.filter(([, each]) => !('integrity' in each)).map(([folder]) => folder)).toEqual([]);
  expect(others.filter(([, each]) => 'resolved' in each).map(([folder]) => folder)).toEqual([]);
});

test('the lock file has the programs of every platform, not only of the one it was written on', () => {
  const missing = [...lock].flatMap(([folder, each]) => {
    const { optionalDependencies = {} } = each as { optionalDependencies?: object };
    return Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, folder))
      .map((name) => `${folder} wants ${name}`);
  });
  expect(missing).toEqual([]);
});

/** Whether it is where Node would look for it, from another package outwards. */
function isLocked(name: string, from: string): boolean {
  const place = [from, 'node_modules', name].filter(Boolean).join('/');
  if (lock.has(place)) return true;
  return from !== '' && isLocked(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

test('a package is found with all that it needs, also what lies within it', () => {
  expect(listNeeded('saxes', lock, ROOT)).toEqual(['node_modules/saxes', 'node_modules/xmlchars']);
  expect(listNeeded('astro', lock, ROOT)).toContain('node_modules/vite');
});

test('of all packages, only the stemmer is bundled with what runs in a browser', () => {
  expect([...listBundled(ROOT)].filter((name) => !name.startsWith('#'))).toEqual(['stemmer']);
});
