// `npm run bench:topics -- --corpus FILE [--papers N] [--count K]`: suggested topics,
// the papers that they leave under Other, and the agreement of their groups with the papers'
// categories.
import { parseArgs } from 'node:util';
import type { Paper } from '../src/collection/schema.ts';
import { clusterPapers } from '../src/analysis/topics/cluster-papers.ts';
import { assignTopics } from '../src/catalogue/assign-topics.ts';
import { suggestTopics, topicCount } from '../src/analysis/topics/suggest-topics.ts';
import { createRandom } from './harness/random.ts';
import { pickEvenly } from './harness/sample.ts';
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
// The file is in chronological order.
const sample = pickEvenly(papers, Number(values.papers));
const labels = pickEvenly(categories, Number(values.papers));
const labelCount = new Set(labels).size;
console.log(`${sample.length.toLocaleString('en')} papers, ${labelCount} first categories`);
const begin = performance.now();
const suggestions = suggestTopics(sample);
const topics = suggestions.map(({ topic }) => topic);
const others = sample.filter((paper) => assignTopics(paper, topics).length === 0).length;
console.log(
  `${suggestions.length} topics, ${others} papers (${Math.round((100 * others) / sample.length)} %) under Other (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
);
for (const { topic, matches } of suggestions) {
  const rules = topic.match.any.map((rule) => (typeof rule === 'string' ? rule : rule.phrase));
  console.log(`  ${topic.name} (${matches}): ${rules.join(', ')}`);
}
const counts =
  values.count === undefined ? [topicCount(sample.length), 40] : [Number(values.count)];
for (const count of counts) {
  const begin = performance.now();
  const groups = clusterPapers(sample, count).map(String);
  const seconds = (performance.now() - begin) / 1000;
  const found = mutualInformation(groups, labels);
  const chance = mutualInformation(createRandom(1).shuffle(groups), labels);
  console.log(
    `${count} groups: normalised mutual information ${found.toFixed(3)}, of shuffled groups ${chance.toFixed(3)} (${seconds.toFixed(1)} s)`,
  );
}
