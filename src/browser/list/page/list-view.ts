import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';
import { requireElement } from '../../require-element.ts';
import type { Facts } from '../facts.ts';
import type { SavedList } from '../saved-list.ts';
import type { RowListener } from './list-row.ts';
import { createListRows } from './list-rows.ts';

/** Handlers of actions on the page. */
export interface ListListener extends RowListener {
  clear(): void;
  undo(): void;
  addReceived(): void;
  replace(): void;
  leave(): void;
  copyLink(withNotes: boolean): void;
  shareLink(withNotes: boolean): void;
  retry(): void;
}

type Scene = 'empty' | 'filled' | 'received';

interface Shown {
  readonly scene: Scene;
  readonly papers: SavedList;
  readonly known: ReadonlyMap<string, Facts>;
  /** Whether all facts have been loaded; a paper without facts is then no longer on the site. */
  readonly isComplete: boolean;
  /** Whether the address contains a list that cannot be read. */
  readonly isBroken: boolean;
}

export interface ListView {
  show(shown: Shown): void;
  getTitle(id: string): string;
  /** The paper after this one, or before it if this one is the last. */
  getNeighbour(id: string): string | undefined;
  focus(id: string, action: string): void;
  focusTop(): void;
  focusUndo(): void;
  /** Announces a message to screen readers. */
  announce(message: string): void;
  /** Shows and announces a message. */
  showMessage(message: string): void;
  /** Shows whether a link could be copied. */
  showLinkMessage(message: string): void;
  offerUndo(message: string): void;
  hideUndo(): void;
}

const HEADINGS: Readonly<Record<Scene, string>> = {
  empty: text.pages.list,
  filled: text.pages.list,
  received: text.list.shared,
};

/**
 * Fills the parts of the page and makes its buttons work; their markup is in
 * `pages/list/[...index].astro`.
 */
export function createListView(root: HTMLElement, listener: ListListener): ListView {
  const part = (name: string): HTMLElement => requireElement(root, `[data-part="${name}"]`);
  const rows = createListRows(root, listener);
  const notesBox = requireElement<HTMLInputElement>(root, '[name="notes"]');

  const acts: Readonly<Record<string, () => void>> = {
    clear: listener.clear,
    undo: listener.undo,
    'hide-undo': () => {
      hideUndo();
      focusTop();
    },
    add: listener.addReceived,
    replace: listener.replace,
    leave: listener.leave,
    'copy-link': () => listener.copyLink(notesBox.checked),
    'share-link': () => listener.shareLink(notesBox.checked),
    retry: listener.retry,
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (button) acts[button.dataset.act ?? '']?.();
  });
  for (const share of root.querySelectorAll<HTMLElement>('[data-act="share-link"]')) {
    share.hidden = !('share' in navigator);
  }

  function show({ scene, papers, known, isComplete, isBroken }: Shown): void {
    for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = !(element.dataset.when ?? '').split(' ').includes(scene);
    }
    requireElement(root, 'h1').textContent = HEADINGS[scene];
    part('count').textContent = formatPapers(papers.length);
    part('broken').hidden = !isBroken;
    part('lost').hidden = isComplete;
    part('replaces').hidden = scene !== 'received';
    part('with-notes').hidden = papers.every(({ note }) => note === '');

    rows.show(papers, scene === 'filled', known, isComplete);
    root.dataset.state = scene;
  }

  function announce(message: string): void {
    part('status').textContent = message;
  }

  function hideUndo(): void {
    part('bar').hidden = true;
  }

  function showBar(message: string, canUndo: boolean): void {
    part('bar-text').textContent = message;
    part('undo').hidden = !canUndo;
    part('bar').hidden = false;
    announce(canUndo ? text.list.canUndo(message) : message);
  }

  function focusTop(): void {
    requireElement<HTMLElement>(root, 'h1').focus({ preventScroll: true });
  }

  return {
    show,
    getTitle: (id) => rows.get(id)?.getTitle() ?? id,
    getNeighbour: rows.getNeighbour,
    focus: (id, action) => rows.get(id)?.focus(action),
    focusTop,
    focusUndo: () => part('undo').focus(),
    announce,
    showMessage: (message) => showBar(message, false),
    showLinkMessage: (message) => (part('sent').textContent = message),
    offerUndo: (message) => showBar(message, true),
    hideUndo,
  };
}
