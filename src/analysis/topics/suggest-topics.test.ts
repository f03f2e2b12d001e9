import { expect, test } from 'vitest';
import type { Paper } from '../../collection/schema.ts';
import { assignTopics } from '../../catalogue/assign-topics.ts';
import { isName } from './choose-name.ts';
import { clusterPapers } from './cluster-papers.ts';
import { formatTopicFile } from './format-topic-file.ts';
import type { Phrase } from './list-phrases.ts';
import { suggestTopics } from './suggest-topics.ts';
import { parseFrontMatter } from '../../collection/front-matter.ts';
import { topicSchema } from '../../collection/schema.ts';

const SUBJECTS = [
  'optimal transport of measures with entropic regularization and Wasserstein distances',
  'speech recognition from raw audio with phoneme lattices and acoustic encoders',
  'protein folding with residue contact maps and amino acid sequences',
];
const TITLES = ['optimal transport', 'speech recognition', 'protein folding'];
const SIZE = 6;

const papers: Paper[] = SUBJECTS.flatMap((subject, group) =>
  Array.from({ length: SIZE }, (_, index) => ({
    ...{ id: `p-${group}-${index}`, title: `Part ${index} of ${TITLES[group]}` },
    abstract: `${subject
      .split(' ')
      .slice(index % 2)
      .join(' ')}.`,
    ...{ authors: [], links: {}, topics: [], aliases: [] },
  })),
);

test('papers on one subject are in one group, the same in every run', () => {
  const groups = clusterPapers(papers, 3);
  expect(new Set(groups).size).toBe(3);
  for (const start of [0, 6, 12]) expect(new Set(groups.slice(start, start + 6)).size).toBe(1);
  expect(clusterPapers(papers, 3)).toEqual(groups);
});

test('each group becomes a topic with a unique name, a hue, and rules that match only its papers', () => {
  const suggestions = suggestTopics(papers, 3);
  expect(suggestions).toHaveLength(3);
  expect(new Set(suggestions.map(({ topic }) => topic.id)).size).toBe(3);
  // Hues that are not adjacent.
  expect(suggestions.map(({ topic }) => topic.colour)).toEqual(['red', 'teal', 'pink']);
  for (const { papers: own, matches, agreeing } of suggestions) {
    expect(own).toHaveLength(6);
    expect([matches, agreeing]).toEqual([6, 6]);
  }
});

test('existing names are not reused', () => {
  const [first] = suggestTopics(papers, 3);
  const taken = first ? [first.topic] : [];
  const ids = suggestTopics(papers, 3, taken).map(({ topic }) => topic.id);
  expect(ids).not.toContain(first?.topic.id);
});

test('the file of a suggestion can be read back', () => {
  for (const { topic } of suggestTopics(papers, 3)) {
    const parsed = parseFrontMatter(formatTopicFile(topic), 'x.mdx');
    expect('data' in parsed && { id: topic.id, ...topicSchema.parse(parsed.data) }).toEqual(topic);
  }
});

test('no topics are suggested for an empty collection, papers without words or a single paper', () => {
  const empty = (id: string) => ({ ...papers[0], id, title: '1', abstract: '2' }) as Paper;
  expect(suggestTopics([])).toEqual([]);
  expect(suggestTopics([empty('a'), empty('b')])).toEqual([]);
  expect(suggestTopics(papers.slice(0, 1))).toEqual([]);
});

test('a topic is named after the subject in titles, and its rules cover nearly all papers', () => {
  const suggestions = suggestTopics(papers, 3);
  expect(suggestions.map(({ topic }) => topic.name).sort()).toEqual([
    'Optimal transport',
    'Protein folding',
    'Speech recognition',
  ]);
  const topics = suggestions.map(({ topic }) => topic);
  expect(papers.filter((paper) => assignTopics(paper, topics).length === 0)).toEqual([]);
});

test('words that occur in no title are not rules', () => {
  const phrases = suggestTopics(papers, 3).flatMap(({ topic }) => topic.match.any);
  for (const word of ['raw audio', 'distances', 'sequences']) expect(phrases).not.toContain(word);
});

test('sessions or categories are the groups if nearly all papers have one', () => {
  const inSessions = papers.map((paper, at) => ({ ...paper, session: `Session ${(at % 2) + 1}` }));
  const suggestions = suggestTopics(inSessions, 5);
  expect(suggestions.map(({ topic, papers: own }) => [topic.name, own.length])).toEqual([
    ['Session 1', 9],
    ['Session 2', 9],
  ]);
  const categories = papers.map((paper, at) => ({
    ...paper,
    categories: [at < 9 ? 'cs.CV' : 'q-bio'],
  }));
  const named = suggestTopics(categories, 5, [], { 'cs.CV': 'Computer vision' });
  expect(named.map(({ topic }) => topic.name)).toEqual(['Computer vision', 'Q-bio']);
  const inherited = categories.map(({ categories: [name], ...paper }) => ({
    ...paper,
    categories: [name === 'q-bio' ? 'constructor' : 'cs.CV'],
  }));
  expect(suggestTopics(inherited, 5).map(({ topic }) => topic.name)).toContain('Constructor');
});

test('neither general words nor incomplete phrases name a topic', () => {
  const phrase = (surface: string): Phrase => ({
    ...{ key: surface, surface, length: surface.split(' ').length, papers: new Set<number>() },
    ...{ titles: 3, isBroad: false, isSubject: true },
  });
  const unfit =
    'AI|scale|turns|token|ray|personalized|large-scale|causal|explain|multimodal large language|class incremental|low-dose|deep learning|neural networks|assess LLMs|Models Understand|Computer Science - Computation|game-theoretic';
  for (const surface of unfit.split('|'))
    expect([surface, isName(phrase(surface))]).toEqual([surface, false]);
  const fit =
    'speech recognition|multimodal large language models|retrieval|Gaussian Splatting|hallucinations|reward models|point clouds|information retrieval|tutorial';
  for (const surface of fit.split('|'))
    expect([surface, isName(phrase(surface))]).toEqual([surface, true]);
});

test('a keyword that no text contains has a name', () => {
  const tagged = papers.map((paper, at) => ({
    ...paper,
    keywords: [at < SIZE ? 'gradient flows' : 'sequence models'],
  }));
  const rules = suggestTopics(tagged, 3).flatMap(({ topic }) => topic.match.any);
  expect(rules).toContain('gradient flows');
  expect(rules).not.toContain('');
});

test('the papers of a suggestion are those that its rules match', () => {
  const odd = papers.slice(0, 2).map((paper, at) => ({
    ...paper,
    ...{ id: `odd-${at}`, title: 'Notes', abstract: 'Raw measures of amino distances.' },
  }));
  for (const { topic, papers: own, matches } of suggestTopics([...papers, ...odd], 3)) {
    expect(own).toHaveLength(matches);
    expect(own.filter((paper) => assignTopics(paper, [topic]).length === 0)).toEqual([]);
  }
});

test('a phrase names a topic rather than a single word of a whole field', () => {
  const titles = ['images of optimal transport', 'images'];
  const broad = papers.map((paper, at) =>
    at < SIZE ? { ...paper, title: `Part ${at} of ${at < 4 ? titles[at % 2] : 'it'}` } : paper,
  );
  expect(suggestTopics(broad, 3).map(({ topic }) => topic.name)).toContain('Optimal transport');
});
