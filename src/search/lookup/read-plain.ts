import type { Columns } from '../index/columns.ts';
import type { QueryWord } from '../query/query-words.ts';
import { termOf } from '../words/split-words.ts';
import type { Term } from '../query/term.ts';
import type { JoinedWords } from './find-joined.ts';
import { listRows } from './find-named.ts';
import type { FoundTerm } from './found-term.ts';
import { NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import { listPrefixes, listJoinedTerms, type LookedUpTerm } from './read-term.ts';
import { readWord } from './read-word.ts';
import type { Sources } from './sources.ts';

/** If at least this many papers contain a word, it is meant literally. */
const MIN_LITERAL = 10;

/**
 * Looks up a term with words that need not be adjacent: each becomes a separate term.
 *
 * @param isQuestion whether everyday words also find the research terms that they stand for
 * @param offset of its first word among those that `joined` counts
 */
export async function readPlain(
  { words, ...rest }: Term,
  offset: number,
  joined: readonly JoinedWords[],
  isExact: boolean,
  isQuestion: boolean,
  sources: Sources,
): Promise<LookedUpTerm> {
  const { lookUp, vocabulary } = sources;
  const read = await Promise.all(
    words.map(async (word, w) => {
      const covering = joined.filter(
        ({ first, last }) => first <= offset + w && offset + w <= last,
      );
      const reading = await readWord(
        { ...rest, words },
        word,
        covering.length > 0,
        isExact,
        sources,
      );
      const own = reading.pieces[0]?.postings ?? NO_POSTINGS;
      const isEveryday =
        isQuestion && reading.substitution === undefined && own.rows.length < MIN_LITERAL;
      const research = isEveryday ? await vocabulary.findResearchTerms(word.text) : [];
      const everyday = await Promise.all(research.map((each) => lookUp.term(termOf(each))));
      return { word, reading, covering, index: offset + w, everyday };
    }),
  );
  return {
    readings: read.map(({ reading }) => reading),
    terms: read.flatMap(({ word, reading, covering, index, everyday }) => {
      const others = [
        reading.apart,
        ...covering.map((each) => each.postings),
        findYear(word, sources.columns),
        ...everyday,
      ];
      const year = getYear(word);
      return reading.pieces.map(({ postings, terms, offset: behind }): FoundTerm => ({
        ...rest,
        queryWord: reading.pieces.length === 1 ? word : undefined,
        postings: uniteAll([postings, ...others]),
        place: word.place + behind,
        length: 1,
        isAttached: behind > 0 || covering.some(({ first }) => first < index),
        ...(year !== undefined && { year }),
        isSubstitute: (reading.substitution?.by.length ?? 0) > 0,
        terms,
        joinedTerms: listJoinedTerms([word], covering),
        prefixes: listPrefixes(reading.prefix, covering),
      }));
    }),
  };
}

/** The word as a year, such as "2021", if it is one. */
function getYear({ text }: QueryWord): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** The papers of a year, which their texts need not name: "Gorti 2022". */
function findYear(word: QueryWord, { years, count }: Columns): Postings {
  const year = getYear(word);
  return year === undefined ? NO_POSTINGS : listRows(count, (row) => years[row] === year);
}
