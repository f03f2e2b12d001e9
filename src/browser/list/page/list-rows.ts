import { requireElement } from '../../require-element.ts';
import type { Facts } from '../facts.ts';
import type { SavedList } from '../saved-list.ts';
import { dragRows } from './drag-rows.ts';
import { createRow, type Row, type RowListener } from './list-row.ts';

/** The rows of the papers on the page. */
export interface ListRows {
  /** @param isOwn whether the list is the reader's own */
  show(
    papers: SavedList,
    isOwn: boolean,
    known: ReadonlyMap<string, Facts>,
    isComplete: boolean,
  ): void;
  get(id: string): Row | undefined;
  /** The paper after this one, or before it if this one is the last. */
  getNeighbour(id: string): string | undefined;
}

export function createListRows(root: HTMLElement, listener: RowListener): ListRows {
  const list = requireElement<HTMLElement>(root, '[data-part="papers"]');
  const rows = new Map<string, Row>();
  const topics = new Map(
    [...root.querySelectorAll<HTMLTemplateElement>('template[data-topic]')].map(
      (template) => [template.dataset.topic ?? '', template] as const,
    ),
  );
  const papersAddress = root.dataset.papers ?? '/papers/';

  dragRows(list, (row, by) => listener.move(row.dataset.saved ?? '', by));

  return {
    show(papers, isOwn, known, isComplete) {
      const wanted = new Set(papers.map(({ id }) => id));
      for (const [id, row] of rows) {
        if (wanted.has(id) && row.isOwn === isOwn) continue;
        row.element.remove();
        rows.delete(id);
      }
      papers.forEach((paper, index) => {
        const { id } = paper;
        const row =
          rows.get(id) ?? createRow(root, { id, isOwn, papers: papersAddress, topics, listener });
        rows.set(id, row);
        row.update(paper, known.get(id), isComplete, index, papers.length);
        // Rows that are in place are not moved, which would take their focus away.
        if (list.children[index] !== row.element) {
          list.insertBefore(row.element, list.children[index] ?? null);
        }
      });
    },
    get: (id) => rows.get(id),
    getNeighbour(id) {
      const ids = [...list.children].map((row) => (row as HTMLElement).dataset.saved ?? '');
      const at = ids.indexOf(id);
      return ids[at + 1] ?? ids[at - 1];
    },
  };
}
