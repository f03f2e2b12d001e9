import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Collection } from './read-collection.ts';
import { readRegularFileSync } from './regular-file.ts';

/** What a build knows of the site that was built into the same folder before. */
export interface LastPapers {
  /** Absolute path of its list: a line with the content folder, then one for each paper: its ids. */
  readonly path: string;
  /** Whether papers of the last site may be missing from the new one. */
  readonly mayBeFewer: boolean;
}

/** Addresses that a message names. */
const NAMED = 10;

type Papers = Pick<Collection, 'papers' | 'moved'>;

/**
 * Makes sure that a build publishes no less than the last one unless it was told to, and writes
 * down what it publishes, for {@link acceptPapers} once it has succeeded.
 *
 * What is gone on purpose is known from the content: by `aliases` where a paper was renamed or
 * merged, by a line of `moved.txt` where it was withdrawn. An alias that is taken away is gone like a
 * paper: links lead to it. `published.txt` guards each single address; this also guards papers of
 * which nobody has made a record yet.
 *
 * @param content absolute path of the content folder; a site of another one is no measure
 * @throws Error that says how many addresses would be gone, which, and how to go on
 */
export function expectNoFewer(last: LastPapers, content: string, collection: Papers): void {
  const before = readPapers(last.path, content);
  const lost = findMissing(before.flat(), collection);
  const now = collection.papers.map(({ id, aliases }) => [id, ...aliases].join(' '));
  if (lost.length > 0 && !last.mayBeFewer) {
    const message = describe(lost, before.length, now.length);
    // The cause is in the content; where in the code it was found helps nobody.
    throw Object.assign(new Error(message), { stack: '' });
  }
  mkdirSync(dirname(last.path), { recursive: true });
  writeFileSync(toNext(last.path), [content, ...now, ''].join('\n'));
}

/** Where the list of a build stands until it has succeeded. */
export function toNext(path: string): string {
  return `${path}.next`;
}

/**
 * The ids that are gone for no reason that the content says, however many have come: five new
 * papers do not make up for three whose addresses nothing answers to.
 */
export function findMissing(
  before: readonly string[],
  { papers, moved }: Papers,
): readonly string[] {
  const explained = new Set([
    ...papers.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...moved.map(({ from }) => from.replace(/^papers\//, '')),
  ]);
  return before.filter((id) => !explained.has(id));
}

/** Of each paper its id and its aliases. */
function readPapers(path: string, content: string): readonly (readonly string[])[] {
  if (!existsSync(path)) return [];
  const [folder, ...papers] = readRegularFileSync(path)
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return folder === content ? papers.map((paper) => paper.split(' ')) : [];
}

function describe(lost: readonly string[], before: number, now: number): string {
  const count = (number: number) => number.toLocaleString('en');
  const named = lost.slice(0, NAMED).map((id) => `  papers/${id}`);
  const more = lost.length > NAMED ? [`  and ${count(lost.length - NAMED)} more`] : [];
  return [
    `The site that was built last has ${count(before)} papers, and this one would have ${count(now)}. Nothing says why ${count(lost.length)} of its addresses would be gone:`,
    ...named,
    ...more,
    'Nothing was written. Bring them back, or say what became of them: a paper that was renamed or merged into another stands in the "aliases" of that one, with those that it had itself, and one that was withdrawn has a line "papers/ID" in moved.txt. To go on without them as it is: npm run build -- --fewer',
  ].join('\n');
}
