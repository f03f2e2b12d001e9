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
  place: BuildPaths,
  pagesOnly: boolean,
  what: string,
): Promise<Turn> {
  clearCaches(place.projectCopy);
  rmSync(place.site, { recursive: true, force: true });
  return measureBuild(place, pagesOnly, what);
}

/** Changes the collection and measures a rebuild. */
export async function measureChange(
  place: BuildPaths,
  papers: readonly PaperRecord[],
  { change, turn, pagesOnly }: { change: Change; turn: number; pagesOnly: boolean },
): Promise<Turn> {
  changeContent(place.content, papers, change, turn);
  return measureBuild(place, pagesOnly, `Building again, turn ${turn}`);
}

async function measureBuild(place: BuildPaths, pagesOnly: boolean, what: string): Promise<Turn> {
  const progress = createProgress(what);
  try {
    const { cost, output } = await buildSite(place, pagesOnly);
    return { cost, stages: parseStages(output) };
  } finally {
    progress.end();
  }
}
