import { basename, join, resolve } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { parseSettings } from '../../src/settings.ts';
import { writeContentFolder } from './content-folder.ts';
import { readCorpus } from './repeat-records.ts';
import { samplePapers } from './sample-papers.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

interface CollectionSource {
  /** Path of a file of records; otherwise, this project's collection is used. */
  readonly corpus: string | undefined;
  /** Number of papers to sample from the file. */
  readonly count: number;
  readonly seed: number;
}

/**
 * Opens the collection to measure, and a workspace for its site.
 *
 * @param benchmark whose workspaces are separate from those of others
 * @returns the workspace, and the absolute path of the content folder
 */
export async function openCollection(
  benchmark: string,
  { corpus, count, seed }: CollectionSource,
): Promise<{ readonly workspace: Workspace; readonly content: string }> {
  if (corpus === undefined) {
    const { content } = parseSettings(process.env, ROOT);
    return { workspace: await openWorkspace(benchmark, content), content };
  }
  const file = resolve(corpus);
  const name = `${benchmark}-${basename(file).replace(/\..*/, '')}-${count}`;
  const workspace = await openWorkspace(name, `${file} ${count} ${seed}`);
  const content = join(workspace.folder, 'content');
  const { papers, topicFiles } = await samplePapers(readCorpus(file, count), count, seed);
  writeContentFolder(content, papers, topicFiles);
  return { workspace, content };
}
