import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A line of `papers/*.jsonl`; see `src/collection/schema.ts`. */
export interface PaperRecord {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors?: readonly string[] | undefined;
  readonly submitted?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly venue?: string | undefined;
  readonly year?: number | undefined;
  readonly topics?: readonly string[] | undefined;
}

const SITE = `name: Bench
tagline: to be searched
description: A collection that is measured and not read.
origin: https://bench.example
`;

/**
 * Replaces a content folder with a site, its papers as one `.jsonl`, and other files.
 *
 * @param others texts by path in the folder
 */
export function writeContentFolder(
  folder: string,
  papers: readonly PaperRecord[],
  others: Readonly<Record<string, string>> = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
  const files = { 'site.yaml': SITE, 'papers/papers.jsonl': lines, ...others };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
