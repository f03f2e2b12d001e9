import { toPlain } from '../../src/abstract/plain.ts';
import type { Paper } from '../../src/collection/schema.ts';
import type { Case, Measure } from './case.ts';
import { foldText, hasWords } from './fold.ts';
import type { Random } from '../harness/random.ts';
import { misspell, TYPOS } from './typo.ts';

/** Words of a title that one remembers. */
const WINDOW = 4;

/** Titles as they are read, math and all, and which papers have them. */
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

/** The title as it stands on the page. */
export function measureTitles(papers: readonly Paper[], sample: readonly Paper[]): Measure {
  const { getNamesakes } = readTitles(papers);
  const cases = readTitles(sample).titles.map(({ plain, folded }): Case => ({
    query: plain,
    meant: getNamesakes(folded),
    rule: 'first',
  }));
  return { name: 'exact title → first', wanted: 1, cases };
}

/** The title with one letter wrong; each kind of mistake as often as the others. */
export function measureTypos(
  papers: readonly Paper[],
  sample: readonly Paper[],
  random: Random,
): Measure {
  const { getNamesakes } = readTitles(papers);
  const cases = readTitles(sample).titles.flatMap(({ plain, folded }, i): Case[] => {
    const query = misspell(plain, TYPOS[i % TYPOS.length] ?? 'replace', random);
    return query === undefined ? [] : [{ query, meant: getNamesakes(folded), rule: 'first' }];
  });
  return { name: 'title, one letter wrong → first', wanted: 0.95, cases };
}

/**
 * Four consecutive words of a title of five or more. Where several titles have the very same four
 * words, each of their papers is as good as the others.
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
    const piece = foldText(query);
    const meant = titles.filter(({ folded }) => hasWords(folded, piece)).map(({ id }) => id);
    return [{ query, meant, rule: 'first three' }];
  });
  const shared = cases.filter(({ meant }) => meant.length > 1).length;
  return {
    name: '4 words of the title → first 3',
    wanted: 0.95,
    cases,
    remark: `${shared} of the four words stand so in several titles; any of those papers counts`,
  };
}
