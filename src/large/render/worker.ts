import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { type App, describeFailure, type PageData } from './app.ts';
import { keepPage, type KeptPage } from './keep-page.ts';
import type { WrittenPage } from './manifest.ts';

/** What a thread is given at its start. */
export interface Data {
  /** Address of the bundle that renders. */
  readonly entry: string;
  /** Origin and base that pages are rendered under. */
  readonly base: string;
  /** Absolute path of the folder that pages are written to. */
  readonly folder: string;
  /** What the bundler found out of each page: its styles. */
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
  /** Pages that are taken over from an earlier site. */
  readonly kept: readonly (KeptPage & { readonly file: string })[];
}

export interface Answer {
  /** Of each page that was rendered. */
  readonly rendered: readonly Omit<WrittenPage, 'key'>[];
  /** Of each that was taken over. */
  readonly kept: readonly WrittenPage[];
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

/** Where Astro would ask the page for all its paths, it is given the one that is rendered. */
async function prepare(component: string): Promise<RouteData> {
  const known = routes.get(component);
  if (known) return known;
  const route = app.manifest.routes
    .map(({ routeData }) => routeData)
    .find((candidate) => candidate.component === component);
  if (route === undefined) throw new Error(`There is no route of ${component}`);
  const staticPaths = Object.assign([], { keyed: { get: () => ({ params: {}, props }) } });
  app.routeCache.set(route, { mod: await app.getComponentByRoute(route), staticPaths });
  routes.set(component, route);
  return route;
}

async function render(task: Task): Promise<Answer> {
  // A new folder takes longer than the link in it: threads share that work too.
  const kept = task.kept.map((page) => keepPage(page, join(folder, page.file)));
  if (task.pages.length === 0) return { rendered: [], kept };
  const route = await prepare(task.component);
  const rendered: Omit<WrittenPage, 'key'>[] = [];
  for (const { path, file, view } of task.pages) {
    props = { view: JSON.parse(view) as unknown };
    try {
      const response = await app.render(new Request(new URL(`.${path}/`, base)), {
        routeData: route,
      });
      const body = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) throw new Error(`it answered with status ${response.status}`);
      const target = join(folder, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, body);
      rendered.push({ size: body.length, time: statSync(target).mtimeMs });
    } catch (error) {
      throw new Error(`${path}/ (${task.component}): ${describeFailure(error)}`, { cause: error });
    }
  }
  return { rendered, kept };
}

parentPort?.on('message', (task: Task) => {
  void render(task).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => {
      // Thrown outside of the promise, it ends the thread and reaches who started it.
      setImmediate(() => {
        throw error;
      });
    },
  );
});
