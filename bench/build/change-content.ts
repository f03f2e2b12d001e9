import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRecord } from '../harness/content-folder.ts';
import type { Change } from './options.ts';

/** The sentence that an edit adds. */
const ADDED_SENTENCE = 'An addendum says what was found since.';

/**
 * Changes a collection as a maintainer would: adds a paper, edits a paper, or nothing.
 *
 * @param folder absolute path of the content folder
 * @param turn from 1; each turn changes something different
 */
export function changeContent(
  folder: string,
  papers: readonly PaperRecord[],
  change: Change,
  turn: number,
): void {
  const file = join(folder, 'papers/papers.jsonl');
  const paper = papers[(turn * 7919) % papers.length] as PaperRecord;
  const abstract = `${paper.abstract} ${ADDED_SENTENCE}`;
  if (change === 'add') {
    const added = { ...paper, id: `added-${turn}`, abstract, arxiv: undefined, doi: undefined };
    appendFileSync(file, `${JSON.stringify({ ...added, title: `${paper.title}, revisited` })}\n`);
  }
  if (change === 'edit') {
    const before = `${JSON.stringify(paper)}\n`;
    const text = readFileSync(file, 'utf8');
    const after = text.replace(before, () => `${JSON.stringify({ ...paper, abstract })}\n`);
    if (after === text) throw new Error(`${file} has no line of "${paper.id}" to change.`);
    writeFileSync(file, after);
  }
}
