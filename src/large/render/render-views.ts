import { fileURLToPath } from 'node:url';
import { createThreadPool } from '../thread-pool.ts';
import { createKey } from './create-key.ts';
import { findPage, type ExistingSite } from './reuse-page.ts';
import type { WrittenPage } from './manifest.ts';
import { throttleProgress } from './throttle-progress.ts';
import type { Answer, Data, Task } from './worker.ts';

/** A page that depends only on its view and the site. */
export interface ViewPage {
  /** With a leading slash, such as `/papers/x-pool`. */
  readonly path: string;
  /** Path of the component that renders it. */
  readonly component: string;
  /** Returns a hash of the view, if it can be computed without creating the view. */
  readonly getKey: () => string | undefined;
  /** Creates the view, which is plain data. */
  readonly getView: () => unknown;
}

/** The files of a task. Views are not included, because they are freed when they are rendered. */
interface TaskFiles {
  readonly changed: readonly { readonly file: string; readonly key: string }[];
  readonly reusable: readonly string[];
}

/** Number of pages per task. */
const TASK_SIZE = 64;

/**
 * Renders pages from their views in threads, and reuses unchanged pages of existing sites.
 *
 * @param options.site hash of everything on which all pages depend
 * @param options.onProgress called about every two seconds with the number of pages
 * @returns all pages by file; the number of reused pages; and the files that remain in the last site
 * @throws Error for the first page that could not be rendered
 */
export async function renderViews(
  pages: readonly ViewPage[],
  options: {
    readonly site: string;
    readonly existingSites: readonly ExistingSite[];
    readonly data: Data;
    readonly onProgress?: (done: number) => void;
  },
): Promise<{
  readonly written: ReadonlyMap<string, WrittenPage>;
  readonly reused: number;
  readonly unchanged: readonly string[];
}> {
  const { site, existingSites, data, onProgress } = options;
  const reportProgress = throttleProgress((done) => onProgress?.(done));
  const written = new Map<string, WrittenPage>();
  const tasks: TaskFiles[] = [];
  const unchanged: string[] = [];
  let reused = 0;
  let processed = 0;

  const createTask = (part: readonly ViewPage[], at: number): Task | undefined => {
    const changed: Task['pages'][number][] = [];
    const changedFiles: TaskFiles['changed'][number][] = [];
    const reusable: Task['reusable'][number][] = [];
    for (const { path, getKey, getView } of part) {
      const file = `${path.slice(1)}/index.html`;
      const viewKey = getKey();
      const json = viewKey === undefined ? JSON.stringify(getView()) : undefined;
      const key = createKey(site, path, viewKey ?? json);
      const found = findPage(file, key, existingSites);
      if (found?.isInPlace) {
        written.set(file, found.page);
        unchanged.push(file);
      } else if (found) {
        reusable.push({ file, ...found });
      } else {
        changed.push({ path, file, view: json ?? JSON.stringify(getView()) });
        changedFiles.push({ file, key });
      }
    }
    processed += part.length;
    reportProgress(processed);
    const component = part[0]?.component;
    if (component === undefined || changed.length + reusable.length === 0) return undefined;
    tasks[at] = { changed: changedFiles, reusable: reusable.map(({ file }) => file) };
    return { component, pages: changed, reusable };
  };

  const threads = createThreadPool<Task>(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    name: 'A page could not be rendered',
    data,
  });
  try {
    const answers = await threads.run<Answer>(
      splitByComponent(pages).map((part, at) => () => createTask(part, at)),
    );
    answers.forEach((answer, at) => {
      tasks[at]?.changed.forEach(({ file, key }, i) => {
        written.set(file, { key, ...(answer.rendered[i] as Omit<WrittenPage, 'key'>) });
      });
      tasks[at]?.reusable.forEach((file, i) => {
        written.set(file, answer.reused[i] as WrittenPage);
      });
      reused += answer.reused.length;
    });
  } finally {
    await threads.close();
  }
  return { written, reused: reused + unchanged.length, unchanged };
}

/** Splits pages into tasks with a single component each. */
function splitByComponent(pages: readonly ViewPage[]): ViewPage[][] {
  const byComponent = Map.groupBy(pages, ({ component }) => component);
  return [...byComponent.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / TASK_SIZE) }, (_, i) =>
      all.slice(i * TASK_SIZE, (i + 1) * TASK_SIZE),
    ),
  );
}
