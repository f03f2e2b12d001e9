import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashFiles } from '../../collection/hash-files.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';
import { startThreads } from '../threads.ts';
import { cutParts } from './cut-parts.ts';

const MOST_THREADS = 8;

/**
 * Computes something of items in threads, a part of them at a time, those parts not again that are
 * as they were.
 *
 * @param items in an order that does not change
 * @param options.name of the computation: a folder of its own below `kept`
 * @param options.digest a hash of all of an item that is computed from
 * @param options.pick plain data of an item, which a thread is given
 * @param options.worker path of the threads' code from the root; it calls `answerParts`
 * @param options.given plain data that the threads are given beside the items
 * @param options.root absolute path of the project
 * @param options.kept absolute path of a folder for the next time; without it nothing is kept
 * @returns the answers, in order
 */
export async function computeParts<Answer, Item extends { readonly id: string }>(
  items: readonly Item[],
  options: {
    readonly name: string;
    readonly digest: (item: Item) => string;
    readonly pick: (item: Item) => object;
    readonly worker: string;
    readonly given?: unknown;
    readonly root: string;
    readonly kept?: string | undefined;
    readonly threads?: number;
  },
): Promise<Answer[]> {
  const { name, digest, pick, worker, given, root } = options;
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const folder = options.kept === undefined ? undefined : join(options.kept, name);
  const code = hashFiles(root, ['src', 'package-lock.json']);
  const common = JSON.stringify([worker, given, code, process.version]);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });

  const parts = cutParts(items);
  const files = parts.map((part) => hash('sha256', [common, ...part.map(digest)].join('\0')));
  const answers = files.map((file) =>
    folder === undefined ? undefined : readKept(join(folder, file)),
  );
  const pool = startThreads<readonly object[]>(join(root, worker), {
    count: threads,
    name: `"${name}" could not be computed`,
    data: given,
  });
  try {
    const missing = answers.flatMap((answer, at) => (answer === undefined ? [at] : []));
    const made = await pool.share<Answer>(missing.map((at) => () => parts[at]?.map(pick)));
    made.forEach((answer, i) => {
      const at = missing[i] ?? 0;
      answers[at] = { answer };
      if (folder !== undefined) writeSealed(join(folder, files[at] ?? ''), serialize(answer));
    });
  } finally {
    await pool.close();
  }
  if (folder !== undefined) forgetOthers(folder, new Set(files));
  return answers.map((found) => (found as { answer: Answer }).answer);
}

/** Nothing where it was not kept whole. */
function readKept(file: string): { readonly answer: unknown } | undefined {
  const bytes = readSealed(file);
  return bytes && { answer: deserialize(bytes) as unknown };
}

function forgetOthers(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!used.has(name)) rmSync(join(folder, name), { force: true });
  }
}
