import { loadFacts, type FactsSource } from '../load-facts.ts';
import type { SavedList } from '../saved-list.ts';
import { EXPORTS, type Export } from './exports.ts';

/** What an export came to. */
export interface Prepared {
  readonly format: Export;
  readonly text: string;
  readonly html: string | undefined;
  readonly count: number;
  /** Ids of papers that the site does not have. */
  readonly missing: readonly string[];
}

/**
 * Writes papers down in a format, in their order, each once.
 *
 * @param name the format's
 * @param pages whole address under which papers stand, with a slash at its end
 * @throws Error when what is known of the papers does not arrive
 */
export async function prepareExport(
  name: string,
  list: SavedList,
  source: FactsSource,
  pages: string,
): Promise<Prepared> {
  const format = EXPORTS.find((known) => known.name === name);
  if (format === undefined) throw new RangeError(`There is no format "${name}".`);
  const facts = await loadFacts(
    list.map(({ id }) => id),
    source,
  );
  // A paper may stand there under an old id as well.
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
