import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/paths.mjs';

interface Locked {
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = readJson('package.json') as Manifest;
const bench = readJson('bench/package.json') as Manifest;
const lock = (readJson('package-lock.json') as { packages: Record<string, Locked> }).packages;
/** All but the workspaces themselves. */
const packages = Object.entries(lock).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);

test('docs/dependencies.md states the reason for every direct dependency, and for no other', () => {
  const names = [manifest, bench].flatMap(({ dependencies, devDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  const rows = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(
    /^\| `([^`]+)` +\| \S/gm,
  );
  expect([...rows].map(([, name]) => name).toSorted()).toEqual(names.toSorted());
});

test('the bill of materials lists every direct dependency of a build, with its licence', () => {
  // Through a shell, as Windows starts npm.
  const output = execFileSync('npm run --silent sbom', {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: true,
  });
  const { components } = JSON.parse(output) as {
    components: readonly { name: string; licenses?: readonly object[] }[];
  };
  const licensed = components.filter(({ licenses }) => licenses && licenses.length > 0);
  expect(licensed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(manifest.dependencies ?? {})),
  );
});

test('every package with an install script is allowed or denied by name; only node may run it', () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = manifest.allowScripts ?? {};
  expect(Object.keys(allowed).toSorted()).toEqual([...new Set(scripted)].toSorted());
  expect(Object.keys(allowed).filter((name) => allowed[name])).toEqual(['node']);
});

test('every package in the lock file has a hash and no address', () => {
  // The hash of the enclosing package covers a bundled one.
  const downloaded = packages.filter(([, { inBundle }]) => !inBundle);
  expect(downloaded.length).toBeGreaterThan(100);
  expect(downloaded.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  expect(downloaded.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
});

test('the lock file has the binaries of every platform, not only of the one that wrote it', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path} requires ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Resolves as Node does: in the package itself, then in each folder around it. */
function isLocked(name: string, from: string): boolean {
  if ([from, 'node_modules', name].filter(Boolean).join('/') in lock) return true;
  return from !== '' && isLocked(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}
