import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { CollectionError } from '../collection/faults.ts';
import { displayPath } from '../collection/list-files.ts';
import { findPlacedPapers, findUnknownPapers } from '../collection/placed-papers.ts';
import { checkProse } from '../collection/prose/check-prose.ts';
import { livePapers } from '../collection/shared-readings.ts';

/**
 * Makes the dev server show what is wrong with a text in MDX that is edited while it runs, as the
 * check does; a build has read all of them before.
 *
 * @param settings with the absolute path of the content folder
 */
export function checkEdits({ content }: { readonly content: string }): Plugin {
  return {
    name: 'offprint:check-edits',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(text, id) {
        if (dirname(dirname(id)) !== content.replaceAll('\\', '/')) return;
        const file = displayPath(id);
        const { nodes, faults } = checkProse(text, file);
        const placed = findPlacedPapers(nodes);
        const unknown = findUnknownPapers({ file, placed }, new Set(livePapers.keys()));
        const all = [...faults, ...unknown];
        if (all.length === 0) return;
        const { line = 1, column = 1 } = all[0] ?? {};
        throw Object.assign(new CollectionError(all), { loc: { file: id, line, column } });
      },
    },
  };
}
