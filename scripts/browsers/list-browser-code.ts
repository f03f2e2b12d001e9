import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Matches the module of an import or export, or the script of a worker. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"]/g;
const TYPE_IMPORT = /^\s*(?:import|export) type [\s\S]*?;$/gm;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Entry points that run in a browser, in addition to the scripts of components. */
const WORKERS = ['src/search/worker.ts', 'src/browser/offline/worker/worker.ts'];

/**
 * Lists the packages that browser code imports, which are therefore bundled with it.
 *
 * @param root absolute path of the project
 */
export function listBundled(root: string): ReadonlySet<string> {
  const names = [...listBrowserCode(root).values()].flatMap(listImports);
  const packages = names.filter((name) => /^(?!(?:node|astro|virtual):)[@a-z]/.test(name));
  return new Set(packages.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
}

/**
 * Returns all code of the project that runs in a browser, by absolute path: workers, the scripts of
 * components, and the modules that these import.
 *
 * @param root absolute path of the project
 */
export function listBrowserCode(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (path: string, code: string): void => {
    found.set(path, code);
    for (const name of listImports(code).filter((module) => module.startsWith('.'))) {
      visit(resolve(dirname(path), name));
    }
  };
  const visit = (path: string): void => {
    if (found.has(path) || !path.endsWith('.ts') || !existsSync(path)) return;
    read(path, readFileSync(path, 'utf8'));
  };
  for (const path of WORKERS) visit(join(root, path));
  for (const path of listFiles(join(root, 'src')).filter((file) => file.endsWith('.astro'))) {
    const scripts = [...readFileSync(path, 'utf8').matchAll(SCRIPT)].map(([, code = '']) => code);
    if (scripts.length > 0) read(path, scripts.join('\n'));
  }
  return found;
}

function listImports(code: string): readonly string[] {
  const imports = code.replace(TYPE_IMPORT, '').matchAll(IMPORT);
  return [...imports].map(([, from, worker]) => from ?? worker ?? '');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
