import { toPlain } from '../../src/abstract/plain.ts';
import { STOP_WORDS } from '../../src/search/words/stop-words.ts';
import type { Paper } from '../../src/collection/schema.ts';
import type { Random } from '../harness/random.ts';
import { getSurname } from './author-cases.ts';
import type { Case, Measure } from './case.ts';
import { foldText } from './fold.ts';

/** A way to refer to a paper by its authors. */
interface NameForm {
  readonly name: string;
  /** Returns undefined for papers without the necessary details. */
  readonly write: (paper: Remembered, random: Random) => string | undefined;
  /** Whether the query also describes another paper. */
  readonly alsoMatches: (other: Remembered, paper: Remembered, query: string) => boolean;
}

/** Details that a reader may remember of a paper. */
interface Remembered {
  readonly id: string;
  readonly authors: readonly string[];
  readonly surnames: readonly string[];
  readonly year: string;
  /** Meaningful words of the title, in order. */
  readonly words: readonly string[];
}

const first = ({ surnames }: Remembered): string => surnames[0] ?? '';
const sharesSurname = (other: Remembered, paper: Remembered): boolean =>
  other.surnames.includes(first(paper));

/** Whether a paper has an author with the surname and the first letter of the first author. */
const sharesInitial = (other: Remembered, paper: Remembered): boolean =>
  other.authors.some(
    (name, i) =>
      other.surnames[i] === first(paper) && name.startsWith(paper.authors[0]?.charAt(0) ?? ' '),
  );

const pickWords = ({ words }: Remembered, random: Random): string | undefined => {
  if (words.length < 2) return undefined;
  const at = random.below(words.length - 1);
  return words.slice(at, at + 2).join(' ');
};

/** The title words in the query also occur in another title. */
const sharesTitle = (other: Remembered, query: string): boolean =>
  query
    .split(' ')
    .slice(-2)
    .every((word) => other.words.includes(word));

const NAME_FORMS: readonly NameForm[] = [
  {
    name: 'surname and year → first',
    write: (paper) => `${first(paper)} ${paper.year}`,
    alsoMatches: (other, paper) => other.year === paper.year && sharesSurname(other, paper),
  },
  {
    name: 'surname, year, 2 words of the title → first',
    write: (paper, random) => {
      const words = pickWords(paper, random);
      return words && `${first(paper)} ${paper.year} ${words}`;
    },
    alsoMatches: (other, paper, query) =>
      other.year === paper.year && sharesSurname(other, paper) && sharesTitle(other, query),
  },
  {
    name: 'surname et al. (year), 2 words → first',
    write: (paper, random) => {
      const words = pickWords(paper, random);
      return words && `${first(paper)} et al. (${paper.year}) ${words}`;
    },
    alsoMatches: (other, paper, query) =>
      other.year === paper.year && sharesSurname(other, paper) && sharesTitle(other, query),
  },
  {
    name: 'initial and surname → first',
    write: (paper) => `${paper.authors[0]?.charAt(0) ?? ''}. ${first(paper)}`,
    alsoMatches: sharesInitial,
  },
  {
    name: 'surname, first name → first',
    write: ({ authors: [name = ''], surnames: [surname = ''] }) =>
      `${surname}, ${name.slice(0, -surname.length).trim()}`,
    alsoMatches: (other, { authors: [name = ''] }) => other.authors.includes(name),
  },
  {
    name: 'name with a particle → first',
    write: ({ authors }) =>
      authors.find((name) =>
        /\s(?:van|von|de|der|den|del|della|di|da|dos|el|al|bin|ten)\s/i.test(name),
      ),
    alsoMatches: (other, _paper, query) => other.authors.includes(query),
  },
  {
    name: 'two surnames → first',
    write: ({ surnames: [one, two] }) => two && `${one ?? ''} ${two}`,
    // "Wang Li" may also be one person.
    alsoMatches: (other, { surnames: [one = '', two = ''] }) =>
      (other.surnames.includes(one) && other.surnames.includes(two)) ||
      other.authors.some((name) => [one, two].every((word) => name.split(/[\s-]/).includes(word))),
  },
];

/** Cases: names in the ways in which readers write them, with a year or words of the title. */
export function measureNames(
  papers: readonly Paper[],
  sample: readonly Paper[],
  random: Random,
): Measure[] {
  const all = papers.map(remember);
  const remembered = sample.map(remember).filter(({ authors, year }) => authors.length > 0 && year);
  return NAME_FORMS.map(({ name, write, alsoMatches }) => ({
    name,
    target: 0.98,
    cases: remembered.flatMap((paper): Case[] => {
      const query = write(paper, random);
      if (query === undefined) return [];
      const others = all.filter((other) => alsoMatches(other, paper, query)).map(({ id }) => id);
      return [{ query, expected: [paper.id, ...others], rule: 'first' }];
    }),
  }));
}

function remember({ id, authors, submitted, title }: Paper): Remembered {
  const words = foldText(toPlain(title)).split(' ');
  return {
    id,
    authors,
    surnames: authors.map(getSurname),
    year: submitted?.slice(0, 4) ?? '',
    words: words.filter((word) => word.length > 3 && !STOP_WORDS.has(word)),
  };
}
