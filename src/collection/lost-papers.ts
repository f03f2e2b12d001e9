import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Collection } from './read-collection.ts';
import { nameCommands } from './name-commands.ts';
import { readRegularFileSync } from './regular-file.ts';

/** The papers of the last successful build into the same folder. */
export interface LastPapers {
  /** Absolute path of a file: a line with the content folder, then a line of ids for each paper. */
  readonly path: string;
  /** Whether papers may be missing from the new site (`--fewer`). */
  readonly allowFewer: boolean;
}

/** Number of addresses that a message lists. */
const MAX_LISTED = 10;

type Papers = Pick<Collection, 'papers' | 'moved'>;

/**
 * Fails if addresses of the last build are missing from this one without an explanation in the
 * content, and records the papers of this build at {@link getPendingPath}.
 *
 * Renamed and merged papers are explained by `aliases`, withdrawn ones by `moved.txt`. Former aliases
 * count as addresses, because links lead to them. Unlike `published.txt`, this also protects papers
 * that have not been recorded as published.
 *
 * @param content absolute path of the content folder; builds of other folders are not compared
 * @throws Error that lists the missing addresses and explains how to continue
 */
export function refuseLostPapers(last: LastPapers, content: string, collection: Papers): void {
  const before = readLastPapers(last.path, content);
  const lost = findLost(before.flat(), collection);
  const now = collection.papers.map(({ id, aliases }) => [id, ...aliases].join(' '));
  if (lost.length > 0 && !last.allowFewer) {
    const message = describe(lost, before.length, now.length);
    // The cause is in the content, so a stack trace would not help.
    throw Object.assign(new Error(nameCommands(message)), { stack: '' });
  }
  mkdirSync(dirname(last.path), { recursive: true });
  writeFileSync(getPendingPath(last.path), [content, ...now, ''].join('\n'));
}

/** Returns the path of the list until the build has succeeded and replaces the last one. */
export function getPendingPath(path: string): string {
  return `${path}.next`;
}

/** Finds ids of the last build that are missing without an alias or a line in `moved.txt`. */
export function findLost(before: readonly string[], { papers, moved }: Papers): readonly string[] {
  const explained = new Set([
    ...papers.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...moved.map(({ from }) => from.replace(/^papers\//, '')),
  ]);
  return before.filter((id) => !explained.has(id));
}

/** @returns the id and aliases of each paper */
function readLastPapers(path: string, content: string): readonly (readonly string[])[] {
  if (!existsSync(path)) return [];
  const [folder, ...papers] = readRegularFileSync(path)
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return folder === content ? papers.map((paper) => paper.split(' ')) : [];
}

function describe(lost: readonly string[], before: number, now: number): string {
  const count = (number: number) => number.toLocaleString('en');
  const listed = lost.slice(0, MAX_LISTED).map((id) => `  papers/${id}`);
  const more = lost.length > MAX_LISTED ? [`  and ${count(lost.length - MAX_LISTED)} more`] : [];
  return [
    `The last build contained ${count(before)} papers, and this one contains ${count(now)}. Addresses that would disappear without an explanation: ${count(lost.length)}`,
    ...listed,
    ...more,
    'Nothing was written. Restore these papers, or explain the change: if a paper was renamed or merged, add its old id and aliases to the "aliases" of the current paper; if it was withdrawn, add a line "papers/ID" to moved.txt. To build without them: npm run build -- --fewer',
  ].join('\n');
}
