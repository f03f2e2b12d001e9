/**
 * The reader's own list, kept in her browser and nowhere else.
 *
 * Shape, version 1, as JSON: `{ "version": 1, "papers": [{ "id": "x-pool", "note": "…" }] }`, in her
 * order; `note` is absent where there is none. Key: see `store.ts`.
 *
 * Life: from the first paper that is saved until the list is empty, then it is removed.
 *
 * Migrations: none yet. A later version keeps `papers` with `id` and `note` and adds to it, so that
 * an older page, which a tab or a cache may hold, still reads what it knows. Whatever else is found
 * under the key is an empty list.
 */
export interface SavedPaper {
  readonly id: string;
  /** Empty where there is none. */
  readonly note: string;
}

export type SavedList = readonly SavedPaper[];

const VERSION = 1;

/** More papers are a collection, and a link could not carry them. */
export const MOST_PAPERS = 1000;

export const MOST_NOTE = 2000;

/** As `collection/schema.ts` allows ids. */
const ID = /^(?=.{1,120}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** Total: any text in, a legal list out. */
export function parseList(text: string | null): SavedList {
  const value = parseJson(text);
  return isRecord(value) && Array.isArray(value.papers) ? cleanList(value.papers) : [];
}

/** The text under which a list is kept; undefined for the empty one, which is not kept. */
export function formatList(list: SavedList): string | undefined {
  if (list.length === 0) return undefined;
  const papers = list.map(({ id, note }) => (note === '' ? { id } : { id, note }));
  return JSON.stringify({ version: VERSION, papers });
}

/** The papers among some values, each once; notes without line ends of other systems, and cut. */
export function cleanList(items: readonly unknown[]): SavedList {
  const papers = new Map<string, SavedPaper>();
  for (const item of items) {
    if (!isRecord(item) || !isId(item.id) || papers.has(item.id)) continue;
    papers.set(item.id, { id: item.id, note: cleanNote(item.note) });
    if (papers.size === MOST_PAPERS) break;
  }
  return [...papers.values()];
}

/** Without control characters, which no note means; lines are kept. */
export function cleanNote(note: unknown): string {
  if (typeof note !== 'string') return '';
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .slice(0, MOST_NOTE)
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
