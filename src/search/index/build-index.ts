import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { createStamp, encodeColumns } from './columns.ts';
import type { IndexFiles } from './create-index-files.ts';
import { cutPieces } from './cut-pieces.ts';
import { FILES } from './files.ts';

/** Blocks that Pagefind is given at a time. */
const BATCH = 16;

/** "No linguistic content": Pagefind leaves words as they are. We have made them equal. */
const LANGUAGE = 'zxx';

/** Pagefind's own interfaces and its worker; we have ours, and rows in place of its fragments. */
const UNUSED = /^(?:pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.|fragment$)/;

export interface IndexReport {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Indexes blocks with Pagefind and writes the index, with our files beside it, to a folder; what
 * stood there before is replaced at once, and only when all went well.
 *
 * @param folder absolute path of the index
 * @throws Error with what Pagefind said
 */
export async function buildIndex(
  { blocks, columns, files }: IndexFiles,
  folder: string,
): Promise<IndexReport> {
  const draft = `${folder}.${process.pid}.tmp`;
  try {
    const stamp = createStamp(await writeDraft(blocks, draft));
    const ours = [...files, [FILES.columns, encodeColumns({ ...columns, stamp })] as const];
    for (const [name, bytes] of ours) {
      const path = join(draft, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, gzipSync(bytes, { level: 9 }));
    }
    const report = await measure(draft);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return report;
  } catch (cause) {
    throw new Error(`The search index was not written: ${messageOf(cause)}`, { cause });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @returns ids of the blocks, in any order */
async function writeDraft(blocks: readonly string[], draft: string): Promise<string[]> {
  await mkdir(draft, { recursive: true });
  try {
    const { index } = check(await pagefind.createIndex({ forceLanguage: LANGUAGE }), 'starting');
    if (index === undefined) throw new Error('Pagefind gave no index');
    for (let start = 0; start < blocks.length; start += BATCH) {
      await Promise.all(
        blocks.slice(start, start + BATCH).map(async (content, i) => {
          const block = String(start + i);
          const record = { url: block, content, language: LANGUAGE, sort: { block } };
          check(await index.addCustomRecord(record), `block ${block}`);
        }),
      );
    }
    check(await index.writeFiles({ outputPath: draft }), 'writing');
  } finally {
    await pagefind.close();
  }
  // Pagefind names a block's fragment after its id.
  const fragments = await readdir(join(draft, 'fragment')).catch(() => []);
  if (fragments.length !== blocks.length) {
    throw new Error(`${fragments.length} of ${blocks.length} blocks are in it`);
  }
  await cutPieces(draft);
  const names = await readdir(draft);
  await Promise.all(
    names
      .filter((name) => UNUSED.test(name))
      .map((name) => rm(join(draft, name), { recursive: true })),
  );
  return fragments.map((name) => name.replace(/\..*/, ''));
}

/** Pagefind returns its errors instead of throwing them. */
function check<T extends { readonly errors: readonly string[] }>(response: T, doing: string): T {
  if (response.errors.length === 0) return response;
  throw new Error(`Pagefind, ${doing}: ${response.errors.join('; ')}`);
}

async function measure(folder: string): Promise<IndexReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
