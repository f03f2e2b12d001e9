import { undoChange, writeNote } from '../edit-list.ts';
import type { Failure } from '../outcome-text.ts';
import type { SavedList } from '../saved-list.ts';
import type { Outcome } from '../store.ts';

/** Milliseconds without a key before a note is saved. */
const TYPING_DELAY = 400;

interface Options {
  readonly store: {
    readonly read: () => SavedList;
    readonly change: (edit: (papers: SavedList) => SavedList) => Outcome;
  };
  readonly showFailure: (failure: Failure) => void;
  readonly offerUndo: (message: string) => void;
}

/** Edits the reader's list: can undo the last change, and saves notes when typing pauses. */
export interface ListEditor {
  /**
   * Saves a pending note, then changes the list.
   *
   * @param message describes the change; with a message, the change can be undone
   * @returns whether the browser stored the change
   */
  readonly change: (edit: (papers: SavedList) => SavedList, message?: string) => boolean;
  /** Reverts the last change that came with a message; returns whether there was one to revert. */
  readonly undo: () => boolean;
  /** Saves a note after a pause. */
  readonly writeNote: (id: string, note: string) => void;
  /** Saves a pending note now. */
  readonly saveNote: () => void;
}

export function createListEditor({ store, showFailure, offerUndo }: Options): ListEditor {
  let undoable: { readonly before: SavedList; readonly after: SavedList } | undefined;
  let pending: { readonly id: string; readonly note: string } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const saveNote = (): void => {
    clearTimeout(pause);
    if (pending === undefined) return;
    const { id, note } = pending;
    pending = undefined;
    const outcome = store.change((papers) => writeNote(papers, id, note));
    if (outcome !== 'saved') showFailure(outcome);
  };

  const change: ListEditor['change'] = (edit, message) => {
    saveNote();
    const before = store.read();
    const outcome = store.change(edit);
    if (outcome !== 'saved') {
      showFailure(outcome);
      return false;
    }
    if (message !== undefined) {
      undoable = { before, after: store.read() };
      offerUndo(message);
    }
    return true;
  };

  return {
    change,
    undo() {
      if (undoable === undefined) return false;
      const { before, after } = undoable;
      if (!change((papers) => undoChange(before, after, papers))) return false;
      undoable = undefined;
      return true;
    },
    writeNote(id, note) {
      clearTimeout(pause);
      if (pending?.id !== id) saveNote();
      pending = { id, note };
      pause = setTimeout(saveNote, TYPING_DELAY);
    },
    saveNote,
  };
}
