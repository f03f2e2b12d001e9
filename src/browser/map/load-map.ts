import {
  decodeMapPapers,
  decodeMapWords,
  type MapPapers,
  type MapWords,
} from '../../outputs/data/map-files.ts';
import { gunzip } from '../../search/index/files.ts';
import { loadFile } from '../updates/load-file.ts';

export interface MapFiles {
  readonly loadPapers: () => Promise<MapPapers>;
  /** Ids of papers by their number; loaded once. */
  readonly loadIds: () => Promise<readonly string[]>;
  /** Loaded once. */
  readonly loadWords: () => Promise<MapWords>;
}

/** @param folder address of the map's files, with a trailing slash */
export function createMapFiles(folder: string): MapFiles {
  const read = async (name: string): Promise<Uint8Array> => {
    const response = await loadFile(`${folder}${name}.bin`);
    return gunzip(new Uint8Array(await response.arrayBuffer()));
  };
  return {
    loadPapers: async () => decodeMapPapers(await read('papers')),
    loadIds: memoizeLoad(
      async () => JSON.parse(new TextDecoder().decode(await read('ids'))) as readonly string[],
    ),
    loadWords: memoizeLoad(async () => decodeMapWords(await read('words'))),
  };
}

/** Caches what a function loads; after a failure, the next call loads again. */
export function memoizeLoad<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
