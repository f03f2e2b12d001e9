import { createElement } from '../create-element.ts';
import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import { parseAddress } from '../../search/address.ts';
import { createButton } from '../elements/create-button.ts';
import { requireElement } from '../require-element.ts';
import { createPageEngine } from '../search-page/page-engine.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import type { SavedSearch } from './saved-searches.ts';
import { countNew } from './seen-papers.ts';
import { searches } from './store.ts';

const CONFIRMATION_MS = 2000;

/** Lists the saved searches, each with its papers and those that are new. */
export function showSearches(root: HTMLElement): void {
  const list = requireElement(root, 'ul');
  const engine = createPageEngine(root.dataset.index ?? '');
  const page = root.dataset.search ?? '';

  const remove = (row: HTMLElement, address: string): void => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    searches.change((saved) => saved.filter((search) => search.address !== address));
    row.remove();
    root.hidden = list.childElementCount === 0;
    next?.querySelector('a')?.focus();
  };

  const createRow = (search: SavedSearch): HTMLElement => {
    const copy = document.importNode(
      requireElement<HTMLTemplateElement>(root, 'template').content,
      true,
    );
    const row = requireElement<HTMLElement>(copy, 'li');
    const link = requireElement<HTMLAnchorElement>(row, 'a');
    link.href = page + search.address;
    link.textContent = search.name;
    const label = new Text(text.act.copyLink);
    const copyAndConfirm = async (): Promise<void> => {
      const isCopied = await navigator.clipboard.writeText(link.href).then(
        () => true,
        () => false,
      );
      label.data = isCopied ? text.act.copied : text.act.notCopied;
      setTimeout(() => (label.data = text.act.copyLink), CONFIRMATION_MS);
    };
    const copyLink = createButton('', () => void copyAndConfirm());
    copyLink.ariaLive = 'polite';
    copyLink.append(label, createHidden(search.name));
    const removal = createButton(text.list.remove, () => remove(row, search.address));
    removal.append(createHidden(search.name));
    requireElement(row, '[data-slot="actions"]').append(copyLink, removal);
    void count(search, row);
    return row;
  };

  /** Counts the papers that the search finds now. */
  const count = async ({ address, seen }: SavedSearch, row: HTMLElement): Promise<void> => {
    try {
      const { total, ids = [] } = await engine.ask({
        ...parseAddress(address),
        ...{ from: 0, count: 0, facets: [], withIds: true },
      });
      requireElement(row, '[data-slot="count"]').textContent = formatPapers(total);
      const fresh = seen === undefined ? 0 : countNew(ids, seen);
      if (fresh > 0) requireElement(row, 'b').textContent = text.searches.fresh(fresh);
    } catch (error) {
      void explainFailure(error, ['updated']);
    }
  };

  list.replaceChildren(...searches.read().toReversed().map(createRow));
  root.hidden = list.childElementCount === 0;
}

function createHidden(name: string): HTMLElement {
  return createElement('span', 'sr-only', `: ${name}`);
}
