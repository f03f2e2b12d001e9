import { isId, isRecord, parseJson } from './saved-list.ts';

/**
 * The papers that a reader has opened, which are marked in lists. They are stored only in the
 * reader's browser.
 *
 * Shape, version 1, as JSON: `{ "version": 1, "on": true, "papers": ["x-pool"] }`, most recently
 * read last. Key: see `store.ts`.
 *
 * Lifetime: the latest 2,000 papers, until the reader clears them. While switched off, nothing is
 * added or shown, and `on: false` and the papers read before stay stored.
 *
 * Migrations: none yet. Invalid data is parsed as an empty history with marks on.
 */
export interface ReadPapers {
  readonly on: boolean;
  readonly papers: readonly string[];
}

const VERSION = 1;
const MAX_READ_PAPERS = 2000;

/** Accepts any text and returns valid marks. */
export function parseRead(text: string | null): ReadPapers {
  const value = parseJson(text);
  if (!isRecord(value)) return { on: true, papers: [] };
  const papers = Array.isArray(value.papers) ? value.papers.filter(isId) : [];
  return { on: value.on !== false, papers: [...new Set(papers)].slice(-MAX_READ_PAPERS) };
}

/** Returns undefined if there is nothing to store. */
export function formatRead({ on, papers }: ReadPapers): string | undefined {
  if (on && papers.length === 0) return undefined;
  return JSON.stringify({ version: VERSION, on, papers });
}

export function addRead({ on, papers }: ReadPapers, id: string): ReadPapers {
  if (!on) return { on, papers };
  return { on, papers: [...papers.filter((other) => other !== id), id].slice(-MAX_READ_PAPERS) };
}
