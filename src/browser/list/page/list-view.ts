import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';
import { demandElement } from '../../search-page/demand-element.ts';
import type { Facts } from '../facts.ts';
import type { SavedList } from '../saved-list.ts';
import { createRow, type Row, type RowListener } from './list-row.ts';

/** What a reader does on the page. */
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
  /** Whether all that was asked for has arrived: what is not known then is not there. */
  readonly isWhole: boolean;
  /** Whether the address held a list that cannot be read. */
  readonly isBroken: boolean;
}

export interface ListView {
  show(shown: Shown): void;
  getTitle(id: string): string;
  /** The paper after this one, or before it where it is the last. */
  getNeighbour(id: string): string | undefined;
  focus(id: string, action: string): void;
  focusTop(): void;
  focusUndo(): void;
  /** Says something aloud. */
  say(words: string): void;
  /** Says something to eye and ear. */
  tell(words: string): void;
  /** Says what has become of a link. */
  tellSent(words: string): void;
  offerUndo(words: string): void;
  hideUndo(): void;
}

const HEADINGS: Readonly<Record<Scene, string>> = {
  empty: text.pages.list,
  filled: text.pages.list,
  received: text.list.sent,
};

/** The page's parts, which `pages/list.astro` holds, filled and brought to life. */
export function createListView(root: HTMLElement, listener: ListListener): ListView {
  const part = (name: string): HTMLElement => demandElement(root, `[data-part="${name}"]`);
  const ol = part('papers');
  const rows = new Map<string, Row>();
  const topics = new Map(
    [...root.querySelectorAll<HTMLTemplateElement>('template[data-topic]')].map(
      (template) => [template.dataset.topic ?? '', template] as const,
    ),
  );
  const notesBox = demandElement<HTMLInputElement>(root, '[name="notes"]');

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

  function show({ scene, papers, known, isWhole, isBroken }: Shown): void {
    for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = !(element.dataset.when ?? '').split(' ').includes(scene);
    }
    demandElement(root, 'h1').textContent = HEADINGS[scene];
    part('count').textContent = formatPapers(papers.length);
    part('broken').hidden = !isBroken;
    part('lost').hidden = isWhole;
    part('replaces').hidden = scene !== 'received';
    part('with-notes').hidden = papers.every(({ note }) => note === '');

    const isOwn = scene === 'filled';
    const wanted = new Set(papers.map(({ id }) => id));
    for (const [id, row] of rows) {
      if (wanted.has(id) && row.isOwn === isOwn) continue;
      row.element.remove();
      rows.delete(id);
    }
    papers.forEach((paper, index) => {
      const row =
        rows.get(paper.id) ??
        createRow(root, {
          id: paper.id,
          isOwn,
          papers: root.dataset.papers ?? '/papers/',
          topics,
          listener,
        });
      rows.set(paper.id, row);
      row.update(paper, known.get(paper.id), isWhole, index, papers.length);
      if (ol.children[index] !== row.element) {
        ol.insertBefore(row.element, ol.children[index] ?? null);
      }
    });
    root.dataset.state = scene;
  }

  function say(words: string): void {
    part('status').textContent = words;
  }

  function hideUndo(): void {
    part('bar').hidden = true;
  }

  function showBar(words: string, canUndo: boolean): void {
    part('bar-text').textContent = words;
    part('undo').hidden = !canUndo;
    part('bar').hidden = false;
    say(canUndo ? text.list.canUndo(words) : words);
  }

  function focusTop(): void {
    demandElement<HTMLElement>(root, 'h1').focus({ preventScroll: true });
  }

  return {
    show,
    getTitle: (id) => rows.get(id)?.getTitle() ?? id,
    getNeighbour(id) {
      const ids = [...ol.children].map((row) => (row as HTMLElement).dataset.saved ?? '');
      const at = ids.indexOf(id);
      return ids[at + 1] ?? ids[at - 1];
    },
    focus: (id, action) => rows.get(id)?.focus(action),
    focusTop,
    focusUndo: () => part('undo').focus(),
    say,
    tell: (words) => showBar(words, false),
    tellSent: (words) => (part('sent').textContent = words),
    offerUndo: (words) => showBar(words, true),
    hideUndo,
  };
}
