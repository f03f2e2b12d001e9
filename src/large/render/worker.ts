import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { type App, describeFailure, type PageData } from './app.ts';
import { reusePage, type ReusablePage } from './reuse-page.ts';
import type { WrittenPage } from './manifest.ts';

/** `workerData` of a thread. */
export interface Data {
  /** URL of the bundle for rendering pages. */
  readonly entry: string;
  /** Origin and sub-path of the pages. */
  readonly base: string;
  /** Absolute path of the output folder. */
  readonly folder: string;
  /** Data of the bundler by page: its styles. */
  readonly pages: readonly (readonly [key: string, data: PageData])[];
  readonly scripts: readonly unknown[];
}

export interface Task {
  /** Path of the route's component. */
  readonly component: string;
  readonly pages: readonly {
    readonly path: string;
    readonly file: string;
    readonly view: string;
  }[];
  /** Pages that are reused from an existing site. */
  readonly reusable: readonly (ReusablePage & { readonly file: string })[];
}

export interface Answer {
  /** In the order of `pages`. */
  readonly rendered: readonly Omit<WrittenPage, 'key'>[];
  /** In the order of `reusable`. */
  readonly reused: readonly WrittenPage[];
}

const { entry, base, folder, pages, scripts } = workerData as Data;

const { app } = (await import(entry)) as { app: App };
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  logger: { options: { destination: { write: ({ message }) => console.error(message) } } },
  settings: { scripts },
});

const routes = new Map<string, RouteData>();
let props: unknown;

/** Fills Astro's route cache with the path being rendered, so that it does not call `getStaticPaths`. */
async function prepare(component: string): Promise<RouteData> {
  const known = routes.get(component);
  if (known) return known;
  const route = app.manifest.routes
    .map(({ routeData }) => routeData)
    .find((candidate) => candidate.component === component);
  if (route === undefined) throw new Error(`There is no route for ${component}`);
  const staticPaths = Object.assign([], { keyed: { get: () => ({ params: {}, props }) } });
  app.routeCache.set(route, { mod: await app.getComponentByRoute(route), staticPaths });
  routes.set(component, route);
  return route;
}

async function render(task: Task): Promise<Answer> {
  // Creating folders takes a long time, so threads also reuse pages.
  const reused = task.reusable.map((page) => reusePage(page, join(folder, page.file)));
  if (task.pages.length === 0) return { rendered: [], reused };
  const route = await prepare(task.component);
  const rendered: Omit<WrittenPage, 'key'>[] = [];
  for (const { path, file, view } of task.pages) {
    props = { view: JSON.parse(view) as unknown };
    try {
      const response = await app.render(new Request(new URL(`.${path}/`, base)), {
        routeData: route,
      });
      const body = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) throw new Error(`it responded with status ${response.status}`);
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, body);
      rendered.push({ size: body.length, time: statSync(target).mtimeMs });
    } catch (error) {
      throw new Error(`${path}/ (${task.component}): ${describeFailure(error)}`, { cause: error });
    }
  }
  return { rendered, reused };
}

parentPort?.on('message', (task: Task) => {
  void render(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => {
      // Thrown outside the promise, so that it ends the thread and is reported to the pool.
      setImmediate(() => {
        throw error;
      });
    },
  );
});
