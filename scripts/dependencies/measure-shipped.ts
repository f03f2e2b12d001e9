import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Endings of what a package may give to pages as it is. */
const SENT = /\.(?:woff2|wasm|pagefind|js|css)$/;

/** An import or an export from elsewhere, a worker's script, and a script in a component. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"]/g;
const TYPE_IMPORT = /^\s*(?:import|export) type [\s\S]*?;$/gm;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Where code that runs in a browser begins, besides the scripts of components. */
const WORKERS = ['src/search/worker.ts', 'src/offline/worker/worker.ts'];

/** What a package's program makes for pages, by the names that the site gives it. */
const MADE: Readonly<Record<string, RegExp>> = {
  pagefind: /\/pagefind\/(?:.*\/)?(?:pagefind[^/]*\.js|wasm[^/]*)$/,
};

/** What `scripts/fonts.ts` has made of a package. */
const CUT: Readonly<Record<string, string>> = {
  '@fontsource/stix-two-math': 'src/styles/stix-two-math.woff2',
};

interface Sent {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

/**
 * Bytes of a site's files that are a package's own, letter by letter, or made by its program: the
 * most that a reader's browser may be sent of it, over all pages. A package whose code is bundled
 * with ours counts with all its modules.
 *
 * @param root absolute path of the project
 */
export function measureSent(name: string, root: string, site: readonly Sent[]): number {
  const folder = join(root, 'node_modules', name);
  const files = listFiles(folder).filter((path) => SENT.test(path));
  const cut = CUT[name];
  const own = new Set([...files, ...(cut === undefined ? [] : [join(root, cut)])].map(hashFile));
  const made = MADE[name];
  const sent = site.filter(({ path, hash }) => own.has(hash) || made?.test(path));
  const bundled = listBundled(root).has(name) ? files.filter((path) => path.endsWith('.js')) : [];
  return sum(sent.map(({ size }) => size)) + sum(bundled.map((path) => statSync(path).size));
}

export function hashSite(folder: string): readonly Sent[] {
  return listFiles(folder)
    .filter((path) => SENT.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      hash: hashFile(path),
      size: statSync(path).size,
    }));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/**
 * The packages that code for the browser imports, so that parts of them are bundled with ours.
 *
 * @param root absolute path of the project
 */
export function listBundled(root: string): ReadonlySet<string> {
  const names = [...listBrowserCode(root).values()].flatMap(listImports);
  const packages = names.filter((name) => /^(?!(?:node|astro|virtual):)[@a-z]/.test(name));
  return new Set(packages.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
}

/**
 * All code that runs in a browser, by its file: scripts of components and workers, and what they
 * import of ours.
 *
 * @param root absolute path of the project
 */
export function listBrowserCode(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (path: string, code: string): void => {
    found.set(path, code);
    for (const name of listImports(code).filter((each) => each.startsWith('.'))) {
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

function hashFile(path: string): string {
  return createHash('sha1').update(readFileSync(path)).digest('hex');
}
