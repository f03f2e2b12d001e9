import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { readCollection } from '../../src/collection/read-collection.ts';
import { parseSettings } from '../../src/settings.ts';
import { samplePapers } from '../harness/sample-papers.ts';
import { writeContentFolder, type PaperRecord } from '../harness/content-folder.ts';
import { addVenue } from './add-venues.ts';
import { generatePapers } from './generate-papers.ts';
import type { Options } from './options.ts';
import { readCorpus } from '../harness/repeat-records.ts';

/**
 * Writes the collection to build.
 *
 * @param folder absolute path; it is replaced
 * @returns its papers
 */
export async function makeContent(
  folder: string,
  { papers: count, corpus, seed }: Options,
): Promise<readonly PaperRecord[]> {
  const { papers, topicFiles } =
    corpus === undefined
      ? await generateCollection(count, seed)
      : await samplePapers(readCorpus(corpus, count), count, seed);
  const papersWithVenues = papers.map(addVenue);
  writeContentFolder(folder, papersWithVenues, topicFiles);
  return papersWithVenues;
}

/**
 * Generates papers from this project's collection, with its topics but without their introductions.
 */
async function generateCollection(count: number, seed: number) {
  const { content } = parseSettings(process.env, ROOT);
  const { papers } = await readCollection(content);
  const topics = readdirSync(join(content, 'topics')).filter((name) => name.endsWith('.mdx'));
  const topicFiles = Object.fromEntries(
    topics.map((name) => {
      const text = readFileSync(join(content, 'topics', name), 'utf8');
      return [`topics/${name}`, text.replace(/^(---\n[^]*?\n---\n)[^]*$/, '$1')];
    }),
  );
  return { papers: generatePapers(papers, count, seed), topicFiles };
}
