import { isId, isRecord, parseJson } from './saved-list.ts';

/**
 * Which papers a reader has opened, kept in her browser and nowhere else, to mark them in lists.
 *
 * Shape, version 1, as JSON: `{ "version": 1, "on": true, "papers": ["x-pool"] }`, the last one read
 * at the end. Key: see `store.ts`.
 *
 * Life: the last 2,000 papers; until she has them forgotten. Switched off, nothing is added or shown,
 * and only `on: false` and what was read before are kept.
 *
 * Migrations: none yet. Whatever cannot be read is: nothing read, and marks are on.
 */
export interface ReadPapers {
  readonly on: boolean;
  readonly papers: readonly string[];
}

const VERSION = 1;
const MOST = 2000;

/** Total: any text in, legal marks out. */
export function parseRead(text: string | null): ReadPapers {
  const value = parseJson(text);
  if (!isRecord(value)) return { on: true, papers: [] };
  const papers = Array.isArray(value.papers) ? value.papers.filter(isId) : [];
  return { on: value.on !== false, papers: [...new Set(papers)].slice(-MOST) };
}

/** Undefined where there is nothing to keep. */
export function formatRead({ on, papers }: ReadPapers): string | undefined {
  if (on && papers.length === 0) return undefined;
  return JSON.stringify({ version: VERSION, on, papers });
}

export function addRead({ on, papers }: ReadPapers, id: string): ReadPapers {
  if (!on) return { on, papers };
  return { on, papers: [...papers.filter((other) => other !== id), id].slice(-MOST) };
}
