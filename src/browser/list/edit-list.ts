import { cleanNote, MOST_PAPERS, type SavedList, type SavedPaper } from './saved-list.ts';

/** The list with papers at its end that it does not have; a note that it has stays. */
export function addPapers(list: SavedList, others: SavedList): SavedList {
  const notes = new Map(others.map(({ id, note }) => [id, note]));
  const known = new Set(list.map(({ id }) => id));
  const kept = list.map(({ id, note }) => ({ id, note: note || (notes.get(id) ?? '') }));
  return [...kept, ...others.filter(({ id }) => !known.has(id))].slice(0, MOST_PAPERS);
}

export function removePaper(list: SavedList, id: string): SavedList {
  return list.filter((paper) => paper.id !== id);
}

/** Moves a paper by so many places, as far as there are places. */
export function movePaper(list: SavedList, id: string, by: number): SavedList {
  const from = list.findIndex((paper) => paper.id === id);
  const paper = list[from];
  if (paper === undefined) return list;
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, paper);
}

export function writeNote(list: SavedList, id: string, note: string): SavedList {
  return list.map((paper) => (paper.id === id ? { id, note: cleanNote(note) } : paper));
}

/**
 * Takes a change back. What another tab has added since stays, at the end.
 *
 * @param before the list before the change
 * @param after the list that the change left
 */
export function undoChange(before: SavedList, after: SavedList, current: SavedList): SavedList {
  const left = new Map(after.map((paper) => [paper.id, paper]));
  const now = new Map(current.map((paper) => [paper.id, paper]));
  const was = new Set(before.map(({ id }) => id));
  // What was there and has been taken away since, elsewhere, stays away.
  const restored = before.flatMap((paper): SavedPaper[] =>
    left.has(paper.id) && !now.has(paper.id) ? [] : [pickNewer(paper, left, now)],
  );
  return [...restored, ...current.filter(({ id }) => !was.has(id) && !left.has(id))].slice(
    0,
    MOST_PAPERS,
  );
}

/** A note that was written after the change is not undone. */
function pickNewer(
  paper: SavedPaper,
  left: ReadonlyMap<string, SavedPaper>,
  now: ReadonlyMap<string, SavedPaper>,
): SavedPaper {
  const current = now.get(paper.id);
  return current !== undefined && current.note !== left.get(paper.id)?.note ? current : paper;
}
