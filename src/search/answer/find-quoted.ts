import { listRows } from '../lookup/find-named.ts';
import type { Postings } from '../lookup/postings.ts';
import type { ReadRow } from '../lookup/read-rows.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import { resolveTerms } from '../lookup/resolve.ts';
import type { Sources } from '../lookup/sources.ts';
import type { Plan } from '../query/plan.ts';
import { loosenPhrases } from '../query/relax.ts';
import { splitWords } from '../words/split-words.ts';
import { rank } from './rank.ts';

/** Maximum number of papers with the words of a phrase that are compared with it. */
const MAX_COMPARED = 20;

/**
 * Finds phrases with words that are not adjacent in the index, because texts join or split them
 * in another way ("revisit" in one paper, "re-visit" in others): compares the texts of the papers
 * with most of the words, without spaces and punctuation.
 */
export async function findQuoted(
  terms: readonly FoundTerm[],
  plan: Plan,
  sources: Sources,
  readRow: ReadRow,
): Promise<readonly FoundTerm[]> {
  return Promise.all(
    terms.map(async (term) => {
      const { quoted, isNegated, length, field, postings } = term;
      const isTitle = field === 'title';
      const isMissing = postings.rows.length === 0 && !isNegated && length > 1;
      if (quoted === undefined || !isMissing || !(isTitle || field === undefined)) return term;
      const own = plan.terms.filter((each) => each.quoted === quoted);
      return { ...term, postings: await comparePapers(quoted, isTitle, { ...plan, terms: own }) };
    }),
  );

  async function comparePapers(phrase: string, isTitle: boolean, own: Plan): Promise<Postings> {
    const { count, lengths } = sources.columns;
    const words = await resolveTerms(loosenPhrases(own), true, sources);
    const { rows } = rank(words.terms, count, lengths, words.length);
    const best = [...rows.subarray(0, MAX_COMPARED)];
    const isQuoted = createTest(phrase);
    const texts = await Promise.all(best.map(readRow));
    const found = new Set(
      best.filter((_, i) => {
        const { title = '', abstract = '' } = texts[i] ?? {};
        return isQuoted(title) || (!isTitle && isQuoted(abstract));
      }),
    );
    return listRows(count, (row) => found.has(row));
  }
}

/**
 * Tests whether a text contains the letters and digits of a phrase, beginning and ending with a
 * whole word.
 */
function createTest(phrase: string): (text: string) => boolean {
  const wanted = joinWords(phrase).joined;
  return (text) => {
    const { joined, ends } = joinWords(text);
    for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
      if (ends.has(at) && ends.has(at + wanted.length)) return true;
    }
    return false;
  };
}

function joinWords(text: string): { readonly joined: string; readonly ends: ReadonlySet<number> } {
  let joined = '';
  const ends = new Set([0]);
  for (const word of splitWords(text)) {
    joined += word.text;
    ends.add(joined.length);
  }
  return { joined, ends };
}
