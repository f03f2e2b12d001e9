import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { normalizePath, type ViteDevServer } from 'vite';
import { CollectionError, formatFaults } from '../../collection/faults.ts';
import { displayPath } from '../../collection/list-files.ts';
import { isReloadUnused, reloadCollection } from '../../collection/read-once.ts';
import { createErrorPage, createOverlayError } from './error-page.ts';
import { isContentFile } from './is-content-file.ts';

/** Files that the configuration or modules read directly. Astro restarts when they change. */
const RESTARTING = ['site.yaml', 'moved.txt', 'programme.yaml'];

/** The route of the published files of the content folder, which are not in Astro's store. */
const FILE_ROUTE = '[...file].ts';

/** Time without changes after which the collection is read, because several files may change at once. */
const DEBOUNCE_MS = 50;

/** The longest wait for a restart, or for responses that are being rendered. */
const MAX_WAIT_MS = 10_000;

type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/**
 * Makes the dev server follow every file of the content folder. After an edit the whole collection is
 * read again. If it is valid, the loaders update Astro's store, which reloads open pages. If it has
 * faults, the terminal and every page show them until they are fixed.
 *
 * @param settings with the absolute path of the content folder
 */
export function followContent({ content }: { readonly content: string }): AstroIntegration {
  let hasRestarted = false;
  return {
    name: 'offprint:content',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile, isRestart }) => {
        if (command !== 'dev') return;
        hasRestarted = isRestart;
        for (const name of RESTARTING) addWatchFile(join(content, name));
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const fileRoute = normalizePath(join(server.config.root, 'src/pages', FILE_ROUTE));
        const { hot } = server.environments.client;
        const siteFile = displayPath(join(content, 'site.yaml'));
        let error = await findError(reloadCollection(content));
        let updating: Promise<void> | undefined;
        let edits = 0;
        let willRestart = false;
        const closed = new Promise((resolve) => server.httpServer?.once('close', resolve));
        const rendering = new Set<Promise<unknown>>();

        const report = (): void => {
          if (!error) return;
          const [first] = error.faults;
          // Astro reports faults in site.yaml itself, because it cannot restart.
          if (first?.file !== siteFile) logger.error(`\n${formatFaults(error.faults)}`);
          hot.send({ type: 'error', err: createOverlayError(error) });
        };
        const update = async (): Promise<void> => {
          const hadError = error !== undefined;
          const restarts = willRestart;
          willRestart = false;
          error = await findError(reloadCollection(content));
          if (error) {
            report();
            return;
          }
          // A response that is being rendered while modules are invalidated would put the old entries
          // back into Astro's caches.
          await Promise.race([Promise.all(rendering), setTimeout(MAX_WAIT_MS)]);
          await refreshUntilLoaded(refreshContent);
          invalidate(server, fileRoute);
          // An undone edit does not change the store, so pages must be reloaded explicitly. After a restart,
          // Vite's client reloads them; before it, their modules cannot be loaded.
          if (hadError && !restarts) hot.send({ type: 'full-reload' });
          // A server that is being replaced would render an empty collection.
          if (restarts) await Promise.race([closed, setTimeout(MAX_WAIT_MS)]);
        };
        const updateUntilQuiet = async (): Promise<void> => {
          for (let seen = 0; seen !== edits;) {
            seen = edits;
            await setTimeout(DEBOUNCE_MS);
            if (seen === edits) await update();
          }
          edits = 0;
        };
        const scheduleUpdate = (): void => {
          edits += 1;
          updating ??= updateUntilQuiet()
            .catch((failure: unknown) => logger.error(String(failure)))
            .finally(() => (updating = undefined));
        };
        const onChange = (_event: string, path: string): void => {
          if (!isContentFile(content, path)) return;
          willRestart ||= RESTARTING.includes(relative(content, path));
          scheduleUpdate();
        };

        report();
        // Edits during a restart are not watched.
        if (hasRestarted) scheduleUpdate();
        server.watcher.add(content);
        server.watcher.on('all', onChange);
        server.middlewares.use((request, response, next) => {
          // Created before waiting, because the browser may close the connection while waiting.
          const done = new Promise((resolve) => response.once('close', resolve));
          void Promise.resolve(updating).then(() => {
            if (!error || !request.headers.accept?.includes('text/html')) {
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

/**
 * Runs the loaders. While Astro restarts, it ignores requests to run them, so they are repeated until
 * a loader has read the collection.
 */
async function refreshUntilLoaded(refresh: RefreshContent): Promise<void> {
  const giveUp = Date.now() + MAX_WAIT_MS;
  for (let tries = 0; Date.now() < giveUp && isReloadUnused(); tries += 1) {
    if (tries > 0) await setTimeout(DEBOUNCE_MS);
    await refresh?.({});
  }
}

/** Invalidates a module, so that the next request loads and evaluates it again. */
function invalidate({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const module of moduleGraph.getModulesByFile(file) ?? []) {
      moduleGraph.invalidateModule(module);
    }
  }
}

/** The error of an invalid collection. Other errors are thrown. */
async function findError(reading: Promise<unknown>): Promise<CollectionError | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof CollectionError) return error;
    throw error;
  }
}
