import { engineFile } from '../index/files.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-api.ts';

/** Opens the index in a folder, by its name. */
export type OpenFolder = (name: string) => PagefindInstance;

/**
 * Loads Pagefind.
 *
 * @param place full address of the index, with a trailing slash
 * @param version of Pagefind
 */
export async function loadPagefind(place: string, version: string): Promise<OpenFolder> {
  const module: unknown = await import(/* @vite-ignore */ place + engineFile(version));
  return (name) =>
    (module as PagefindModule).createInstance({ basePath: `${place}${name}/`, noWorker: true });
}
