import { isUnfit } from './choose-name.ts';
import type { Phrase } from './list-phrases.ts';

interface Group {
  readonly papers: ReadonlySet<number>;
  /** The most distinctive first. */
  readonly ranked: readonly Phrase[];
}

const MAX_RULES = 12;
/** Minimum share of the group's papers among those with a phrase. */
const MIN_PRECISION = 0.5;
/** The same for words that say little on their own. */
const MIN_PRECISION_OF_VAGUE = 0.6;
/**
 * The same as long as more papers than `MAX_REST` have no rule; for phrases first, then for all
 * words.
 */
const MIN_PRECISION_OF_REST = 0.3;
/** Share of papers that may be without a topic. */
const MAX_REST = 0.1;
interface Limits {
  /** Minimum precision of phrases, and of words that say little on their own. */
  readonly phrase: number;
  readonly vague: number;
  /** Share of papers without a topic at which no more rules are added. */
  readonly rest: number;
}

const STRICT: Limits = { phrase: MIN_PRECISION, vague: MIN_PRECISION_OF_VAGUE, rest: 0 };
const LIMITS: readonly Limits[] = [
  STRICT,
  { phrase: MIN_PRECISION_OF_REST, vague: MIN_PRECISION_OF_VAGUE, rest: MAX_REST },
  { phrase: MIN_PRECISION_OF_REST, vague: MIN_PRECISION_OF_REST, rest: MAX_REST },
];
/** Phrases that describe a group, whether or not they cover more papers. */
const MIN_RULES = 3;

/**
 * Chooses phrases for each group that together cover its papers: first the most distinctive ones,
 * then those with the most papers of the group that are not yet covered; and finally, while too many
 * papers have no topic, phrases that are less distinctive.
 *
 * @param count number of papers
 */
export function chooseRules(
  groups: readonly Group[],
  count: number,
): readonly (readonly Phrase[])[] {
  const rules = groups.map(({ ranked }) => ranked.slice(0, 1));
  groups.forEach(({ papers, ranked }, index) => {
    const own = rules[index] ?? [];
    const telling = ranked.filter((phrase) => isPrecise(phrase, papers, STRICT));
    for (const phrase of telling) if (own.length < MIN_RULES) add(own, phrase);
    cover(own, telling, papers);
  });
  const all = new Set(Array.from({ length: count }, (_, place) => place));
  for (const limits of LIMITS) {
    let rest: ReadonlySet<number> = all.difference(listCovered(rules.flat()));
    while (rest.size > count * limits.rest) {
      const best = findBest(groups, rules, rest, limits);
      if (best === undefined) break;
      rules[best.index] = [...(rules[best.index] ?? []), best.phrase];
      rest = rest.difference(best.phrase.papers);
    }
  }
  return rules.map((own) =>
    own.filter(
      (phrase) =>
        !containsOther(
          phrase,
          own.filter((one) => one !== phrase),
        ),
    ),
  );
}

/** Adds phrases while they cover further papers of a group. */
function cover(rules: Phrase[], phrases: readonly Phrase[], papers: ReadonlySet<number>): void {
  while (rules.length < MAX_RULES) {
    const open = papers.difference(listCovered(rules));
    const [best] = phrases
      .map((phrase) => ({ phrase, gain: phrase.papers.intersection(open).size }))
      .filter(({ phrase, gain }) => gain >= 2 && !containsOther(phrase, rules))
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined) return;
    rules.push(best.phrase);
  }
}

/** The phrase and its group that cover most of the remaining papers. */
function findBest(
  groups: readonly Group[],
  rules: readonly (readonly Phrase[])[],
  rest: ReadonlySet<number>,
  limits: Limits,
) {
  return groups
    .flatMap(({ papers, ranked }, index) => {
      const own = rules[index] ?? [];
      if (own.length >= MAX_RULES) return [];
      return ranked.flatMap((phrase) => {
        const precision = getPrecision(phrase, papers);
        const gain = phrase.papers.intersection(rest).size;
        const isPart = own.some((rule) => containsOther(rule, [phrase]));
        const isGood =
          isPrecise(phrase, papers, limits) &&
          gain > (isPart ? 1 : 0) &&
          !containsOther(phrase, own);
        return isGood ? [{ index, phrase, points: gain * precision }] : [];
      });
    })
    .reduce<{ index: number; phrase: Phrase; points: number } | undefined>(
      (best, each) => (best === undefined || each.points > best.points ? each : best),
      undefined,
    );
}

function add(rules: Phrase[], phrase: Phrase): void {
  if (!containsOther(phrase, rules)) rules.push(phrase);
}

/** A phrase that contains another one adds nothing. */
function containsOther({ surface }: Phrase, rules: readonly Phrase[]): boolean {
  const text = surface.toLowerCase();
  return rules.some((rule) => text.includes(rule.surface.toLowerCase()));
}

/** Whether enough of the papers with a phrase are in a group. */
function isPrecise(phrase: Phrase, group: ReadonlySet<number>, limits: Limits): boolean {
  const least = isUnfit(phrase) ? limits.vague : limits.phrase;
  return getPrecision(phrase, group) >= least;
}

function getPrecision({ papers }: Phrase, group: ReadonlySet<number>): number {
  return papers.intersection(group).size / papers.size;
}

function listCovered(rules: readonly Phrase[]): ReadonlySet<number> {
  return new Set(rules.flatMap(({ papers }) => [...papers]));
}
