import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { CollectionError, formatFaults } from '../../collection/faults.ts';
import { displayPath } from '../../collection/list-files.ts';
import { readCollectionAgain } from '../../collection/shared-reading.ts';
import { createErrorPage, createOverlayError } from './error-page.ts';
import { isContentFile } from './is-content-file.ts';

/** Files that the configuration or modules read themselves: Astro restarts when they change. */
const RESTARTING = ['site.yaml', 'moved.txt'];

/** Milliseconds for which files must rest: an editor or an import may write several at once. */
const QUIET = 50;

/**
 * Makes the dev server follow every file of the content folder. After an edit the whole collection is
 * read again. If it is valid, the loaders update Astro's store, which reloads open pages. If it has
 * faults, the terminal and every page show them until they are fixed.
 *
 * @param settings with the absolute path of the content folder
 */
export function followContent({ content }: { readonly content: string }): AstroIntegration {
  return {
    name: 'offprint:content',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        for (const name of RESTARTING) addWatchFile(join(content, name));
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const { hot } = server.environments.client;
        const siteFile = displayPath(join(content, 'site.yaml'));
        let error = await findError(readCollectionAgain(content));
        let updating: Promise<void> | undefined;
        let edits = 0;
        let willRestart = false;
        const rendering = new Set<Promise<unknown>>();

        const report = (): void => {
          if (!error) return;
          const [first] = error.faults;
          // Astro has reported those of site.yaml, which keep it from restarting.
          if (first?.file !== siteFile) logger.error(`\n${formatFaults(error.faults)}`);
          hot.send({ type: 'error', err: createOverlayError(error) });
        };
        const update = async (): Promise<void> => {
          const hadError = error !== undefined;
          const restarts = willRestart;
          willRestart = false;
          error = await findError(readCollectionAgain(content));
          if (error) {
            report();
            return;
          }
          // A page that is rendered while its modules are invalidated would keep the old entries.
          await Promise.all(rendering);
          await refreshContent?.({});
          // An edit that was taken back leaves the store as it was. After a restart, Vite's client reloads
          // open pages; before it, their modules could no longer be loaded.
          if (hadError && !restarts) hot.send({ type: 'full-reload' });
        };
        const updateUntilQuiet = async (): Promise<void> => {
          for (let seen = 0; seen !== edits;) {
            seen = edits;
            await setTimeout(QUIET);
            if (seen === edits) await update();
          }
          edits = 0;
        };
        const onChange = (_event: string, path: string): void => {
          if (!isContentFile(content, path)) return;
          edits += 1;
          willRestart ||= RESTARTING.includes(relative(content, path));
          updating ??= updateUntilQuiet()
            .catch((failure: unknown) => logger.error(String(failure)))
            .finally(() => (updating = undefined));
        };

        report();
        server.watcher.add(content);
        server.watcher.on('all', onChange);
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          // Created before the wait, during which the browser may close the connection.
          const done = new Promise((resolve) => response.once('close', resolve));
          void Promise.resolve(updating).then(() => {
            if (!error) {
              rendering.add(done);
              void done.then(() => rendering.delete(done));
              next();
              return;
            }
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            response.end(createErrorPage(error, server.config.base));
          });
        });
      },
    },
  };
}

/** What is wrong with the collection. Other errors are thrown. */
async function findError(reading: Promise<unknown>): Promise<CollectionError | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof CollectionError) return error;
    throw error;
  }
}
