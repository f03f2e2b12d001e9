import { toPlain } from '../../src/abstract/plain.ts';
import type { Paper } from '../../src/collection/schema.ts';
import type { Case, Measure } from './case.ts';
import { foldText, hasWords } from './fold.ts';
import type { Random } from '../harness/random.ts';
import { misspell, TYPOS } from './typo.ts';

/** Number of remembered words of a title. */
const WINDOW = 4;

/** Titles as plain text, with the papers that have them. */
function readTitles(papers: readonly Paper[]) {
  const titles = papers.map(({ id, title }) => {
    const plain = toPlain(title);
    return { id, plain, folded: foldText(plain) };
  });
  const idsByTitle = Map.groupBy(titles, ({ folded }) => folded);
  return {
    titles,
    getNamesakes: (folded: string) => (idsByTitle.get(folded) ?? []).map(({ id }) => id),
  };
}

/** Cases: titles as shown on the page. */
export function measureTitles(papers: readonly Paper[], sample: readonly Paper[]): Measure {
  const { getNamesakes } = readTitles(papers);
  const cases = readTitles(sample).titles.map(({ plain, folded }): Case => ({
    query: plain,
    expected: getNamesakes(folded),
    rule: 'first',
  }));
  return { name: 'exact title → first', target: 1, cases };
}

/** Cases: titles with one typo; all kinds of typos occur equally often. */
export function measureTypos(
  papers: readonly Paper[],
  sample: readonly Paper[],
  random: Random,
): Measure {
  const { getNamesakes } = readTitles(papers);
  const cases = readTitles(sample).titles.flatMap(({ plain, folded }, i): Case[] => {
    const query = misspell(plain, TYPOS[i % TYPOS.length] ?? 'replace', random);
    return query === undefined ? [] : [{ query, expected: getNamesakes(folded), rule: 'first' }];
  });
  return { name: 'title, one letter wrong → first', target: 0.95, cases };
}

/** Ways to ask about a subject. */
const QUESTIONS = [
  (subject: string) => `which papers are about ${subject}?`,
  (subject: string) => `how does ${subject} work?`,
  (subject: string) => `show me work on ${subject}`,
  (subject: string) => `gibt es Arbeiten zu ${subject}?`,
] as const;

/** Cases: the queries of {@link measureWindows}, phrased as questions. */
export function measureQuestions({ cases }: Measure): Measure {
  return {
    name: 'question with 4 words of the title → first 3',
    target: 0.9,
    cases: cases.map(({ query, ...rest }, i) => ({
      ...rest,
      query: QUESTIONS[i % QUESTIONS.length]?.(query) ?? query,
    })),
  };
}

/**
 * Cases: four consecutive words of a title with five or more. If several titles contain the same
 * four words, any of their papers is accepted.
 */
export function measureWindows(
  papers: readonly Paper[],
  sample: readonly Paper[],
  random: Random,
): Measure {
  const { titles } = readTitles(papers);
  const cases = readTitles(sample).titles.flatMap(({ plain }): Case[] => {
    const words = plain.split(/\s+/);
    if (words.length <= WINDOW) return [];
    const start = random.below(words.length - WINDOW + 1);
    const query = words.slice(start, start + WINDOW).join(' ');
    const phrase = foldText(query);
    const expected = titles.filter(({ folded }) => hasWords(folded, phrase)).map(({ id }) => id);
    return [{ query, expected, rule: 'first three' }];
  });
  const shared = cases.filter(({ expected }) => expected.length > 1).length;
  return {
    name: '4 words of the title → first 3',
    target: 0.95,
    cases,
    remark: `${shared} of the phrases occur in several titles; any of those papers counts`,
  };
}
