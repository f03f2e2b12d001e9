import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a collection needs at least: one paper and `site.yaml`. */
export const LEAST = {
  'site.yaml': 'tagline: on tests\ndescription: A collection.\norigin: https://papers.example\n',
  'papers/first.md': '---\ntitle: First\n---\nAn abstract.\n',
};

/** A topic's file with a name of its own and no more than it needs. */
export function formatTopic(name: string, phrase = name): string {
  return `---\nname: ${name}\nsummary: About ${name}.\ncolour: teal\nmatch: { any: [${phrase}] }\n---\n\nProse.\n`;
}

/** A content folder for the time of one test. @returns its absolute path */
export function createContentFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeContent(folder, files);
  return folder;
}

export function writeContent(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
