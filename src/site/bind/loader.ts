import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { expectNoFewer, type LastPapers } from '../../collection/last-papers.ts';
import { formatFaults } from '../../collection/faults.ts';
import { readCollection, type Collection } from '../../collection/read-collection.ts';
import { isPaperSource, readPaperSource, type PaperSource } from '../../collection/read-papers.ts';
import { proseFolder, proseId, type ProseKind } from '../../collection/read-prose.ts';
import { findRelationFaults } from '../../collection/relations.ts';
import { listSchema, pageSchema, paperRecordSchema, topicSchema } from '../../collection/schema.ts';
import { livePapers, sharedReadings } from '../../collection/shared-readings.ts';

/**
 * Loads all papers of a content folder, from `.md` and `.jsonl` alike. In the dev server a file that
 * changes is read again; one with faults is reported, and what was read of it before stays.
 *
 * What is stored is only that a paper is there; the papers themselves are taken from
 * `shared-readings`. 100,000 of them in Astro's store are 3.9 GB of memory, and two minutes.
 *
 * @param last what a build knows of the one before, to publish no less
 */
export function paperLoader(content: string, last?: LastPapers) {
  return {
    name: 'papers',
    schema: paperRecordSchema,
    load: async (context: LoaderContext): Promise<void> => {
      const reading = readTogether(content);
      const collection = await reading;
      if (last && !context.watcher) expectNoFewer(last, content, collection);
      const { sources, topics } = collection;
      if (!context.watcher) sharedReadings.set(content, reading);
      const store = context.watcher ? storePaper : storePlace;
      const stale = new Set(context.store.keys());
      for (const source of sources) {
        store(source, context);
        if (source.paper) stale.delete(source.paper.id);
      }
      for (const id of stale) context.store.delete(id);
      if (context.watcher) {
        watchPapers(content, sources, new Set(topics.map(({ id }) => id)), context);
      }
    },
  } satisfies Loader;
}

/** Loads the topics, prose and all, once the whole collection is known to be valid. */
export function topicLoader(content: string) {
  return {
    name: 'topics',
    schema: topicSchema,
    load: (context: LoaderContext): Promise<void> => loadProse(content, 'topics', context),
  } satisfies Loader;
}

/** Loads the maintainer's own pages, once the whole collection is known to be valid. */
export function pageLoader(content: string) {
  return {
    name: 'pages',
    schema: pageSchema,
    load: (context: LoaderContext): Promise<void> => loadProse(content, 'pages', context),
  } satisfies Loader;
}

/** Loads the maintainer's reading lists, once the whole collection is known to be valid. */
export function listLoader(content: string) {
  return {
    name: 'lists',
    schema: listSchema,
    load: (context: LoaderContext): Promise<void> => loadProse(content, 'lists', context),
  } satisfies Loader;
}

const reading = new Map<string, Promise<Collection>>();

/** One reading for all loaders of a sync: whichever fails first shows every fault. */
function readTogether(content: string): Promise<Collection> {
  const current = reading.get(content);
  if (current) return current;
  const started = readCollection(content).finally(() => reading.delete(content));
  reading.set(content, started);
  return started;
}

/** For the dev server, which is to know whether a paper has changed. */
function storePaper(source: PaperSource, context: LoaderContext): void {
  const { paper } = source;
  if (!paper) return;
  livePapers.set(paper.id, paper);
  // Of what the schema made of the file, which a new schema makes otherwise.
  storePlace(source, context, context.generateDigest(JSON.stringify(paper)));
}

/** @param text digest of what the paper says; without it, the entry's is none of a paper's */
function storePlace({ paper, path }: PaperSource, context: LoaderContext, text = ''): void {
  if (!paper) return;
  const filePath = pathFromRoot(path, context);
  const digest = `${text} in ${filePath}`;
  context.store.set({ id: paper.id, data: { id: paper.id }, filePath, digest });
}

function watchPapers(
  content: string,
  sources: readonly PaperSource[],
  topics: ReadonlySet<string>,
  context: LoaderContext,
): void {
  const { watcher, store, logger } = context;
  const folder = join(content, 'papers');
  const byPath = Map.groupBy(sources, ({ path }) => path);

  const replace = (path: string, fresh: PaperSource[]): void => {
    const kept = new Set(fresh.map(({ paper }) => paper?.id));
    for (const { paper } of byPath.get(path) ?? []) {
      if (!paper || kept.has(paper.id)) continue;
      store.delete(paper.id);
      livePapers.delete(paper.id);
    }
    for (const source of fresh) storePaper(source, context);
    if (fresh.length > 0) byPath.set(path, fresh);
    else byPath.delete(path);
  };
  const reload = async (path: string): Promise<void> => {
    if (!isPaper(path)) return;
    const fresh = await readPaperSource(path);
    const others = [...byPath].flatMap(([other, own]) => (other === path ? [] : own));
    const faults = [
      ...fresh.flatMap((source) => source.faults),
      ...findRelationFaults([...others, ...fresh], topics),
    ];
    if (faults.length > 0) {
      logger.error(`\n${formatFaults(faults)}`);
      return;
    }
    replace(path, fresh);
    logger.info(`Read ${relative(content, path)} again`);
  };
  const isPaper = (path: string): boolean => dirname(path) === folder && isPaperSource(path);

  watcher?.add(folder);
  watcher?.on('add', (path) => void reload(path));
  watcher?.on('change', (path) => void reload(path));
  watcher?.on('unlink', (path) => {
    if (isPaper(path)) replace(path, []);
  });
}

async function loadProse(content: string, kind: ProseKind, context: LoaderContext): Promise<void> {
  await readTogether(content);
  const folder = proseFolder(content, kind);
  const root = fileURLToPath(context.config.root);
  for (const [id, { filePath }] of context.store.entries()) {
    // The store outlives a change of OFFPRINT_CONTENT, and glob() trusts the path of an entry whose
    // text is the same.
    if (!filePath || dirname(resolve(root, filePath)) !== folder) context.store.delete(id);
  }
  if (!existsSync(folder)) {
    context.store.clear();
    return;
  }
  const base = pathToFileURL(`${folder}/`);
  await glob({ pattern: '*.mdx', base, generateId: proseId }).load(context);
}

function pathFromRoot(path: string, { config }: LoaderContext): string {
  return relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
}
