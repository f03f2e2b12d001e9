import { memoizeByObject } from '../memoize.ts';
import type { Paper, Topic } from '../collection/schema.ts';
import { chooseForm } from './choose-form.ts';
import { compareText } from './order.ts';
import { createPhraseIndex, findPhrases, parsePhrase, type PhraseIndex } from './phrases.ts';
import { stripMath } from './strip-math.ts';

/** The assignment of a paper to a topic, with its reasons. */
export interface Assignment {
  /** The topic's id. */
  readonly topic: string;
  /** The rules' score relative to the topic's threshold. */
  readonly score: number;
  /** The matched words with a positive weight, in the paper's spelling, highest weight first. */
  readonly words: readonly string[];
  /** Whether the paper itself names the topic. */
  readonly byHand: boolean;
}

/** A phrase in the title counts as this many in the abstract. */
const TITLE_COUNT = 3;

/** The fields of a paper that its topics depend on. */
type Subject = Pick<Paper, 'title' | 'abstract' | 'topics'>;

const getMatcher = memoizeByObject(createMatcher);

/**
 * Determines the topics of a paper, best first.
 *
 * 1. Title and abstract are read as words, without math and addresses. Words match regardless of
 * case, inflection (see `stemOf`) and hyphens; a phrase in double quotes only matches its exact
 * form, apart from case and hyphens.
 * 2. Within a topic, longer phrases take precedence: "scaling factor" does not count as "scaling"
 * if both are phrases of the topic, so a longer phrase of weight 0 makes an exception.
 * 3. A phrase with weight w, found t times in the title and a times in the abstract, scores w ·
 * log2(1 + 3·t + a): w for one occurrence in the abstract, 2 w in the title, with diminishing
 * returns for repetitions.
 * 4. A paper belongs to a topic if the sum reaches the topic's threshold and no phrase in `not`
 * occurs.
 * 5. The paper's own `topics` override this: `scaling` adds the topic, `-scaling` removes it.
 * Topics added this way come first, in the paper's order; the others are sorted by score. Unknown
 * ids are ignored, since loading the collection reports them.
 *
 * Topics are prepared once per array.
 */
export function assignTopics(paper: Subject, topics: readonly Topic[]): Assignment[] {
  return getMatcher(topics)(paper);
}

/** The effect of a phrase on a topic; phrases in `not` have no weight. */
interface Rule {
  readonly topic: number;
  readonly weight: number | 'not';
}

/** Matches of one phrase of a topic. */
interface Evidence {
  count: number;
  readonly weight: number;
  readonly surfaces: Map<string, number>;
}

function createMatcher(topics: readonly Topic[]) {
  const rules = createPhraseIndex(
    topics.flatMap(({ match }, topic) => [
      ...match.any.map((entry) =>
        typeof entry === 'string'
          ? parsePhrase<Rule>(entry, { topic, weight: 1 })
          : parsePhrase<Rule>(entry.phrase, { topic, weight: entry.weight }),
      ),
      ...match.not.map((phrase) => parsePhrase<Rule>(phrase, { topic, weight: 'not' })),
    ]),
  );

  return (paper: Subject): Assignment[] => {
    const { evidence, excluded } = gatherEvidence(paper, rules);
    const assignments: Assignment[] = [];
    for (const [index, { id, match }] of topics.entries()) {
      const byHand = paper.topics.includes(id);
      if (paper.topics.includes(`-${id}`) || (excluded.has(index) && !byHand)) continue;
      const found = [...(evidence.get(index)?.values() ?? [])];
      const score = found.reduce((sum, match) => sum + getPoints(match), 0) / match.threshold;
      if (score < 1 && !byHand) continue;
      assignments.push({ topic: id, score, words: listWords(found), byHand });
    }
    const rank = ({ topic, byHand }: Assignment): number =>
      byHand ? paper.topics.indexOf(topic) : Infinity;
    return assignments.sort(
      (a, b) =>
        (a.byHand || b.byHand ? rank(a) - rank(b) : b.score - a.score) ||
        compareText(a.topic, b.topic),
    );
  };
}

function gatherEvidence(
  paper: Subject,
  rules: PhraseIndex<Rule>,
): { evidence: Map<number, Map<Rule, Evidence>>; excluded: Set<number> } {
  const evidence = new Map<number, Map<Rule, Evidence>>();
  const excluded = new Set<number>();
  for (const [source, times] of [
    [paper.title, TITLE_COUNT],
    [paper.abstract, 1],
  ] as const) {
    const matchEnds = new Map<number, number>(); // By topic: end of its last match, in words.
    for (const { meaning, at, length, surface } of findPhrases(stripMath(source), rules)) {
      const { topic, weight } = meaning;
      if (weight === 'not') {
        excluded.add(topic);
        continue;
      }
      if (at < (matchEnds.get(topic) ?? 0)) continue;
      matchEnds.set(topic, at + length);
      const byRule = evidence.get(topic) ?? new Map<Rule, Evidence>();
      evidence.set(topic, byRule);
      const found: Evidence = byRule.get(meaning) ?? { count: 0, weight, surfaces: new Map() };
      byRule.set(meaning, found);
      found.count += times;
      found.surfaces.set(surface, (found.surfaces.get(surface) ?? 0) + 1);
    }
  }
  return { evidence, excluded };
}

function getPoints({ weight, count }: Evidence): number {
  return weight * Math.log2(1 + count);
}

function listWords(found: readonly Evidence[]): string[] {
  return found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => getPoints(b) - getPoints(a))
    .map(({ surfaces }) => chooseForm(surfaces));
}
