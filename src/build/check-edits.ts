import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { CollectionError, type Fault } from '../collection/faults.ts';
import { displayPath, listFiles } from '../collection/list-files.ts';
import { parseMoved } from '../collection/moved-file.ts';
import { findPlacedPapers, findUnknownPapers } from '../collection/placed-papers.ts';
import { checkProse } from '../collection/prose/check-prose.ts';
import { checkLinks } from '../collection/prose/dead-links.ts';
import { listLinks, type ProseLink } from '../collection/prose/list-links.ts';
import { proseFolder, proseId } from '../collection/read-prose.ts';
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
      async handler(text, id) {
        if (dirname(dirname(id)) !== content.replaceAll('\\', '/')) return;
        const file = displayPath(id);
        const { nodes, faults } = checkProse(text, file);
        const placed = findPlacedPapers(nodes);
        const unknown = findUnknownPapers({ file, placed }, new Set(livePapers.keys()));
        const dead = await findDeadLinks(content, {
          path: id,
          file,
          links: listLinks(nodes, text),
        });
        const all = [...faults, ...unknown, ...dead];
        if (all.length === 0) return;
        const { line = 1, column = 1 } = all[0] ?? {};
        throw Object.assign(new CollectionError(all), { loc: { file: id, line, column } });
      },
    },
  };
}

/** Dead links to papers and prose, and missing images; the rest needs the catalogue and is left to the build. */
async function findDeadLinks(
  content: string,
  edited: { readonly path: string; readonly file: string; readonly links: readonly ProseLink[] },
): Promise<readonly Fault[]> {
  const kind = basename(dirname(edited.path));
  const toAddress = (folder: string, path: string): string =>
    (folder === 'pages' ? '' : `${folder}/`) + proseId({ entry: path });
  const prose = await Promise.all(
    (['topics', 'lists', 'pages'] as const).map(async (folder) => {
      const { files } = await listFiles(proseFolder(content, folder), ['.mdx']);
      return files.map((path) => toAddress(folder, path));
    }),
  );
  const papers = [...livePapers.values()];
  const { entries: moved } = await parseMoved(content);
  const page = toAddress(kind, edited.path);
  const { dead } = checkLinks([{ ...edited, page, anchors: undefined }], {
    current: new Set([...prose.flat(), ...papers.map(({ id }) => `papers/${id}`)]),
    aliases: new Map(
      papers.flatMap(({ id, aliases }) =>
        aliases.map((alias) => [`papers/${alias}`, `papers/${id}`] as const),
      ),
    ),
    moved,
  });
  return dead;
}
