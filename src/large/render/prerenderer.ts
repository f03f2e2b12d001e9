import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer, RouteData } from 'astro';
import type { Settings, Shard } from '../../settings.ts';
import { writeStaying } from '../../outputs/publish/site-files.ts';
import { getStatePath } from '../../build/state-path.ts';
import type { App, StaticPath } from './app.ts';
import { hashSite } from './hash-site.ts';
import type { Earlier } from './keep-page.ts';
import { PART_MANIFEST, readManifest, writeManifest } from './manifest.ts';
import { refuseConflicts } from './refuse-conflicts.ts';
import { throttleProgress } from './throttle-progress.ts';
import { renderFiles, type KeyedFile } from './render-files.ts';
import { renderViews, type ViewPage } from './render-views.ts';

export interface Options extends Settings {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the folder of files that are copied as they are. */
  readonly publicFolder: string;
  readonly logger: AstroIntegrationLogger;
  /** Address of the bundle that renders pages, once it is written. */
  readonly getEntry: () => string;
  /** Is told the paths of pages that were made beside Astro, such as `papers/x-pool/`. */
  readonly onPages: (paths: readonly string[]) => void;
}

/** What is to be made at an address. */
interface Place {
  readonly pathname: string;
  readonly route: RouteData;
  readonly given: StaticPath | undefined;
}

/**
 * Renders what there is much of beside Astro, which takes longer to give a page out than to render
 * it, and only where an earlier site has not made it from the same:
 *
 * 1. Pages whose `getStaticPaths` gives `props.view` and nothing else are made from that view and the
 *    site alone: threads render them. Of a shard, only its part of them is made.
 * 2. Files for which it gives a `cacheKey` are rendered here.
 * 3. Everything else is left to Astro, and so is all of a site with few pages.
 *
 * @param base Astro's own prerenderer
 */
export function createPrerenderer(base: AstroPrerenderer, options: Options): AstroPrerenderer {
  const { shard, join: parts, last, out, root } = options;
  return {
    name: 'offprint',
    setup: async () => base.setup?.(),
    render: (request, given) => base.render(request, given),
    teardown: async () => base.teardown?.(),
    async getStaticPaths() {
      const all = await base.getStaticPaths();
      const { app } = base as AstroPrerenderer & { readonly app: App };
      const places = all.map(({ pathname, route }): Place => {
        const given = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
        return { pathname, route, given };
      });
      const fromViews = places.filter(isFromView);
      const keyed = places.filter((place) => !isFromView(place) && isKeyedFile(place));
      const ours = new Set([...fromViews, ...keyed]);
      const others = all.filter((_, index) => !ours.has(places[index] as Place));
      refuseConflicts([...ours], others, options.publicFolder);

      const { origin, allPages } = app.getOptions();
      const site = hashSite({ ...options, origin });
      const earlier = readEarlier();
      const address = new URL(options.base, origin).href;
      const pages = fromViews
        .filter(({ pathname }) => isOfShard(pathname, shard))
        .map(({ pathname, route, given }): ViewPage => ({
          path: toPath(pathname),
          component: route.component,
          getKey: () => given?.cacheKey,
          getView: () => given?.props?.view,
        }));
      const rendering = renderViews(pages, {
        site,
        earlier,
        data: {
          entry: options.getEntry(),
          base: address,
          folder: out,
          pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
          scripts: app.getSettings().scripts,
        },
        onProgress: (done) =>
          options.logger.info(`${format(done)} of ${format(pages.length)} pages`),
      });
      // Beside the threads, which leave this one much time.
      const filing = renderFiles(shard ? [] : keyed.map(createFile), {
        site,
        earlier,
        folder: out,
        onProgress: throttleProgress((done) =>
          options.logger.info(`${format(done)} of ${format(keyed.length)} files`),
        ),
      });
      const [{ written, kept, staying }, files] = await Promise.all([rendering, filing]);
      options.logger.info(`${format(written.size)} pages, ${format(kept)} of them as before`);
      options.onPages(pages.map(({ path }) => `${path.slice(1)}/`));
      if (shard) {
        writeManifest(join(out, PART_MANIFEST), written);
        return [];
      }
      if (last !== undefined) {
        writeManifest(getStatePath(root, last, 'pages'), new Map([...written, ...files.written]));
      }
      writeStaying(out, [...staying, ...files.staying]);
      return others;

      function createFile({ pathname, route, given }: Place): KeyedFile {
        const path = toPath(pathname);
        return {
          path,
          key: given?.cacheKey ?? '',
          render: async () => {
            const request = new Request(new URL(`.${path}`, address));
            const response = await app.render(request, { routeData: route });
            if (response.status !== 200) {
              throw new Error(`${path} (${route.component}) answered with ${response.status}`);
            }
            return new Uint8Array(await response.arrayBuffer());
          },
        };
      }
    },
  };

  function readEarlier(): readonly Earlier[] {
    const joined = parts.map((folder) => ({
      folder,
      pages: readManifest(join(folder, PART_MANIFEST)),
      isLast: false,
    }));
    if (last === undefined) return joined;
    const pages = readManifest(getStatePath(root, last, 'pages'));
    return [...joined, { folder: last, pages, isLast: true }];
  }
}

/** Looks at what is given, without making a view. */
function isFromView({ given }: Place): boolean {
  return given?.props !== undefined && Object.keys(given.props).join() === 'view';
}

function isKeyedFile({ route, given }: Place): boolean {
  return route.type === 'endpoint' && given?.cacheKey !== undefined;
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
