import { mathFaults } from '../abstract/math.ts';
import { assignTopics } from '../catalogue/assign-topics.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import type { Collection } from './read-collection.ts';
import type { PaperSource } from './read-papers.ts';
import type { Paper } from './schema.ts';

/**
 * What a maintainer may want to change in a collection that is valid:
 *
 * 1. what was read otherwise than it was probably meant (comments, control characters);
 * 2. a formula that can only be shown as its source;
 * 3. a paper that no topic matches, and a topic that no paper is in;
 * 4. a title that two papers have;
 * 5. a person whose name is written in several ways.
 */
export function reviewCollection(collection: Collection, content: string): Fault[] {
  const entries = collection.sources.flatMap((source) =>
    source.paper ? [{ source, paper: source.paper }] : [],
  );
  return [
    ...collection.warnings,
    ...entries.flatMap(findMathFaults),
    ...findTopicGaps(entries, collection, content),
    ...findSharedTitles(entries),
    ...findNameVariants(entries),
  ];
}

interface Entry {
  readonly source: PaperSource;
  readonly paper: Paper;
}

function findMathFaults({ source, paper }: Entry): Fault[] {
  return (['title', 'abstract'] as const).flatMap((field) =>
    mathFaults(paper[field]).map(({ tex, message, index }) => ({
      ...at(source, field),
      // Only an abstract in a file of its own stands there as it is read, line by line.
      ...(field === 'abstract' && source.file.endsWith('.md') && placeIn(source, paper, index)),
      message: `the formula ${tex} ${message}, so that readers see its source; correct it`,
    })),
  );
}

function placeIn(
  source: PaperSource,
  { abstract }: Paper,
  index: number,
): { line: number; column: number } {
  const before = abstract.slice(0, index).split('\n');
  const start = source.locate(['abstract']).line ?? 1;
  return { line: start + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function findTopicGaps(
  entries: readonly Entry[],
  { topics }: Collection,
  content: string,
): Fault[] {
  if (topics.length === 0) {
    const message =
      'there is no topic, so that all papers stand under "Other"; write topics/ID.mdx';
    return [{ file: displayPath(`${content}/topics`), message }];
  }
  const used = new Set<string>();
  const faults: Fault[] = [];
  for (const { source, paper } of entries) {
    const assigned = assignTopics(paper, topics);
    for (const { topic } of assigned) used.add(topic);
    if (assigned.length > 0) continue;
    const message =
      'no topic matches, so that the paper stands under "Other"; name a topic here or widen a topic’s rules';
    faults.push({ ...at(source, 'topics'), message });
  }
  for (const { id } of topics) {
    if (used.has(id)) continue;
    const message = 'no paper is in this topic; widen its rules or remove it';
    faults.push({ file: displayPath(`${content}/topics/${id}.mdx`), field: 'match', message });
  }
  return faults;
}

function findSharedTitles(entries: readonly Entry[]): Fault[] {
  const byTitle = Map.groupBy(entries, ({ paper }) => paper.title.toLowerCase());
  return [...byTitle.values()].flatMap(([first, ...others]) =>
    others.map(({ source }) => ({
      ...at(source, 'title'),
      message: `is the title of "${first?.paper.id}" too; remove one of the two if they are the same paper`,
    })),
  );
}

/** Names that differ in accents, case, hyphens or full stops only; those stay two people. */
function findNameVariants(entries: readonly Entry[]): Fault[] {
  const spellings = new Map<string, Map<string, { source: PaperSource; index: number }>>();
  for (const { source, paper } of entries) {
    for (const [index, name] of paper.authors.entries()) {
      const key = foldName(name);
      const known = spellings.get(key) ?? new Map<string, { source: PaperSource; index: number }>();
      if (!known.has(name)) known.set(name, { source, index });
      spellings.set(key, known);
    }
  }
  return [...spellings.values()].flatMap((known) => {
    const [[usual] = [], ...others] = known;
    return others.map(([name, { source, index }]) => ({
      file: source.file,
      ...source.locate(['authors', index]),
      field: `authors[${index}]`,
      message: `"${name}" is "${usual}" elsewhere; write it one way if they are one person`,
    }));
  });
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '');
}

function at(source: PaperSource, field: keyof Paper): Omit<Fault, 'message'> {
  return { file: source.file, ...source.locate([field]), field };
}
