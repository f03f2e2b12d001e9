import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  readonly reason: string;
  /** Only those who change the code need it. */
  readonly isForDevelopment: boolean;
}

export interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** @param root absolute path of the project */
export function readManifest(root: string): Manifest {
  return readJson(join(root, 'package.json')) as Manifest;
}

/** All packages by their folders, such as `node_modules/astro`. */
export function readLock(root: string): ReadonlyMap<string, Locked> {
  const { packages } = readJson(join(root, 'package-lock.json')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return new Map(Object.entries(packages));
}

/** By the name of a package. */
export function readReasons(): ReadonlyMap<string, string> {
  const text = readFileSync(join(import.meta.dirname, 'reasons.yaml'), 'utf8');
  return new Map(Object.entries(parse(text) as Record<string, string>));
}

/**
 * What `package.json` names, in its order, as the lock file and the reasons say it.
 *
 * @throws Error for a package without a version, a licence or a reason
 */
export function listDependencies(root: string): readonly Dependency[] {
  const { dependencies, devDependencies } = readManifest(root);
  const lock = readLock(root);
  const reasons = readReasons();
  return [dependencies, devDependencies].flatMap((group, index) =>
    Object.keys(group).map((name): Dependency => {
      const locked = lock.get(`node_modules/${name}`);
      const reason = reasons.get(name);
      if (locked?.license === undefined) {
        throw new Error(`package-lock.json knows no version or licence of ${name}`);
      }
      if (reason === undefined) {
        throw new Error(`${name} has no reason; write one into scripts/dependencies/reasons.yaml`);
      }
      const { version, license } = locked;
      return { name, version, licence: license, reason, isForDevelopment: index === 1 };
    }),
  );
}

/** Folders of a package and of all that it needs, where they are installed. */
export function listNeeded(
  name: string,
  lock: ReadonlyMap<string, Locked>,
  root: string,
): readonly string[] {
  const found = new Set<string>();
  const visit = (from: string, wanted: string): void => {
    const folder = resolveFolder(from, wanted, lock);
    if (folder === undefined || found.has(folder) || !existsSync(join(root, folder))) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = lock.get(folder) ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) {
      visit(folder, next);
    }
  };
  visit('', name);
  return [...found];
}

/** Bytes of the files in a folder, without the packages that lie in it. */
export function measurePackage(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' ? total : total + measurePackage(path);
    }
    return entry.isFile() ? total + statSync(path).size : total;
  }, 0);
}

/** As Node looks for it: in the folder itself, then in every one around it. */
function resolveFolder(
  from: string,
  name: string,
  lock: ReadonlyMap<string, Locked>,
): string | undefined {
  for (
    let place = from;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))
  ) {
    const folder = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock.has(folder)) return folder;
    if (place === '') return undefined;
  }
}
