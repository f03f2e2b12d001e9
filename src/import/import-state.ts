import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { displayPath } from '../collection/list-files.ts';
import { describeReadError, isReadError, readRegularFile } from '../collection/regular-file.ts';
import type { Paper } from '../collection/schema.ts';
import { ImportError } from './import-error.ts';
import type { RecordPaper } from './import-record.ts';
import { listFields, getField } from './paper-fields.ts';

/**
 * File in `content/papers/` that records what imports have written. To be committed with the
 * papers.
 */
export const STATE_FILE = '.imported.jsonl';

/**
 * The values of a paper at the last import, as a short hash per field. If the current value of a
 * field has the same hash, it has not been edited since, and the next import may update it.
 *
 * One line per paper: `{"id":"x-pool","key":"arxiv:2203.15086","fields":{"title":"k3Jd9f2a"}}`.
 * Without the file, every field counts as edited. Invalid lines are ignored.
 */
export interface PaperState {
  readonly id: string;
  /** Identifies the paper if its id changes; see {@link identityKey}. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the files that contained it. */
  readonly from?: readonly string[];
}

/**
 * @param content absolute path of the content folder
 * @throws ImportError if the file exists but cannot be read
 */
export async function readImportState(content: string): Promise<PaperState[]> {
  const text = await readText(join(content, 'papers', STATE_FILE));
  return text.split('\n').flatMap((line) => {
    try {
      const state = JSON.parse(line) as Partial<PaperState>;
      const { id, key = '', fields, from } = state;
      const isValid = typeof id === 'string' && typeof fields === 'object';
      return isValid ? [{ id, key, fields, ...(Array.isArray(from) && { from }) }] : [];
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

export function formatImportState(states: Iterable<PaperState>): string {
  return [...states]
    .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
    .map((state) => `${JSON.stringify(state)}\n`)
    .join('');
}

/** The state to record for a newly imported paper. */
export function createPaperState(paper: Paper): PaperState {
  return { id: paper.id, key: identityKey(paper), fields: hashFields(paper) };
}

export function hashFields(paper: RecordPaper): Record<string, string> {
  return Object.fromEntries(
    listFields(paper).flatMap((field) => {
      const value = getField(paper, field);
      return value === undefined ? [] : [[field, hashValue(value)]];
    }),
  );
}

/** A hash of 48 bits, enough to detect an edited value. */
export function hashValue(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 8);
}

/**
 * A key by which a paper is recognised if its id changes: its arXiv id, DOI, or title and author.
 */
export function identityKey({ arxiv, doi, title, authors }: RecordPaper): string {
  if (arxiv !== undefined) return `arxiv:${arxiv}`;
  if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
  return `title:${hashValue([title.toLowerCase(), authors[0] ?? ''])}`;
}
