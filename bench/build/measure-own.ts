import { rmSync } from 'node:fs';
import type { PaperRecord } from '../harness/content-folder.ts';
import { createProgress } from '../harness/progress.ts';
import { buildSite, parseStages, type BuildPaths } from './build-site.ts';
import { changeContent } from './change-content.ts';
import type { Cost } from './measure-command.ts';
import type { Change } from './options.ts';
import { clearCaches } from './copy-project.ts';

export interface Turn {
  readonly cost: Cost;
  readonly stages: Readonly<Record<string, number>>;
}

/** Measures a build of our site without any caches. */
export async function measureCold(
  paths: BuildPaths,
  pagesOnly: boolean,
  label: string,
): Promise<Turn> {
  clearCaches(paths.projectCopy);
  rmSync(paths.site, { recursive: true, force: true });
  return measureBuild(paths, pagesOnly, label);
}

/** Changes the collection and measures a rebuild. */
export async function measureChange(
  paths: BuildPaths,
  papers: readonly PaperRecord[],
  { change, turn, pagesOnly }: { change: Change; turn: number; pagesOnly: boolean },
): Promise<Turn> {
  changeContent(paths.content, papers, change, turn);
  return measureBuild(paths, pagesOnly, `Building again, turn ${turn}`);
}

async function measureBuild(paths: BuildPaths, pagesOnly: boolean, label: string): Promise<Turn> {
  const progress = createProgress(label);
  try {
    const { cost, output } = await buildSite(paths, pagesOnly);
    return { cost, stages: parseStages(output) };
  } finally {
    progress.end();
  }
}
