import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A written page. */
export interface WrittenPage {
  /** See `create-key.ts`. */
  readonly key: string;
  /** Size in bytes. */
  readonly size: number;
  /** Modification time in milliseconds. */
  readonly time: number;
}

/** The pages of a site by file, relative to its folder. */
export type Manifest = ReadonlyMap<string, WrittenPage>;

/** File name of the manifest in the folder of a shard. */
export const PART_MANIFEST = '.offprint-pages';

const FIRST_LINE = 'offprint pages 1';

/** Reads a manifest. Empty if it is missing or has another format. */
export function readManifest(path: string): Manifest {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const [first, ...lines] = text.split('\n');
  if (first !== FIRST_LINE) return new Map();
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [file = '', key = '', size, time] = line.split('\t');
      return [file, { key, size: Number(size), time: Number(time) }];
    }),
  );
}

/** Writes a manifest atomically. */
export function writeManifest(path: string, pages: Manifest): void {
  const lines = [...pages].map(([file, { key, size, time }]) => [file, key, size, time].join('\t'));
  const draft = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, `${[FIRST_LINE, ...lines].join('\n')}\n`);
  renameSync(draft, path);
}
