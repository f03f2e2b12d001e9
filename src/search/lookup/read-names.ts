import { startOf } from '../index/layout.ts';
import type { QueryWord } from '../query/query-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { isJoined, joinRun, surnameForm } from '../words/surname-form.ts';
import type { FoundTerm } from './found-term.ts';
import { NO_POSTINGS, placesOf, type Postings } from './postings.ts';
import type { Sources } from './sources.ts';

/** A word of a question that may name an author. */
export interface NameWord {
  readonly queryWord: QueryWord;
  readonly kind: 'year' | 'initial' | 'stop' | 'word';
  /** Whether a hyphen or an apostrophe joins it with the previous word. */
  readonly isJoined: boolean;
  /** The word and those joined with it, as one word: a surname that may end with this word. */
  readonly surname: string;
  /** Whether a comma precedes it. */
  readonly isAfterComma: boolean;
  readonly postings: Postings;
  /** Its positions in the names of authors, by row. */
  readonly inNames: PlacesByRow;
  /** Positions after names of which it is the surname, by row. */
  readonly asSurname: PlacesByRow;
}

type PlacesByRow = ReadonlyMap<number, readonly number[]>;

const NOWHERE: PlacesByRow = new Map();

/**
 * Finds the words of a question in the names of authors.
 *
 * @param words of the question, stop words included
 * @param terms already looked up
 * @returns nothing if they cannot be names of authors, perhaps with a year and words of a title
 */
export async function readNames(
  words: readonly QueryWord[],
  query: string,
  terms: readonly FoundTerm[],
  { lookUp, columns: { lengths } }: Pick<Sources, 'lookUp' | 'columns'>,
): Promise<readonly NameWord[]> {
  if (words.length < 2) return [];
  const described = words.map((queryWord, i): Described => {
    const between = query.slice(words[i - 1]?.end ?? queryWord.start, queryWord.start);
    const isFirstOfRun = isJoined(queryWord, words[i + 1], query);
    const kind = getKind(queryWord);
    return {
      ...{
        queryWord,
        isAfterComma: between.includes(','),
        isJoined: isJoined(words[i - 1], queryWord, query),
      },
      surname: joinRun(words, i, query),
      // The letter of "O'Brien" is no initial.
      kind: kind === 'initial' && isFirstOfRun ? 'word' : kind,
    };
  });
  const isCommon = ({ queryWord }: Described): boolean => STOP_WORDS.has(queryWord.text);
  const hasYear = described.some(({ kind }) => kind === 'year');
  const found = await Promise.all(
    described
      .filter((word) => !isCommon(word))
      .map(async (word) => {
        const postings = await readPlaces(word);
        return { ...word, postings, inNames: findInNames(postings, lengths) };
      }),
  );
  const isOther = ({ kind, inNames }: (typeof found)[number]): boolean =>
    kind === 'word' && inNames.size === 0;
  if (!hasYear && found.some(isOther)) return [];
  const telling = found.map(async (word): Promise<NameWord> => {
    const isName = word.kind === 'word' && word.inNames.size > 0;
    return { ...word, asSurname: isName ? await readSurnames(word) : NOWHERE };
  });
  const common = described.filter(isCommon).map(readCommon);
  const all = await Promise.all([...telling, ...common]);
  return all
    .filter((word) => word !== undefined)
    .sort((a, b) => a.queryWord.place - b.queryWord.place);

  async function readPlaces({ queryWord }: Described): Promise<Postings> {
    return (
      terms.find((term) => term.queryWord === queryWord)?.postings ?? lookUp.term(queryWord.term)
    );
  }

  async function readSurnames({ surname }: Described): Promise<PlacesByRow> {
    return findInNames(await lookUp.term(surnameForm(surname)), lengths);
  }

  /**
   * Stop words have long postings, because titles contain them, too. They are only read if the word
   * may be a name; next to a year and words of a title, it must be a surname.
   */
  async function readCommon(word: Described): Promise<NameWord | undefined> {
    if (word.kind === 'initial' && hasYear) {
      return { ...word, postings: NO_POSTINGS, inNames: NOWHERE, asSurname: NOWHERE };
    }
    const asSurname = word.kind === 'stop' ? await readSurnames(word) : NOWHERE;
    if (hasYear && asSurname.size === 0) return undefined;
    const postings = await readPlaces(word);
    const inNames = findInNames(postings, lengths);
    if (word.kind === 'stop' && inNames.size === 0) return undefined;
    return { ...word, postings, inNames, asSurname };
  }
}

type Described = Pick<NameWord, 'queryWord' | 'kind' | 'isJoined' | 'surname' | 'isAfterComma'>;

function getKind({ text }: QueryWord): NameWord['kind'] {
  if (/^(?:19|20)\d\d$/.test(text)) return 'year';
  if (/^\p{L}$/u.test(text)) return 'initial';
  return STOP_WORDS.has(text) ? 'stop' : 'word';
}

/** The positions among authors. */
function findInNames(postings: Postings, lengths: Sources['columns']['lengths']): PlacesByRow {
  const found = new Map<number, number[]>();
  postings.rows.forEach((row, i) => {
    const start = startOf('authors', row, lengths);
    const end = start + (lengths.authors[row] ?? 0);
    const places = placesOf(postings, i);
    if ((places.at(-1) ?? 0) < start) return;
    const own = [...places].filter((place) => start <= place && place < end);
    if (own.length > 0) found.set(row, own);
  });
  return found;
}
