import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer, RouteData } from 'astro';
import type { Settings, Shard } from '../../settings.ts';
import { writeUnchanged } from '../../outputs/publish/site-files.ts';
import { getStatePath } from '../../build/state-path.ts';
import type { App, StaticPath } from './app.ts';
import { hashSite } from './hash-site.ts';
import type { ExistingSite } from './reuse-page.ts';
import { PART_MANIFEST, readManifest, writeManifest } from './manifest.ts';
import { refuseConflicts } from './refuse-conflicts.ts';
import { throttleProgress } from './throttle-progress.ts';
import { renderFiles, type KeyedFile } from './render-files.ts';
import { renderViews, type ViewPage } from './render-views.ts';

export interface Options extends Settings {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of `public/`. */
  readonly publicFolder: string;
  readonly logger: AstroIntegrationLogger;
  /** URL of the bundle for rendering pages, once it is written. */
  readonly getEntry: () => string;
  /** Called with the paths of pages that were not rendered by Astro, such as `papers/x-pool/`. */
  readonly onPages: (paths: readonly string[]) => void;
}

/** A path of the site with the result of `getStaticPaths`. */
interface SitePath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly staticPath: StaticPath | undefined;
}

/**
 * Creates a prerenderer that replaces Astro's for most pages, and reuses unchanged pages of
 * existing sites:
 *
 * 1. Pages with `view` as their only prop depend only on that view and the site. They are rendered
 *    in threads. For a shard, only its share is rendered.
 * 2. Files with a `cacheKey` are rendered in this thread.
 * 3. Everything else is rendered by Astro.
 *
 * @param base Astro's prerenderer
 */
export function createPrerenderer(base: AstroPrerenderer, options: Options): AstroPrerenderer {
  const { shard, last, out, root } = options;
  return {
    name: 'offprint',
    setup: async () => base.setup?.(),
    render: (request, options) => base.render(request, options),
    teardown: async () => base.teardown?.(),
    async getStaticPaths() {
      const all = await base.getStaticPaths();
      const { app } = base as AstroPrerenderer & { readonly app: App };
      const paths = all.map(({ pathname, route }): SitePath => {
        const staticPath = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
        return { pathname, route, staticPath };
      });
      const fromViews = paths.filter(isFromView);
      const keyed = paths.filter((path) => !isFromView(path) && isKeyedFile(path));
      const handled = new Set([...fromViews, ...keyed]);
      const others = all.filter((_, index) => !handled.has(paths[index] as SitePath));
      refuseConflicts([...handled], others, options.publicFolder);

      const { origin, allPages } = app.getOptions();
      const site = hashSite({ ...options, origin });
      const existingSites = readExistingSites(options);
      const baseUrl = new URL(options.base, origin).href;
      const pages = fromViews
        .filter(({ pathname }) => isOfShard(pathname, shard))
        .map(({ pathname, route, staticPath }): ViewPage => ({
          path: toPath(pathname),
          component: route.component,
          getKey: () => staticPath?.cacheKey,
          getView: () => staticPath?.props?.view,
        }));
      const rendering = renderViews(pages, {
        site,
        existingSites,
        data: {
          entry: options.getEntry(),
          base: baseUrl,
          folder: out,
          pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
          scripts: app.getSettings().scripts,
        },
        onProgress: (done) =>
          options.logger.info(`${format(done)} of ${format(pages.length)} pages`),
      });
      // Runs concurrently with the threads.
      const renderingFiles = renderFiles(shard ? [] : keyed.map(createFile), {
        site,
        existingSites,
        folder: out,
        onProgress: throttleProgress((done) =>
          options.logger.info(`${format(done)} of ${format(keyed.length)} files`),
        ),
      });
      const [{ written, reused, unchanged }, files] = await Promise.all([
        rendering,
        renderingFiles,
      ]);
      options.logger.info(`${format(written.size)} pages, ${format(reused)} of them unchanged`);
      options.onPages(pages.map(({ path }) => `${path.slice(1)}/`));
      if (shard) {
        writeManifest(join(out, PART_MANIFEST), written);
        return [];
      }
      if (last !== undefined) {
        writeManifest(getStatePath(root, last, 'pages'), new Map([...written, ...files.written]));
      }
      writeUnchanged(out, [...unchanged, ...files.unchanged]);
      return others;

      function createFile({ pathname, route, staticPath }: SitePath): KeyedFile {
        const path = toPath(pathname);
        return {
          path,
          key: staticPath?.cacheKey ?? '',
          render: async () => {
            const request = new Request(new URL(`.${path}`, baseUrl));
            const response = await app.render(request, { routeData: route });
            if (response.status !== 200) {
              throw new Error(
                `${path} (${route.component}) responded with status ${response.status}`,
              );
            }
            return new Uint8Array(await response.arrayBuffer());
          },
        };
      }
    },
  };
}

function readExistingSites({ join: parts, last, root }: Options): readonly ExistingSite[] {
  const joined = parts.map((folder) => ({
    folder,
    pages: readManifest(join(folder, PART_MANIFEST)),
    isLast: false,
  }));
  if (last === undefined) return joined;
  const pages = readManifest(getStatePath(root, last, 'pages'));
  return [...joined, { folder: last, pages, isLast: true }];
}

/** Checks only the names of props, because reading `view` creates the view. */
function isFromView({ staticPath }: SitePath): boolean {
  return staticPath?.props !== undefined && Object.keys(staticPath.props).join() === 'view';
}

function isKeyedFile({ route, staticPath }: SitePath): boolean {
  return route.type === 'endpoint' && staticPath?.cacheKey !== undefined;
}

function toPath(pathname: string): string {
  return pathname.startsWith('/') ? pathname : `/${pathname}`;
}

function format(count: number): string {
  return count.toLocaleString('en');
}

function isOfShard(path: string, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  return parseInt(hash('sha1', path, 'hex').slice(0, 8), 16) % shard.of === shard.number - 1;
}
