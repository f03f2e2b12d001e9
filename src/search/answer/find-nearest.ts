import { valuesOf } from '../index/columns.ts';
import { resolveTerms } from '../lookup/resolve.ts';
import type { Nearest } from '../protocol.ts';
import { createMatcher, markText } from './marked-text.ts';
import { rank } from './rank.ts';
import type { Searcher } from './open-searcher.ts';
import type { Ranked } from './ranker.ts';

const WORDS = 5;
const TITLES = 3;
const TOPICS = 5;

/**
 * Suggestions for a question without results: similarly spelt words, papers with some of its words,
 * and topics of these papers, otherwise the largest topics.
 */
export async function findNearest({ plan, missing }: Ranked, searcher: Searcher): Promise<Nearest> {
  const { columns, vocabulary, readRow } = searcher;
  const near = await Promise.all(missing.map((text) => vocabulary.findNear(text)));
  const words = near.flatMap((list) => list.slice(0, WORDS).map(({ text }) => text));

  const loose = plan.terms
    .filter(({ isNegated }) => !isNegated)
    .flatMap((term) =>
      term.words.map((word) => ({ ...term, words: [word], isRequired: false, field: undefined })),
    );
  const { terms, length } = await resolveTerms({ ...plan, terms: loose }, false, searcher);
  const known = terms.filter(({ postings }) => postings.rows.length > 0);
  const best = known.length === 0 ? [] : rank(known, columns.count, columns.lengths, length).rows;
  const rows = [...best.slice(0, TITLES)];
  const topics = rows.flatMap((row) => [...valuesOf(columns.paperTopics, row)]);
  const places = topics.length > 0 ? topics : columns.topics.keys();
  return {
    words: [...new Set(words)].slice(0, WORDS),
    titles: (await Promise.all(rows.map(readRow))).map(({ id, title, scripts }) => ({
      id,
      titleParts: markText(title, createMatcher([]), scripts?.title),
    })),
    topics: [...new Set(places)]
      .slice(0, TOPICS)
      .flatMap((place) => columns.topics[place]?.id ?? []),
  };
}
