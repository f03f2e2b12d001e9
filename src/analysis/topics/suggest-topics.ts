import { assignTopics } from '../../catalogue/assign-topics.ts';
import { RESERVED_TOPICS } from '../../collection/reserved-names.ts';
import { HUES, isTopicId, topicSchema, type Paper, type Topic } from '../../collection/schema.ts';
import { isName, listNames } from './choose-name.ts';
import type { Subject } from './cluster-papers.ts';
import { chooseRules } from './choose-rules.ts';
import { groupPapers } from './group-papers.ts';
import { listPhrases, type Phrase } from './list-phrases.ts';

/** A topic suggested by the texts of papers. */
export interface Suggestion {
  readonly topic: Topic;
  /** Those that its rules match, the group's first; or all of a session or category. */
  readonly papers: readonly Paper[];
  /** Number of papers in the collection that match its rules. */
  readonly matches: number;
  /** Number of those that are in the group. */
  readonly agreeing: number;
}

/** Smaller groups are not suggested. */
const MIN_PAPERS = 3;

/** Number of topics to suggest by default: few enough to remember, fewer for small collections. */
export function topicCount(papers: number): number {
  return Math.max(2, Math.min(HUES.length, Math.round(Math.sqrt(papers / 2))));
}

/**
 * Suggests topics: groups of similar papers, each with the phrases that distinguish it.
 *
 * 1. Papers are grouped by their own sessions or categories, otherwise by their words; see
 *    `group-papers.ts`.
 * 2. A phrase that is in the titles of several papers (`list-phrases.ts`) has the weight p · ln(1 +
 *    a / n) · q (class-based TF-IDF over papers), where p is its share of the group's papers, n its
 *    number of papers in total, a the mean size of a group, and q the share of its papers that are
 * in the group, times ln(1 + its number of titles); phrases of several words weigh more, and single
 * words common to a whole field less.
 * 3. The best phrase becomes the topic's name, unless the group has one; `choose-rules.ts` chooses
 *    the rules.
 *
 * @param taken existing topics; their ids and hues are not reused
 * @param categories names of categories, as in `site.yaml`
 */
export function suggestTopics(
  papers: readonly Paper[],
  count = topicCount(papers.length),
  taken: readonly Topic[] = [],
  categories: Readonly<Record<string, string>> = {},
): Suggestion[] {
  const phrases = listPhrases(papers);
  const subjects = phrases.filter(({ isSubject }) => isSubject);
  const names = new Set([...RESERVED_TOPICS.keys(), ...taken.map(({ id }) => id)]);
  const groups = groupPapers(papers, count, categories, listSubjects(subjects))
    .filter(({ places }) => places.length >= MIN_PAPERS)
    .sort((a, b) => b.places.length - a.places.length)
    .flatMap(({ name: given, places }) => {
      const group = new Set(places);
      const ranked = [subjects, phrases]
        .map((some) => rankPhrases(some, group, papers.length / count))
        .find(({ length }) => length > 0);
      if (ranked === undefined) return [];
      const own = listNames(ranked, group).map(({ surface }) => surface);
      const name = [given, ...own].find(
        (each) => each !== undefined && isTopicId(toId(each)) && !names.has(toId(each)),
      );
      if (name === undefined) return [];
      names.add(toId(name));
      // Its name is its first rule, if it is a phrase of the texts.
      const isOwn = ({ surface }: Phrase): boolean => surface === name;
      const first = ranked.filter(isOwn);
      return [
        {
          name,
          places,
          isGiven: given !== undefined,
          ranked: [...first, ...ranked.filter((one) => !isOwn(one))],
        },
      ];
    });
  const rules = chooseRules(
    groups.map(({ places, ranked }) => ({ papers: new Set(places), ranked })),
    papers.length,
  );
  const hues = freeHues(taken);
  return groups.map(({ name, places, isGiven }, index): Suggestion => {
    const topic = createTopic(name, rules[index] ?? [], hues[index % hues.length] ?? 'teal');
    const own = new Set(places);
    const matcher = [topic];
    const matching = papers.flatMap((paper, place) =>
      assignTopics({ ...paper, topics: [] }, matcher).length > 0 ? [place] : [],
    );
    const agreeing = matching.filter((place) => own.has(place));
    const shown = isGiven ? places : [...new Set([...agreeing, ...matching])];
    return {
      topic,
      papers: shown.flatMap((place) => papers[place] ?? []),
      matches: matching.length,
      agreeing: agreeing.length,
    };
  });
}

/** The papers of phrases that could name a topic, weighted by the share with the phrase in the title. */
function listSubjects(phrases: readonly Phrase[]): readonly Subject[] {
  return phrases.filter(isName).map(({ papers, titles, length }) => ({
    papers,
    weight: Math.sqrt(titles / papers.size) * (length > 1 ? 1 : 0.5),
  }));
}

function rankPhrases(
  phrases: readonly Phrase[],
  group: ReadonlySet<number>,
  meanSize: number,
): readonly Phrase[] {
  const score = ({ papers, length, titles, isBroad }: Phrase): number => {
    const inside = papers.intersection(group).size;
    const share = inside / group.size;
    const precision = inside / papers.size;
    const weight = length > 1 ? 1.6 : isBroad ? 0.5 : 1;
    return share * Math.log(1 + meanSize / papers.size) * precision * weight * Math.log(1 + titles);
  };
  return phrases
    .filter(({ papers }) => papers.intersection(group).size >= 2)
    .map((phrase) => ({ phrase, points: score(phrase) }))
    .sort((a, b) => b.points - a.points || Number(a.phrase.surface > b.phrase.surface) - 0.5)
    .map(({ phrase }) => phrase);
}

function createTopic(name: string, phrases: readonly Phrase[], colour: Topic['colour']): Topic {
  const any = phrases.map(({ surface }) => surface);
  return {
    id: toId(name),
    ...topicSchema.parse({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      summary: `Papers on ${any.slice(0, 3).join(', ')}.`,
      ...{ colour, match: { any } },
    }),
  };
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
