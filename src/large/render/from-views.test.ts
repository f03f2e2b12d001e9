import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const IMPORT =
  /^\s*(?:import|export)\s(?!type\b)(?:[\w*{}\s,$]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]/gm;
const FROM_VIEW = /\bview\b[^=]* = Astro\.props|Astro\.props\.view\b/;

/** All own modules that a module imports statically, directly or indirectly. */
function listImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(join(ROOT, file))) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    listImports(join(dirname(file), path), seen);
  }
  return seen;
}

const pages = globSync('src/pages/**/*.astro', { cwd: ROOT }).filter((page) =>
  FROM_VIEW.test(readFileSync(join(ROOT, page), 'utf8')),
);

it('pages of papers and lists are rendered from views', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'src/pages/papers/[id].astro',
      'src/pages/papers/[...page].astro',
      'src/pages/[kind]/[id]/[...page].astro',
      'src/pages/topics/[id]/[...page].astro',
    ]),
  );
});

it.each(pages)('%s depends only on its view and the site', (page) => {
  const imports = [...listImports(page)];
  expect(imports).toContain('src/site/bind/site.ts');
  expect(imports).toContain('src/site/layouts/Document.astro');
  expect(imports).not.toContain('src/site/bind/content.ts');
  expect(imports).not.toContain('src/analysis/read-catalogue.ts');
});
