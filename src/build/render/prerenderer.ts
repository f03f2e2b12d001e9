import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import type { Settings, Shard } from '../../settings.ts';
import { getStatePath } from '../state-path.ts';
import type { App } from './app.ts';
import { hashSite } from './hash-site.ts';
import type { Earlier } from './keep-page.ts';
import { PART_MANIFEST, readManifest, writeManifest } from './manifest.ts';
import { renderViews, type ViewPage } from './render-views.ts';
import { refuseConflicts } from './refuse-conflicts.ts';

/** Pages that are made from `props.view`, the site, and nothing else. */
export const FROM_VIEWS: ReadonlySet<string> = new Set(['src/pages/papers/[id].astro']);

/** Fewer pages are rendered before threads have started. */
const FEW = 200;

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

/**
 * Renders the many pages that are made from views beside Astro, which takes longer to give a page out
 * than to render it: in threads, and only where they are not as an earlier site has them. Astro
 * renders the others. Of a shard, only its part of the former is made.
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
      const fromViews = all.filter(({ route }) => FROM_VIEWS.has(route.component));
      if (fromViews.length < FEW && shard === undefined && parts.length === 0) return all;
      const others = all.filter(({ route }) => !FROM_VIEWS.has(route.component));
      refuseConflicts(fromViews, others, options.publicFolder);

      const { app } = base as AstroPrerenderer & { readonly app: App };
      const pages = fromViews
        .filter(({ pathname }) => isOfShard(pathname, shard))
        .map(({ pathname, route }): ViewPage => {
          const path = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
          return {
            path: pathname.startsWith('/') ? pathname : `/${pathname}`,
            component: route.component,
            getView: () => path?.props?.view,
          };
        });
      const earlier: Earlier[] = [
        ...parts.map((folder) => ({
          folder,
          pages: readManifest(join(folder, PART_MANIFEST)),
          sameFiles: false,
        })),
        ...(last === undefined
          ? []
          : [
              {
                folder: last,
                pages: readManifest(getStatePath(root, last, 'pages')),
                sameFiles: true,
              },
            ]),
      ];
      const { origin, allPages } = app.getOptions();
      const { written, kept } = await renderViews(pages, {
        site: hashSite({ ...options, origin }),
        earlier,
        data: {
          entry: options.getEntry(),
          base: new URL(options.base, origin).href,
          folder: out,
          pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
          scripts: app.getSettings().scripts,
        },
        onProgress: (done) => {
          options.logger.info(`${format(done)} of ${format(pages.length)} papers`);
        },
      });
      options.logger.info(`${format(written.size)} papers, ${format(kept)} of them as before`);
      options.onPages(pages.map(({ path }) => `${path.slice(1)}/`));
      if (shard) writeManifest(join(out, PART_MANIFEST), written);
      else if (last !== undefined) writeManifest(getStatePath(root, last, 'pages'), written);
      return shard ? [] : others;
    },
  };
}

function format(count: number): string {
  return count.toLocaleString('en');
}

function isOfShard(path: string, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  return parseInt(hash('sha1', path, 'hex').slice(0, 8), 16) % shard.of === shard.number - 1;
}
