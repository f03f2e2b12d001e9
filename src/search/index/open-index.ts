import type { PagefindInstance, PagefindModule } from './pagefind-api.ts';

/**
 * Loads Pagefind from beside its index.
 *
 * @param folder whole address of the index, with a slash at its end
 */
export async function openIndex(folder: string): Promise<PagefindInstance> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  return (module as PagefindModule).createInstance({});
}
