import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FROM_VIEWS } from './prerenderer.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const IMPORT =
  /^\s*(?:import|export)\s(?!type\b)(?:[\w*{}\s,$]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]/gm;

/** All modules of ours that a module loads as it is loaded itself. */
function listImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(join(ROOT, file))) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    listImports(join(dirname(file), path), seen);
  }
  return seen;
}

it.each([...FROM_VIEWS])(
  '%s reads its view and the site, and nothing of the collection',
  (page) => {
    const imports = listImports(page);
    expect(imports).toContain('src/site.ts');
    expect(imports).toContain('src/components/PaperRow.astro');
    expect([...imports]).not.toContain('src/content.ts');
    expect([...imports]).not.toContain('src/catalogue/read-catalogue.ts');
  },
);
