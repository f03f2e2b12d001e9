import { loadFacts } from '../../list/load-facts.ts';
import { list } from '../../list/store.ts';
import { requireElement } from '../../require-element.ts';
import { formatCompared } from '../address.ts';
import { getSources, listRelated, loadPaper } from './load-papers.ts';

/** A paper to compare with, and the nodes of its title. */
interface Partner {
  readonly id: string;
  readonly title: readonly Node[];
}

/**
 * Offers papers to compare a single paper with: those that are related to it, and those of the
 * reader's list.
 *
 * @param root the `offprint-compare` element
 * @throws Error when a page cannot be loaded
 */
export async function offerPartners(root: HTMLElement, id: string): Promise<void> {
  const sources = getSources(root);
  const saved = list.read().flatMap((paper) => (paper.id === id ? [] : [paper.id]));
  const [paper, facts] = await Promise.all([
    loadPaper(id, sources),
    loadFacts(saved, { folder: sources.references, parts: sources.parts }),
  ]);
  const offers: Readonly<Record<string, readonly Partner[]>> = {
    related: listRelated(paper).map((link) => ({
      id: link.id,
      title: [...link.title].map((node) => document.importNode(node, true)),
    })),
    saved: [...facts.values()].map(({ id: other, reference }) => ({
      id: other,
      title: [new Text(reference.title)],
    })),
  };
  for (const [name, partners] of Object.entries(offers)) {
    const links = partners.map(({ id: other, title }) => {
      const link = document.createElement('a');
      link.href = location.pathname + formatCompared([id, other]);
      link.className = 'link';
      link.append(...title);
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    const shown = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    // Sites without the reader's list omit its part.
    if (!shown) continue;
    requireElement(shown, 'ul').replaceChildren(...links);
    shown.hidden = links.length === 0;
  }
  requireElement<HTMLElement>(root, '[data-part="partners"]').hidden = false;
}
