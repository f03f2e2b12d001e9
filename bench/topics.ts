// `npm run bench:topics -- --corpus FILE [--papers N] [--count K]`: agreement of the groups behind
// suggested topics with the papers' categories.
import { parseArgs } from 'node:util';
import type { Paper } from '../src/collection/schema.ts';
import { clusterPapers } from '../src/analysis/topics/cluster-papers.ts';
import { topicCount } from '../src/analysis/topics/suggest-topics.ts';
import { createRandom } from './harness/random.ts';
import { readJsonLines } from './harness/json-lines.ts';
import { mutualInformation } from './topics/mutual-information.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string', default: '5000' },
    count: { type: 'string' },
  },
});
if (values.corpus === undefined) {
  throw new Error('give --corpus FILE: JSON Lines with title, abstract and categories');
}

const papers: Paper[] = [];
const categories: string[] = [];
for await (const record of readJsonLines(values.corpus)) {
  const { id, title, abstract, categories: own } = record as Paper & { categories?: string[] };
  if (own?.[0] === undefined) continue;
  papers.push({ id, title, abstract, authors: [], links: {}, topics: [], aliases: [] });
  categories.push(own[0]);
}
// Evenly spaced over the file, which is in chronological order.
const wanted = Math.min(Number(values.papers), papers.length);
const chosen = Array.from({ length: wanted }, (_, index) =>
  Math.floor((index * papers.length) / wanted),
);
const sample = chosen.flatMap((place) => papers[place] ?? []);
const given = chosen.map((place) => categories[place] ?? '');
const kinds = new Set(given).size;
console.log(`${sample.length.toLocaleString('en')} papers, ${kinds} first categories`);
const counts =
  values.count === undefined ? [topicCount(sample.length), 40] : [Number(values.count)];
for (const count of counts) {
  const begin = performance.now();
  const groups = clusterPapers(sample, count).map(String);
  const seconds = (performance.now() - begin) / 1000;
  const found = mutualInformation(groups, given);
  const chance = mutualInformation(createRandom(1).shuffle(groups), given);
  console.log(
    `${count} groups: normalised mutual information ${found.toFixed(3)}, of shuffled groups ${chance.toFixed(3)} (${seconds.toFixed(1)} s)`,
  );
}
