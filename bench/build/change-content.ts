import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperRecord } from '../harness/content-folder.ts';
import type { Change } from './options.ts';

/** What a paper says that was not there before. */
const NEWS = 'An addendum says what was found since.';

/**
 * Changes a collection as its maintainer would: one paper more, one paper otherwise, or nothing.
 *
 * @param folder absolute path of the content folder
 * @param turn from 1; each turn changes something that no other did
 */
export function changeContent(
  folder: string,
  papers: readonly PaperRecord[],
  change: Change,
  turn: number,
): void {
  const file = join(folder, 'papers/papers.jsonl');
  const paper = papers[(turn * 7919) % papers.length] as PaperRecord;
  const abstract = `${paper.abstract} ${NEWS}`;
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
