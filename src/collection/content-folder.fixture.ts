import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A minimal valid collection: a paper and `site.yaml`. */
export const MINIMAL = {
  'site.yaml': 'tagline: on tests\ndescription: A collection.\norigin: https://wells.example\n',
  'papers/first.md': '---\ntitle: First\n---\nAn abstract.\n',
};

/** Formats a topic file with the required fields. */
export function formatTopic(name: string, phrase = name): string {
  return `---\nname: ${name}\nsummary: About ${name}.\ncolour: teal\nmatch: { any: [${phrase}] }\n---\n\nProse.\n`;
}

/** Creates a content folder for the current test. @returns its absolute path */
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
