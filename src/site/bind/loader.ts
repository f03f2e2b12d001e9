import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { CollectionError } from '../../collection/faults.ts';
import { hashFiles } from '../../collection/hash-files.ts';
import { refuseLostPapers, type LastPapers } from '../../collection/lost-papers.ts';
import type { Collection } from '../../collection/read-collection.ts';
import type { PaperSource } from '../../collection/read-papers.ts';
import type { ProseKind } from '../../collection/read-prose.ts';
import {
  listSchema,
  mentionsSchema,
  pageSchema,
  readPaperSchema,
  topicSchema,
} from '../../collection/schema.ts';
import { readCollectionOnce } from '../../collection/read-once.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** The source files of the schemas and readers, and the lock file of their dependencies. */
const READERS = ['src/collection', 'package-lock.json'];

/** Astro replaces strings with this prefix with images. */
const ASTRO_IMAGE = '__ASTRO_IMAGE_';

/**
 * Loads every paper of a content folder, from `.md` and `.jsonl` files, as an entry with all
 * fields.
 *
 * @param options.isLarge leaves the collection empty; see `content.config.ts`
 * @param options.last record of the papers of the last build, none of which may be missing
 */
export function paperLoader(
  content: string,
  options: { readonly isLarge: boolean; readonly last?: LastPapers | undefined },
) {
  return {
    name: 'papers',
    schema: readPaperSchema,
    load: (context: LoaderContext): Promise<void> =>
      load(content, context, (collection) => {
        const { isLarge, last } = options;
        if (last && !context.watcher) refuseLostPapers(last, content, collection);
        if (!isLarge) return collection.sources.flatMap(createPaperEntry);
        // The dev server renders pages again only if something in the store has changed.
        if (context.watcher) context.meta.set('read', new Date().toISOString());
        return [];
      }),
  } satisfies Loader;
}

/** Loads the topics, with their rules and their introductions. */
export function topicLoader(content: string) {
  return { name: 'topics', schema: topicSchema, load: createProseLoad(content, 'topics') };
}

/** Loads the maintainer's own pages, such as `/about/`. */
export function pageLoader(content: string) {
  return { name: 'pages', schema: pageSchema, load: createProseLoad(content, 'pages') };
}

/** Loads the reading lists. */
export function listLoader(content: string) {
  return { name: 'lists', schema: listSchema, load: createProseLoad(content, 'lists') };
}

/** Loads `mentions.yaml` as one entry, `mentions`, which exists even without the file. */
export function mentionsLoader(content: string) {
  return {
    name: 'mentions',
    schema: mentionsSchema,
    load: (context: LoaderContext): Promise<void> =>
      load(content, context, ({ mentions }) => [{ id: 'mentions', data: { ...mentions } }]),
  } satisfies Loader;
}

function createProseLoad(content: string, kind: ProseKind) {
  return async (context: LoaderContext): Promise<void> => {
    await load(content, context, ({ prose }) =>
      prose[kind].flatMap(({ id, data, body, path }) =>
        data === undefined ? [] : [{ id, data, body, filePath: path, deferredRender: true }],
      ),
    );
    // The file that lists the texts to render may come from another content folder.
    for (const { filePath } of context.store.values()) {
      if (filePath !== undefined) context.store.addModuleImport(filePath);
    }
  };
}

function createPaperEntry({ paper, path, file, locate }: PaperSource): Entry[] {
  if (!paper) return [];
  const reserved = Object.entries(paper).find(([, value]) =>
    JSON.stringify(value).includes(`"${ASTRO_IMAGE}`),
  );
  if (reserved) {
    const [field] = reserved;
    const message = `begins with "${ASTRO_IMAGE}", which Astro treats as an image; put another word before it`;
    throw new CollectionError([{ file, ...locate([field]), field, message }]);
  }
  return [{ id: paper.id, data: paper, filePath: path }];
}

/**
 * Updates a collection's entries from the content folder. All collections of a sync share one read,
 * so the first that fails reports every fault. In the dev server, entries stay unchanged if there
 * is a fault, which `build/dev/follow-content.ts` reports.
 */
async function load(
  content: string,
  context: LoaderContext,
  createEntries: (collection: Collection) => readonly Entry[],
): Promise<void> {
  const { store, config, watcher } = context;
  let entries: readonly Entry[];
  try {
    entries = createEntries(await readCollectionOnce(content));
  } catch (error) {
    if (watcher && error instanceof CollectionError) return;
    throw error;
  }
  const root = fileURLToPath(config.root);
  // Astro clears its store when the text of content.config.ts changes, not when a schema does.
  const readers = hashFiles(root, READERS);
  const stale = new Set(store.keys());
  for (const { filePath: path, ...entry } of entries) {
    const filePath = path === undefined ? undefined : relative(root, path).replaceAll('\\', '/');
    const digest = context.generateDigest(
      JSON.stringify([readers, filePath, entry.data, entry.body]),
    );
    store.set({ ...entry, ...(filePath !== undefined && { filePath }), digest });
    stale.delete(entry.id);
  }
  for (const id of stale) store.delete(id);
  if (entries.length === 0) declareEmpty(store);
}

/**
 * Registers an empty collection with Astro, which warns about collections that never had an entry.
 */
function declareEmpty(store: LoaderContext['store']): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
