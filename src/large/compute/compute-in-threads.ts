import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Compute } from '../../analysis/compute.ts';
import { cutChunks } from '../../analysis/cut-chunks.ts';
import { hashFiles } from '../../collection/hash-files.ts';
import { readChecksummed, writeChecksummed } from '../checksummed-file.ts';
import { createThreadPool } from '../thread-pool.ts';
import type { WorkerData } from './worker.ts';

/** Number of items per chunk if nothing is cached. */
const CHUNK_SIZE = 1000;

/** Cache folder, relative to the root of the project. */
const CACHE = '.astro/kept';

interface Options {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the cache folder; false for no cache. */
  readonly cache?: string | false;
  readonly threads?: number | undefined;
}

/**
 * Creates a {@link Compute} that runs chunks on threads and caches their answers.
 *
 * The file of a cached answer is named after a hash of everything that affects it: its chunk, the
 * context of the computation, and all code.
 */
export function createThreadedCompute({ root, cache, threads }: Options): Compute {
  return async ({ name, module }, { sources, pick, context, digest }) => {
    const chunks = digest ? cutChunks(sources, digest) : splitEvenly(sources);
    const files = digest && cache !== false ? nameFiles(chunks, digest) : undefined;
    const folder = join(cache || join(root, CACHE), name);
    const pool = createThreadPool<readonly unknown[]>(join(root, 'src/large/compute/worker.ts'), {
      name: `"${name}" could not be computed`,
      data: { name, module: join(root, module), context } satisfies WorkerData,
      threads,
    });
    try {
      return await (files ? runCached(chunks, files) : run(chunks));
    } finally {
      await pool.close();
    }

    function run<Answer>(missing: readonly (typeof chunks)[number][]): Promise<Answer[]> {
      return pool.run<Answer>(missing.map((chunk) => () => chunk.map(pick)));
    }

    async function runCached<Answer>(
      all: typeof chunks,
      names: readonly string[],
    ): Promise<Answer[]> {
      mkdirSync(folder, { recursive: true });
      const cached = names.map((file) => readAnswer(join(folder, file)));
      const computed = await run<Answer>(all.filter((_, index) => cached[index] === undefined));
      const remaining = computed.values();
      const answers = cached.map((found, index) => {
        if (found) return found.answer as Answer;
        const answer = remaining.next().value as Answer;
        writeChecksummed(join(folder, names[index] ?? ''), serialize(answer));
        return answer;
      });
      removeUnused(folder, new Set(names));
      return answers;
    }

    function nameFiles(
      all: typeof chunks,
      getDigest: NonNullable<typeof digest>,
    ): readonly string[] {
      const code = hashFiles(root, ['src', 'package-lock.json']);
      const common = JSON.stringify([name, context, code, process.version]);
      return all.map((chunk) => hash('sha256', [common, ...chunk.map(getDigest)].join('\0')));
    }
  };
}

function splitEvenly<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK_SIZE) }, (_, index) =>
    items.slice(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE),
  );
}

function readAnswer(file: string): { readonly answer: unknown } | undefined {
  const bytes = readChecksummed(file);
  return bytes && { answer: deserialize(bytes) as unknown };
}

function removeUnused(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!used.has(name)) rmSync(join(folder, name), { force: true });
  }
}
