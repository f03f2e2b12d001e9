import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';
import '../export/export-element.ts';
import type { ExportElement } from '../export/export-element.ts';
import type { Facts } from '../facts.ts';
import { addPapers, movePaper, removePaper, undoChange, writeNote } from '../edit-list.ts';
import { formatFragment, parseFragment, type Received } from '../link.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { loadFacts } from '../load-facts.ts';
import { FAILURES } from '../outcome-text.ts';
import type { SavedList } from '../saved-list.ts';
import { list, onChange } from '../store.ts';
import { createCompareBar } from '../../compare/choose/compare-bar.ts';
import { demandElement } from '../../search-page/demand-element.ts';
import { createListView } from './list-view.ts';

/** Milliseconds without a key before a note is kept. */
const QUIET = 400;

/** Characters of a link that mail programs and messengers carry without cutting it. */
const SAFE_LENGTH = 2000;

const LONG_TITLE = 60;

/**
 * Makes the page of the list work: the reader's own, or one that came with the address.
 *
 * @param root the `offprint-list` element; `data-references` and `data-parts` say where the facts of
 * papers are, `data-papers` under which address their pages stand, `data-address` what a link to a
 * list begins with
 */
export function startList(root: HTMLElement): void {
  const { references = '', parts, address = '' } = root.dataset;
  const exporter = root.querySelector<ExportElement>('offprint-export');
  const known = new Map<string, Facts>();
  let received: Received = { type: 'none' };
  /** The last change that can be taken back: the list before and after it. */
  let last: { readonly before: SavedList; readonly after: SavedList } | undefined;
  let writing: { readonly id: string; readonly note: string } | undefined;
  let pause: number | undefined;
  let ticket = 0;
  const updateCompareBar = createCompareBar(root, {
    rows: demandElement(root, '[data-part="papers"]'),
    getId: (box) => box.closest<HTMLElement>('[data-saved]')?.dataset.saved,
    keepsGone: false,
  });

  const view = createListView(root, {
    move(id, by) {
      if (!change((papers) => movePaper(papers, id, by))) return;
      const place = list.read().findIndex((paper) => paper.id === id) + 1;
      view.focus(id, by < 0 ? 'up' : 'down');
      view.say(text.list.place(view.getTitle(id), place, list.read().length));
    },
    remove(id) {
      const title = view.getTitle(id);
      const neighbour = view.getNeighbour(id);
      if (!change((papers) => removePaper(papers, id), text.list.removed(shorten(title)))) return;
      if (neighbour === undefined) view.focusUndo();
      else view.focus(neighbour, 'remove');
    },
    write(id, note) {
      clearTimeout(pause);
      if (writing?.id !== id) keepNote();
      writing = { id, note };
      pause = window.setTimeout(keepNote, QUIET);
    },
    keep: keepNote,
    clear() {
      const count = list.read().length;
      if (change(() => [], text.list.removedAll(formatPapers(count)))) view.focusUndo();
    },
    undo() {
      if (last === undefined) return;
      const { before, after } = last;
      if (!change((papers) => undoChange(before, after, papers))) return;
      last = undefined;
      view.hideUndo();
      view.focusTop();
      view.say(text.list.takenBack);
    },
    addReceived() {
      if (received.type !== 'list') return;
      const sent = received.list;
      const count = list.read().length;
      const fresh = addPapers(list.read(), sent).length - count;
      const told =
        fresh === sent.length
          ? text.list.added(formatPapers(fresh))
          : text.list.addedSome(formatPapers(fresh), sent.length - fresh);
      takeReceived((papers) => addPapers(papers, sent), told);
    },
    replace() {
      if (received.type !== 'list') return;
      const sent = received.list;
      takeReceived(() => sent, text.list.replaced);
    },
    leave() {
      dropFragment();
      view.focusTop();
      void show();
    },
    copyLink: (withNotes) => void copyLink(withNotes),
    shareLink: (withNotes) => void shareLink(withNotes),
    retry: () => void show(),
  });

  onChange(() => void show());
  addEventListener('hashchange', () => void receive());
  addEventListener('pagehide', keepNote);
  void receive();

  async function receive(): Promise<void> {
    received = await parseFragment(location.hash);
    await show();
  }

  /** Changes the list and, with a message, offers to take it back. */
  function change(edit: (papers: SavedList) => SavedList, told?: string): boolean {
    keepNote();
    const before = list.read();
    const outcome = list.change(edit);
    if (outcome !== 'kept') {
      view.tell(FAILURES[outcome]);
      return false;
    }
    if (told !== undefined) {
      last = { before, after: list.read() };
      view.offerUndo(told);
    }
    return true;
  }

  function keepNote(): void {
    clearTimeout(pause);
    if (writing === undefined) return;
    const { id, note } = writing;
    writing = undefined;
    const outcome = list.change((papers) => writeNote(papers, id, note));
    if (outcome !== 'kept') view.tell(FAILURES[outcome]);
  }

  function takeReceived(edit: (papers: SavedList) => SavedList, told: string): void {
    if (!change(edit, told)) return;
    dropFragment();
    view.focusTop();
    void show();
  }

  function dropFragment(): void {
    received = { type: 'none' };
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  /** Shows what there is; what is not known yet of the papers is fetched. */
  async function show(): Promise<void> {
    const mine = ++ticket;
    const papers = received.type === 'list' ? received.list : list.read();
    const unknown = papers.map(({ id }) => id).filter((id) => !known.has(id));
    let isWhole = true;
    if (unknown.length > 0) {
      try {
        const found = await loadFacts(unknown, { folder: references, parts: Number(parts) });
        for (const [id, facts] of found) known.set(id, facts);
      } catch (error) {
        void explainFailure(error, ['updated', 'offline']);
        isWhole = false;
      }
    }
    if (mine !== ticket) return;
    const scene = received.type === 'list' ? 'received' : papers.length > 0 ? 'filled' : 'empty';
    view.show({ scene, papers, known, isWhole, isBroken: received.type === 'broken' });
    updateCompareBar();
    exporter?.offer(papers.length, () => {
      keepNote();
      return received.type === 'list' ? received.list : list.read();
    });
  }

  async function createLink(withNotes: boolean): Promise<string> {
    keepNote();
    return address + (await formatFragment(list.read(), withNotes));
  }

  async function copyLink(withNotes: boolean): Promise<void> {
    const link = await createLink(withNotes);
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      view.tellSent(text.list.notCopied);
      return;
    }
    view.tellSent(
      link.length <= SAFE_LENGTH
        ? text.list.copied(link.length)
        : text.list.copiedLong(link.length),
    );
  }

  async function shareLink(withNotes: boolean): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: await createLink(withNotes) });
    } catch {
      // The reader thought better of it.
    }
  }
}

/** A title as a message has room for it. */
function shorten(title: string): string {
  return title.length <= LONG_TITLE
    ? title
    : `${title
        .slice(0, LONG_TITLE)
        .replace(/(?<!\s)\s+\S*$/, '')
        .toWellFormed()}…`;
}
