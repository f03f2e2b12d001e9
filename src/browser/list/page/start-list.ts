import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';
import { createCompareBar } from '../../compare/choose/compare-bar.ts';
import { requireElement } from '../../require-element.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { addPapers, movePaper, removePaper } from '../edit-list.ts';
import '../export/export-element.ts';
import type { ExportElement } from '../export/export-element.ts';
import type { Facts } from '../facts.ts';
import { formatFragment, parseFragment, type LinkContent } from '../link.ts';
import { loadFacts } from '../load-facts.ts';
import { FAILURES } from '../outcome-text.ts';
import type { SavedList } from '../saved-list.ts';
import { list, onChange } from '../store.ts';
import { createListEditor, type ListEditor } from './list-editor.ts';
import { createListView, type ListListener, type ListView } from './list-view.ts';
import { copyLink, shareLink } from './send-link.ts';
import { shortenTitle } from './shorten-title.ts';

/** A list that came with the address, which the page shows in position of the reader's own. */
interface ReceivedList {
  readonly get: () => SavedList | undefined;
  /** Removes it from the page and from the address. */
  readonly drop: () => void;
}

/**
 * Makes the list page interactive. It shows the reader's own list or one that came with the address.
 *
 * @param root the `offprint-list` element; `data-references` and `data-parts` locate the facts of
 * papers, `data-papers` is the address of their pages, `data-address` the first part of a link to a
 * list
 */
export function startList(root: HTMLElement): void {
  const { references = '', parts, address = '' } = root.dataset;
  const exporter = root.querySelector<ExportElement>('offprint-export');
  const known = new Map<string, Facts>();
  let received: LinkContent = { type: 'none' };
  let ticket = 0;
  const getReceived = (): SavedList | undefined =>
    received.type === 'list' ? received.list : undefined;
  const updateCompareBar = createCompareBar(root, {
    rows: requireElement(root, '[data-part="papers"]'),
    getId: (box) => box.closest<HTMLElement>('[data-saved]')?.dataset.saved,
    keepsHidden: false,
  });
  const editor = createListEditor({
    store: list,
    showFailure: (failure) => view.showMessage(FAILURES[failure]),
    offerUndo: (message) => view.offerUndo(message),
  });
  const createLink = async (withNotes: boolean): Promise<string> => {
    editor.saveNote();
    return address + (await formatFragment(list.read(), withNotes));
  };
  const view: ListView = createListView(root, {
    ...listenForEdits(() => view, editor),
    ...listenForReceived(editor, {
      get: getReceived,
      drop() {
        received = { type: 'none' };
        history.replaceState(history.state, '', location.pathname + location.search);
        view.focusTop();
        void show();
      },
    }),
    copyLink: (withNotes) => void createLink(withNotes).then(copyLink).then(view.showLinkMessage),
    shareLink: (withNotes) => void createLink(withNotes).then(shareLink),
    retry: () => void show(),
  });

  onChange(() => void show());
  addEventListener('hashchange', () => void receive());
  addEventListener('pagehide', editor.saveNote);
  void receive();

  async function receive(): Promise<void> {
    received = await parseFragment(location.hash);
    await show();
  }

  async function show(): Promise<void> {
    const mine = ++ticket;
    const papers = getReceived() ?? list.read();
    const isComplete = await loadUnknown(papers);
    if (mine !== ticket) return;
    const scene = received.type === 'list' ? 'received' : papers.length > 0 ? 'filled' : 'empty';
    view.show({ scene, papers, known, isComplete, isBroken: received.type === 'broken' });
    updateCompareBar();
    exporter?.offer(papers.length, () => {
      editor.saveNote();
      return getReceived() ?? list.read();
    });
  }

  /** Loads the facts that are missing; returns whether this succeeded. */
  async function loadUnknown(papers: SavedList): Promise<boolean> {
    const unknown = papers.map(({ id }) => id).filter((id) => !known.has(id));
    if (unknown.length === 0) return true;
    try {
      const found = await loadFacts(unknown, { folder: references, parts: Number(parts) });
      for (const [id, facts] of found) known.set(id, facts);
      return true;
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      return false;
    }
  }
}

type EditListener = Pick<
  ListListener,
  'move' | 'remove' | 'writeNote' | 'saveNote' | 'clear' | 'undo'
>;

function listenForEdits(getView: () => ListView, editor: ListEditor): EditListener {
  return {
    move(id, by) {
      if (!editor.change((papers) => movePaper(papers, id, by))) return;
      const view = getView();
      const position = list.read().findIndex((paper) => paper.id === id) + 1;
      view.focus(id, by < 0 ? 'up' : 'down');
      view.announce(text.list.moved(view.getTitle(id), position, list.read().length));
    },
    remove(id) {
      const view = getView();
      const title = shortenTitle(view.getTitle(id));
      const neighbour = view.getNeighbour(id);
      if (!editor.change((papers) => removePaper(papers, id), text.list.removed(title))) return;
      if (neighbour === undefined) view.focusUndo();
      else view.focus(neighbour, 'remove');
    },
    writeNote: editor.writeNote,
    saveNote: editor.saveNote,
    clear() {
      const count = formatPapers(list.read().length);
      if (editor.change(() => [], text.list.removedAll(count))) getView().focusUndo();
    },
    undo() {
      if (!editor.undo()) return;
      const view = getView();
      view.hideUndo();
      view.focusTop();
      view.announce(text.list.undone);
    },
  };
}

function listenForReceived(
  editor: ListEditor,
  received: ReceivedList,
): Pick<ListListener, 'addReceived' | 'replace' | 'leave'> {
  return {
    addReceived() {
      const sent = received.get();
      if (sent === undefined) return;
      const own = list.read();
      const fresh = addPapers(own, sent).length - own.length;
      const message =
        fresh === sent.length
          ? text.list.added(formatPapers(fresh))
          : text.list.addedSome(formatPapers(fresh), sent.length - fresh);
      if (editor.change((papers) => addPapers(papers, sent), message)) received.drop();
    },
    replace() {
      const sent = received.get();
      if (sent === undefined) return;
      if (editor.change(() => sent, text.list.replaced)) received.drop();
    },
    leave: received.drop,
  };
}
