import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A page that was written. */
export interface WrittenPage {
  /** Hash of everything that the page was made from. */
  readonly key: string;
  /** Bytes of the file. */
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
}

/** The pages of a site by their files, relative to its folder. */
export type Manifest = ReadonlyMap<string, WrittenPage>;

/** Beside the pages, where a site is only a part that is to be joined. */
export const PART_MANIFEST = '.offprint-pages';

const FIRST_LINE = 'offprint pages 1';

/** Empty where there is none, or one that an other version wrote. */
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

/** Writes it whole or not at all. */
export function writeManifest(path: string, pages: Manifest): void {
  const lines = [...pages].map(([file, { key, size, time }]) => [file, key, size, time].join('\t'));
  const draft = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, `${[FIRST_LINE, ...lines].join('\n')}\n`);
  renameSync(draft, path);
}
