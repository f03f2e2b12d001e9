import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removePaper } from '../edit-list.ts';
import type { Failure } from '../outcome-text.ts';
import type { SavedList } from '../saved-list.ts';
import type { Outcome } from '../store.ts';
import { createListEditor } from './list-editor.ts';

function start() {
  const stored: { papers: SavedList; outcome: Outcome } = {
    papers: [
      { id: 'x-pool', note: '' },
      { id: 'nero', note: '' },
    ],
    outcome: 'saved',
  };
  const showFailure = vi.fn<(failure: Failure) => void>();
  const offerUndo = vi.fn<(message: string) => void>();
  const editor = createListEditor({
    store: {
      read: () => stored.papers,
      change(edit) {
        if (stored.outcome === 'saved') stored.papers = edit(stored.papers);
        return stored.outcome;
      },
    },
    showFailure,
    offerUndo,
  });
  return { stored, showFailure, offerUndo, editor };
}

describe('undo', () => {
  it('reverts the last change that was announced, once', () => {
    const { stored, offerUndo, editor } = start();
    expect(editor.change((papers) => removePaper(papers, 'x-pool'), 'Removed')).toBe(true);
    expect(offerUndo).toHaveBeenCalledWith('Removed');
    expect(stored.papers).toHaveLength(1);
    expect(editor.undo()).toBe(true);
    expect(stored.papers.map(({ id }) => id)).toEqual(['x-pool', 'nero']);
    expect(editor.undo()).toBe(false);
  });

  it('can be tried again when the browser could not store it', () => {
    const { stored, showFailure, editor } = start();
    editor.change(() => [], 'Removed');
    stored.outcome = 'full';
    expect(editor.undo()).toBe(false);
    expect(showFailure).toHaveBeenCalledWith('full');
    stored.outcome = 'saved';
    expect(editor.undo()).toBe(true);
    expect(stored.papers).toHaveLength(2);
  });

  it('is not offered for a change that was not stored', () => {
    const { stored, offerUndo, editor } = start();
    stored.outcome = 'forbidden';
    expect(editor.change(() => [], 'Removed')).toBe(false);
    expect(offerUndo).not.toHaveBeenCalled();
    expect(editor.undo()).toBe(false);
  });
});

describe('notes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are saved when typing pauses', () => {
    const { stored, editor } = start();
    editor.writeNote('nero', 'Rea');
    vi.advanceTimersByTime(300);
    editor.writeNote('nero', 'Read');
    vi.advanceTimersByTime(300);
    expect(stored.papers[1]?.note).toBe('');
    vi.advanceTimersByTime(100);
    expect(stored.papers[1]?.note).toBe('Read');
  });

  it('are saved at once when the reader writes another or changes the list', () => {
    const { stored, editor } = start();
    editor.writeNote('nero', 'first');
    editor.writeNote('x-pool', 'second');
    expect(stored.papers.map(({ note }) => note)).toEqual(['', 'first']);
    editor.change((papers) => papers.toReversed());
    expect(stored.papers.map(({ note }) => note)).toEqual(['first', 'second']);
  });

  it('report that the browser could not store them', () => {
    const { stored, showFailure, editor } = start();
    stored.outcome = 'full';
    editor.writeNote('nero', 'lost');
    editor.saveNote();
    expect(showFailure).toHaveBeenCalledWith('full');
  });
});
