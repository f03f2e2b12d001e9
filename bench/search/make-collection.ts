import type { PaperRecord } from '../harness/content-folder.ts';
import type { JudgedDocument } from './judged-set.ts';

/** Documents as papers, used for the product and the baselines. */
export interface CreatedCollection {
  readonly papers: readonly PaperRecord[];
  /** Document ids by paper. */
  readonly documentIds: ReadonlyMap<string, string>;
  /** Notes on documents without title or text; a sentence each. */
  readonly remarks: readonly string[];
}

/** Replaces a missing title, which papers must have. */
const NO_TITLE = 'Untitled';

/**
 * Creates papers from documents. Papers are numbered, because a document's id may not be a valid
 * paper id. A document with neither title nor text is skipped; one without a title is called
 * "Untitled", and one without text uses its title as text.
 */
export function makeCollection(documents: readonly JudgedDocument[]): CreatedCollection {
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
    // Letters that begin no word, so that no query matches an id.
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
