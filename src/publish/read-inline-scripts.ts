import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findInlineScripts } from './headers.ts';

/** Pages of one kind have the same scripts, so that of many pages some are read. */
const READ = 2000;

/** The text of the scripts that stand in the pages of a built site. */
export async function readInlineScripts(folder: string): Promise<readonly string[]> {
  const pages: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) pages.push(path);
  // The shortest addresses are the pages of which there is one.
  pages.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  const own = pages.slice(0, READ / 2);
  const rest = pages.slice(READ / 2);
  const step = Math.max(1, Math.ceil(rest.length / (READ / 2)));
  const scripts = new Set<string>();
  for (const path of [...own, ...rest.filter((_, index) => index % step === 0)]) {
    const html = await readFile(join(folder, path), 'utf8');
    for (const text of findInlineScripts(html)) scripts.add(text);
  }
  return [...scripts];
}
