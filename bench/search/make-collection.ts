import type { PaperRecord } from '../harness/content-folder.ts';
import type { JudgedDocument } from './judged-set.ts';

/** Documents as papers: what the product is built from and the yardsticks are given too. */
export interface Made {
  readonly papers: readonly PaperRecord[];
  /** By paper: the id of its document. */
  readonly documentIds: ReadonlyMap<string, string>;
  /** What had to be done to documents without title or text; a sentence each. */
  readonly remarks: readonly string[];
}

/** Stands where there is no title; a paper must have one. */
const NO_TITLE = 'Untitled';

/**
 * Makes papers of documents. A document's id may be anything, a paper's may not, so papers are
 * numbered. A document with neither title nor text has nothing by which it could be found, and
 * becomes none; one without a title is called "Untitled", one without a text has its title there.
 */
export function makeCollection(documents: readonly JudgedDocument[]): Made {
  const isBlank = (text: string): boolean => text.trim() === '';
  const papers: PaperRecord[] = [];
  const documentIds = new Map<string, string>();
  const counts = { empty: 0, untitled: 0, textless: 0 };
  documents.forEach(({ id, title, text }, i) => {
    if (isBlank(title) && isBlank(text)) {
      counts.empty += 1;
      return;
    }
    if (isBlank(title)) counts.untitled += 1;
    if (isBlank(text)) counts.textless += 1;
    // Letters that begin no word, so that no question meets an id.
    const paper = `qz${String(i + 1).padStart(6, '0')}`;
    documentIds.set(paper, id);
    papers.push({
      id: paper,
      title: isBlank(title) ? NO_TITLE : title,
      abstract: isBlank(text) ? title : text,
    });
  });
  const remarks = [
    [counts.empty, 'have neither title nor text and are left out'],
    [counts.untitled, `have no title and are called "${NO_TITLE}"`],
    [counts.textless, 'have no text but their title'],
  ] as const;
  return {
    papers,
    documentIds,
    remarks: remarks
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} of ${documents.length} documents ${what}.`),
  };
}
