import { loadFacts, type FactsSource } from '../load-facts.ts';
import type { SavedList } from '../saved-list.ts';
import { EXPORTS, type Export } from './exports.ts';

/** A finished export. */
export interface PreparedExport {
  readonly format: Export;
  readonly text: string;
  readonly html: string | undefined;
  readonly count: number;
  /** Ids of papers that are not on the site. */
  readonly missing: readonly string[];
}

/**
 * Formats papers in their order, without duplicates.
 *
 * @param name the format's name
 * @param pages absolute address of the papers' pages, with a trailing slash
 * @throws Error when the facts of the papers cannot be loaded
 */
export async function prepareExport(
  name: string,
  list: SavedList,
  source: FactsSource,
  pages: string,
): Promise<PreparedExport> {
  const format = EXPORTS.find((known) => known.name === name);
  if (format === undefined) throw new RangeError(`There is no format "${name}".`);
  const facts = await loadFacts(
    list.map(({ id }) => id),
    source,
  );
  // An old id and the current one are the same paper.
  const papers = new Map(
    list.flatMap(({ id, note }) => {
      const known = facts.get(id);
      if (known === undefined) return [];
      const address = `${pages}${known.id}/`;
      return [[known.id, { reference: known.reference, note, address }] as const];
    }),
  );
  const items = [...papers.values()];
  return {
    format,
    text: format.format(items),
    html: format.formatHtml?.(items),
    count: items.length,
    missing: list.flatMap(({ id }) => (facts.has(id) ? [] : [id])),
  };
}
