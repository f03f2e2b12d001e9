import type { Phrase } from './list-phrases.ts';

interface Group {
  readonly papers: ReadonlySet<number>;
  /** The most distinctive first. */
  readonly ranked: readonly Phrase[];
}

const MAX_RULES = 12;
/** Minimum share of the group's papers among those with a phrase. */
const MIN_PRECISION = 0.5;
/** The same for phrases that cover papers without any other rule. */
const MIN_PRECISION_OF_REST = 0.3;
/** Phrases that describe a group, whether or not they cover more papers. */
const MIN_RULES = 3;

/**
 * Chooses phrases for each group that together cover its papers: first the most distinctive ones,
 * then those with the most papers of the group that are not yet covered; and finally, for papers
 * that no group covers, phrases that are less distinctive.
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
    const telling = ranked.filter((phrase) => getPrecision(phrase, papers) >= MIN_PRECISION);
    for (const phrase of telling) if (own.length < MIN_RULES) add(own, phrase);
    cover(own, telling, papers);
  });
  const all = new Set(Array.from({ length: count }, (_, place) => place));
  const open = (): ReadonlySet<number> => all.difference(listCovered(rules.flat()));
  for (let rest = open(); rest.size > 0;) {
    const best = findBest(groups, rules, rest);
    if (best === undefined) break;
    rules[best.index] = [...(rules[best.index] ?? []), best.phrase];
    rest = open();
  }
  return rules.map((own) =>
    own.filter(
      (phrase) =>
        !isHeld(
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
      .filter(({ phrase, gain }) => gain >= 2 && !isHeld(phrase, rules))
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
) {
  return groups
    .flatMap(({ papers, ranked }, index) => {
      const own = rules[index] ?? [];
      if (own.length >= MAX_RULES) return [];
      return ranked.flatMap((phrase) => {
        const precision = getPrecision(phrase, papers);
        const gain = phrase.papers.intersection(rest).size;
        const isPart = own.some((rule) => isHeld(rule, [phrase]));
        const isGood =
          precision >= MIN_PRECISION_OF_REST && gain > (isPart ? 1 : 0) && !isHeld(phrase, own);
        return isGood ? [{ index, phrase, points: gain * precision }] : [];
      });
    })
    .reduce<{ index: number; phrase: Phrase; points: number } | undefined>(
      (best, each) => (best === undefined || each.points > best.points ? each : best),
      undefined,
    );
}

function add(rules: Phrase[], phrase: Phrase): void {
  if (!isHeld(phrase, rules)) rules.push(phrase);
}

/** A phrase that contains another one adds nothing. */
function isHeld({ surface }: Phrase, rules: readonly Phrase[]): boolean {
  const text = surface.toLowerCase();
  return rules.some((rule) => text.includes(rule.surface.toLowerCase()));
}

function getPrecision({ papers }: Phrase, group: ReadonlySet<number>): number {
  return papers.intersection(group).size / papers.size;
}

function listCovered(rules: readonly Phrase[]): ReadonlySet<number> {
  return new Set(rules.flatMap(({ papers }) => [...papers]));
}
