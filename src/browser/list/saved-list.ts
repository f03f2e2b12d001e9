/**
 * The reader's list, stored only in the reader's browser.
 *
 * Shape, version 1, as JSON: `{ "version": 1, "papers": [{ "id": "x-pool", "note": "…" }] }`, in
 * the reader's order; papers without a note have no `note`. Key: see `store.ts`.
 *
 * Lifetime: created with the first paper, removed when the list becomes empty.
 *
 * Migrations: none yet. Later versions may add properties but must keep `papers` with `id` and
 * `note`, since pages of older versions in tabs and caches still read the list. Anything else under
 * the key is parsed as an empty list.
 */
export interface SavedPaper {
  readonly id: string;
  /** Empty if there is none. */
  readonly note: string;
}

export type SavedList = readonly SavedPaper[];

const VERSION = 1;

/** Longer lists would not fit in a link. */
export const MAX_PAPERS = 1000;

export const MAX_NOTE_LENGTH = 2000;

/** The format of ids in `collection/schema.ts`. */
const ID = /^(?=.{1,120}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** Accepts any text and returns a valid list. */
export function parseList(text: string | null): SavedList {
  const value = parseJson(text);
  return isRecord(value) && Array.isArray(value.papers) ? cleanList(value.papers) : [];
}

/** The stored form of a list; undefined for an empty list, which is not stored. */
export function formatList(list: SavedList): string | undefined {
  if (list.length === 0) return undefined;
  const papers = list.map(({ id, note }) => (note === '' ? { id } : { id, note }));
  return JSON.stringify({ version: VERSION, papers });
}

/** Keeps the valid papers, without duplicates, and cleans their notes. */
export function cleanList(items: readonly unknown[]): SavedList {
  const papers = new Map<string, SavedPaper>();
  for (const item of items) {
    if (!isRecord(item) || !isId(item.id) || papers.has(item.id)) continue;
    papers.set(item.id, { id: item.id, note: cleanNote(item.note) });
    if (papers.size === MAX_PAPERS) break;
  }
  return [...papers.values()];
}

/** Normalises line ends, removes other control characters and truncates. */
export function cleanNote(note: unknown): string {
  if (typeof note !== 'string') return '';
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .slice(0, MAX_NOTE_LENGTH)
    .toWellFormed();
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
