import { text } from '#text';
import type { Hue } from '../../collection/schema.ts';
import { assignSlugs } from '../../catalogue/slug.ts';
import type { CatalogueTopic } from '../../catalogue/types.ts';
import { chooseWords, type WordCount } from './choose-words.ts';
import type { Region } from './find-regions.ts';
import type { PaperWords } from './map-words.ts';

/** A region with its name. */
export interface NamedRegion extends Region {
  /** Unique; part of addresses. */
  readonly id: string;
  readonly name: string;
  /** Colour of the topic that it is named after. */
  readonly hue: Hue | undefined;
  /** Whether the name describes most of its papers. */
  readonly isNamed: boolean;
  /** The words that distinguish its papers, including those of the name. */
  readonly words: readonly string[];
}

const WORDS = 5;
/** Fewer papers may share a word by coincidence. */
const MIN_PAPERS = 3;

/** Id of a region without a name, which addresses contain. */
const UNNAMED = 'region';

/** A topic of a paper. */
type Topic = Pick<CatalogueTopic, 'id' | 'name' | 'hue'>;

type Count = WordCount & { readonly hue?: Hue | undefined };

/**
 * Names regions, largest first, after the topic that distinguishes each, otherwise after a word;
 * more than half of its papers must have this topic or word. Other regions, and those that would
 * repeat a name, get no name: a name that fits two of four papers is wrong for the others.
 *
 * @param getTopics topics of a paper by its index, without 'Other'
 */
export function nameRegions(
  regions: readonly Region[],
  words: PaperWords,
  getTopics: (paper: number) => readonly Topic[],
): NamedRegion[] {
  const everywhere = countWords(words, words.byPaper.keys());
  const topicsEverywhere = countTopics(words.byPaper.keys(), getTopics);
  const used = new Set<string>();
  const named = regions
    .toSorted((a, b) => b.papers.length - a.papers.length || a.x - b.x || a.y - b.y)
    .map((region) => {
      const size = { inside: region.papers.length, everywhere: words.byPaper.length };
      const own = [...countWords(words, region.papers)].map(([word, inside]): Count => ({
        key: words.keys[word] ?? '',
        form: words.forms[word] ?? '',
        inside,
        everywhere: everywhere.get(word) ?? inside,
      }));
      const topics = [...countTopics(region.papers, getTopics).values()].map((topic) => ({
        ...topic,
        everywhere: topicsEverywhere.get(topic.key)?.inside ?? topic.inside,
      }));
      const chosen = chooseWords(own, size, WORDS);
      const common = chosen.filter(({ inside }) => inside >= MIN_PAPERS);
      const name = [...chooseWords(topics, size, WORDS), ...common].find(
        ({ key, inside }) => inside > size.inside / 2 && !used.has(key),
      );
      if (name) used.add(name.key);
      return {
        region,
        name: name?.form ?? '',
        hue: name?.hue,
        words: chosen.map(({ form }) => form),
      };
    });
  const ids = assignSlugs(named.map(({ name }) => name || UNNAMED));
  const seen = new Map<string, number>();
  return named.map(({ region, name, hue, words: own }) => {
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    const id = ids.get(name || UNNAMED) ?? '';
    return {
      ...region,
      id: turn === 1 ? id : `${id}-${turn}`,
      hue,
      isNamed: name !== '',
      name: name === '' ? text.map.others : name.charAt(0).toUpperCase() + name.slice(1),
      words: own,
    };
  });
}

function countWords({ byPaper }: PaperWords, papers: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    for (const word of byPaper[paper] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Number of papers per topic, with a key that cannot be a word. */
function countTopics(
  papers: Iterable<number>,
  getTopics: (paper: number) => readonly Topic[],
): Map<string, Omit<Count, 'everywhere'>> {
  const counts = new Map<string, Omit<Count, 'everywhere'>>();
  for (const paper of papers) {
    for (const { id, name, hue } of getTopics(paper)) {
      const key = `topic:${id}`;
      counts.set(key, { key, form: name, hue, inside: (counts.get(key)?.inside ?? 0) + 1 });
    }
  }
  return counts;
}
