import { cleanNote, MAX_PAPERS, type SavedList, type SavedPaper } from './saved-list.ts';

/** Appends the papers that are not on the list. Notes on the list take precedence. */
export function addPapers(list: SavedList, others: SavedList): SavedList {
  const notes = new Map(others.map(({ id, note }) => [id, note]));
  const known = new Set(list.map(({ id }) => id));
  const own = list.map(({ id, note }) => ({ id, note: note || (notes.get(id) ?? '') }));
  return [...own, ...others.filter(({ id }) => !known.has(id))].slice(0, MAX_PAPERS);
}

export function removePaper(list: SavedList, id: string): SavedList {
  return list.filter((paper) => paper.id !== id);
}

/** Moves a paper by a number of positions, stopping at the ends. */
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
 * Reverts a change. Papers that another tab has added since stay on the list, at the end.
 *
 * @param before the list before the change
 * @param after the list after the change
 */
export function undoChange(before: SavedList, after: SavedList, current: SavedList): SavedList {
  const afterById = new Map(after.map((paper) => [paper.id, paper]));
  const currentById = new Map(current.map((paper) => [paper.id, paper]));
  const idsBefore = new Set(before.map(({ id }) => id));
  // Papers that another tab has removed since are not restored.
  const restored = before.flatMap((paper): SavedPaper[] =>
    afterById.has(paper.id) && !currentById.has(paper.id)
      ? []
      : [pickNewer(paper, afterById, currentById)],
  );
  return [
    ...restored,
    ...current.filter(({ id }) => !idsBefore.has(id) && !afterById.has(id)),
  ].slice(0, MAX_PAPERS);
}

/** Keeps a note that idsBefore written after the change. */
function pickNewer(
  paper: SavedPaper,
  afterById: ReadonlyMap<string, SavedPaper>,
  currentById: ReadonlyMap<string, SavedPaper>,
): SavedPaper {
  const current = currentById.get(paper.id);
  return current !== undefined && current.note !== afterById.get(paper.id)?.note ? current : paper;
}
