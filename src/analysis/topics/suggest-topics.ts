import { assignTopics } from '../../catalogue/assign-topics.ts';
import type { Keyword } from '../keywords/find-keywords.ts';
import { readKeywords } from '../keywords/keywords.ts';
import { RESERVED_TOPICS } from '../../collection/reserved-names.ts';
import { HUES, isTopicId, topicSchema, type Paper, type Topic } from '../../collection/schema.ts';
import { clusterPapers } from './cluster-papers.ts';

/** A topic suggested by the texts of papers. */
export interface Suggestion {
  readonly topic: Topic;
  /** The papers of its group. */
  readonly papers: readonly Paper[];
  /** Number of papers in the collection that match its rules. */
  readonly matches: number;
  /** Number of those that are in the group. */
  readonly agreeing: number;
}

/** Smaller groups are not suggested. */
const MIN_PAPERS = 3;
const MOST_PHRASES = 8;
/** Minimum share of the group's papers among those that contain a phrase of a rule. */
const MIN_PRECISION = 0.5;

interface Phrase {
  readonly surface: string;
  readonly words: number;
  /** Number of papers with the phrase in the group, and in total. */
  readonly inside: number;
  readonly having: number;
  readonly score: number;
}

/** Number of topics to suggest by default: few enough to remember, fewer for small collections. */
export function topicCount(papers: number): number {
  return Math.max(2, Math.min(HUES.length, Math.round(Math.sqrt(papers / 3))));
}

/**
 * Suggests topics: groups of similar papers, each with the phrases that distinguish it.
 *
 * 1. Papers are grouped by their words; see `cluster-papers.ts`.
 * 2. A phrase has the weight p · ln(1 + a / n) (class-based TF-IDF over papers), where p is its
 *   share of the group's papers, n its number of papers in total, and a the mean size of a group;
 *   phrases of several words have more.
 * 3. The best phrase becomes the topic's name; phrases whose papers are mostly in the group become
 *   its rules.
 *
 * @param taken existing topics, whose ids and hues are not reused
 */
export function suggestTopics(
  papers: readonly Paper[],
  count = topicCount(papers.length),
  taken: readonly Topic[] = [],
): Suggestion[] {
  const groups = clusterPapers(papers, count);
  const keywords = papers.map((paper) => [...readKeywords(paper).values()]);
  const spread = new Map<string, number>();
  for (const own of keywords)
    for (const { key } of own) spread.set(key, (spread.get(key) ?? 0) + 1);

  const names = new Set([...RESERVED_TOPICS.keys(), ...taken.map(({ id }) => id)]);
  const hues = freeHues(taken);
  return [...Map.groupBy(papers.keys(), (place) => groups[place] ?? -1)]
    .filter(([group, places]) => group >= 0 && places.length >= MIN_PAPERS)
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([, places], index): Suggestion[] => {
      const phrases = findPhrases(places, keywords, spread, papers.length / count);
      const name = phrases.find(
        ({ surface }) => !names.has(toId(surface)) && isTopicId(toId(surface)),
      );
      if (!name) return [];
      names.add(toId(name.surface));
      const topic = createTopic(name, phrases, hues[index % hues.length] ?? 'teal');
      const matching = papers.flatMap((paper, place) =>
        assignTopics({ ...paper, topics: [] }, topic.list).length > 0 ? [place] : [],
      );
      const own = new Set(places);
      return [
        {
          topic: topic.topic,
          papers: places.flatMap((place) => papers[place] ?? []),
          matches: matching.length,
          agreeing: matching.filter((place) => own.has(place)).length,
        },
      ];
    });
}

function findPhrases(
  places: readonly number[],
  keywords: readonly Pick<Keyword, 'key' | 'length' | 'surface' | 'commonness'>[][],
  spread: ReadonlyMap<string, number>,
  meanSize: number,
): Phrase[] {
  const counts = new Map<
    string,
    { inside: number; words: number; faint: boolean; surfaces: Map<string, number> }
  >();
  for (const place of places) {
    for (const { key, length, surface, commonness } of keywords[place] ?? []) {
      if (length > 3) continue;
      const known = counts.get(key) ?? {
        inside: 0,
        words: length,
        faint: commonness === 'faint',
        surfaces: new Map<string, number>(),
      };
      known.inside += 1;
      known.surfaces.set(surface, (known.surfaces.get(surface) ?? 0) + 1);
      counts.set(key, known);
    }
  }
  return [...counts]
    .flatMap(([key, { inside, words, faint, surfaces }]): Phrase[] => {
      if (inside < 2 || (faint && words === 1)) return [];
      const having = spread.get(key) ?? inside;
      const [surface = key] = [...surfaces].sort((a, b) => b[1] - a[1])[0] ?? [];
      const share = inside / places.length;
      const score =
        share * Math.log(1 + meanSize / having) * (inside / having) * (words > 1 ? 1.6 : 1);
      return [{ surface, words, inside, having, score }];
    })
    .sort((a, b) => b.score - a.score || Number(a.surface > b.surface) - 0.5);
}

function createTopic(name: Phrase, phrases: readonly Phrase[], colour: Topic['colour']) {
  const telling = phrases.filter(({ inside, having }) => inside / having >= MIN_PRECISION);
  const any: string[] = [];
  for (const { surface } of [name, ...telling]) {
    // A phrase that contains another one adds nothing.
    const isHeld = any.some((known) => surface.toLowerCase().includes(known.toLowerCase()));
    if (!isHeld && any.length < MOST_PHRASES) any.push(surface);
  }
  const topic: Topic = {
    id: toId(name.surface),
    ...topicSchema.parse({
      name: name.surface.charAt(0).toUpperCase() + name.surface.slice(1),
      summary: `Papers on ${any.slice(0, 3).join(', ')}.`,
      ...{ colour, match: { any } },
    }),
  };
  return { topic, list: [topic] };
}

/** Every fifth hue, so that the first few are easy to distinguish. */
const SPREAD = HUES.map((_, index) => HUES[(index * 5) % HUES.length] ?? HUES[0]);

function freeHues(taken: readonly Topic[]): readonly Topic['colour'][] {
  const used = new Set(taken.map(({ colour }) => colour));
  const free = SPREAD.filter((hue) => !used.has(hue));
  return free.length > 0 ? free : SPREAD;
}

function toId(surface: string): string {
  return surface
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
