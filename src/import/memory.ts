import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { displayPath } from '../collection/list-files.ts';
import { describeReadError, isReadError, readRegularFile } from '../collection/regular-file.ts';
import type { Paper } from '../collection/schema.ts';
import { ImportError } from './import-error.ts';
import type { RecordPaper } from './import-record.ts';
import { FIELDS, getField } from './paper-fields.ts';

/** The memory's name in `content/papers/`; it belongs into version control with the papers. */
export const MEMORY_FILE = '.imported.jsonl';

/**
 * What an import last gave a paper: a short hash of each field's value. A field whose value is
 * still that has not been edited since, so that the next import may change it; any other is the
 * maintainer's.
 *
 * One paper a line: `{"id":"x-pool","key":"arxiv:2203.15086","fields":{"title":"k3Jd9f2a"}}`. Without
 * the file, everything counts as edited. Lines that cannot be read count as absent.
 */
export interface Memory {
  readonly id: string;
  /** Finds the paper again under another id. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * @param content absolute path of the content folder
 * @throws ImportError where the file is there but cannot be read
 */
export async function readMemory(content: string): Promise<Memory[]> {
  const text = await readText(join(content, 'papers', MEMORY_FILE));
  return text.split('\n').flatMap((line) => {
    try {
      const memory = JSON.parse(line) as Partial<Memory>;
      const { id, key = '', fields } = memory;
      return typeof id === 'string' && typeof fields === 'object' ? [{ id, key, fields }] : [];
    } catch {
      return [];
    }
  });
}

async function readText(path: string): Promise<string> {
  try {
    return (await readRegularFile(path)).toString('utf8');
  } catch (error) {
    if (!isReadError(error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return '';
    throw new ImportError([{ file: displayPath(path), message: describeReadError(error) }]);
  }
}

export function formatMemory(memories: Iterable<Memory>): string {
  return [...memories]
    .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
    .map((memory) => `${JSON.stringify(memory)}\n`)
    .join('');
}

/** What is to be remembered of a paper that was just imported. */
export function createMemory(paper: Paper): Memory {
  return { id: paper.id, key: keyOf(paper), fields: hashFields(paper) };
}

export function hashFields(paper: RecordPaper): Record<string, string> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = getField(paper, field);
      return value === undefined ? [] : [[field, hashValue(value)]];
    }),
  );
}

/** 48 bits: enough to tell an edited text from the one that was written. */
export function hashValue(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 8);
}

export function keyOf({ arxiv, doi, title, authors }: RecordPaper): string {
  if (arxiv !== undefined) return `arxiv:${arxiv}`;
  if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
  return `title:${hashValue([title.toLowerCase(), authors[0] ?? ''])}`;
}
