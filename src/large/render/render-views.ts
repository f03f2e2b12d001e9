import { fileURLToPath } from 'node:url';
import { createThreadPool } from '../../thread-pool.ts';
import { createKey } from './create-key.ts';
import { findPage, type Earlier } from './keep-page.ts';
import type { WrittenPage } from './manifest.ts';
import { throttleProgress } from './throttle-progress.ts';
import type { Answer, Data, Task } from './worker.ts';

/** A page that is made from its view and nothing else of the collection. */
export interface ViewPage {
  /** Address with a slash before it, such as `/papers/x-pool`. */
  readonly path: string;
  /** Path of the component that renders it. */
  readonly component: string;
  /** Gives a hash of the view, where it is had without making it. */
  readonly getKey: () => string | undefined;
  /** Makes the view, which is plain data. */
  readonly getView: () => unknown;
}

/** What a task is for; views are forgotten when they are rendered. */
interface Handed {
  readonly stale: readonly { readonly file: string; readonly key: string }[];
  readonly kept: readonly string[];
}

/** Pages of one task for a thread. */
const PART = 64;

/**
 * Writes pages from their views: kept from an earlier site where view and site are the same, and
 * rendered in threads where not.
 *
 * @param options.site hash of what all pages depend on
 * @param options.onProgress is told about every two seconds how many pages are there
 * @returns what there is then, by file; how many pages were kept; and the files that stay where the
 *   last site has them
 * @throws Error with the first page that could not be rendered
 */
export async function renderViews(
  pages: readonly ViewPage[],
  options: {
    readonly site: string;
    readonly earlier: readonly Earlier[];
    readonly data: Data;
    readonly onProgress?: (done: number) => void;
  },
): Promise<{
  readonly written: ReadonlyMap<string, WrittenPage>;
  readonly kept: number;
  readonly staying: readonly string[];
}> {
  const { site, earlier, data, onProgress } = options;
  const tick = throttleProgress((done) => onProgress?.(done));
  const written = new Map<string, WrittenPage>();
  const tasks: Handed[] = [];
  const staying: string[] = [];
  let kept = 0;
  let handed = 0;

  const takeOver = (part: readonly ViewPage[], at: number): Task | undefined => {
    const stale: Task['pages'][number][] = [];
    const names: Handed['stale'][number][] = [];
    const same: Task['kept'][number][] = [];
    for (const { path, getKey, getView } of part) {
      const file = `${path.slice(1)}/index.html`;
      const known = getKey();
      const made = known === undefined ? JSON.stringify(getView()) : undefined;
      const key = createKey(site, path, known ?? made);
      const found = findPage(file, key, earlier);
      if (found?.stays) {
        written.set(file, found.page);
        staying.push(file);
      } else if (found) {
        same.push({ file, ...found });
      } else {
        stale.push({ path, file, view: made ?? JSON.stringify(getView()) });
        names.push({ file, key });
      }
    }
    handed += part.length;
    tick(handed);
    const component = part[0]?.component;
    if (component === undefined || stale.length + same.length === 0) return undefined;
    tasks[at] = { stale: names, kept: same.map(({ file }) => file) };
    return { component, pages: stale, kept: same };
  };

  const threads = createThreadPool<Task>(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    name: 'A page could not be rendered',
    data,
  });
  try {
    const answers = await threads.run<Answer>(
      cutIntoParts(pages).map((part, at) => () => takeOver(part, at)),
    );
    answers.forEach((answer, at) => {
      tasks[at]?.stale.forEach(({ file, key }, i) => {
        written.set(file, { key, ...(answer.rendered[i] as Omit<WrittenPage, 'key'>) });
      });
      tasks[at]?.kept.forEach((file, i) => {
        written.set(file, answer.kept[i] as WrittenPage);
      });
      kept += answer.kept.length;
    });
  } finally {
    await threads.close();
  }
  return { written, kept: kept + staying.length, staying };
}

/** Pages of one component each. */
function cutIntoParts(pages: readonly ViewPage[]): ViewPage[][] {
  const byComponent = Map.groupBy(pages, ({ component }) => component);
  return [...byComponent.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / PART) }, (_, i) =>
      all.slice(i * PART, (i + 1) * PART),
    ),
  );
}
