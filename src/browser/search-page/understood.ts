import { text } from '#text';
import { dropFrame, readFrame } from '../../search/query/frames.ts';
import { parseQuery, type Clause } from '../../search/query/parse-query.ts';
import { STOP_WORDS } from '../../search/words/stop-words.ts';

/**
 * Describes how a query is understood if it is more than words: its operators, such as "author
 * “Cuturi”", and its words without the frame of a question. Readers see that their filters work, or
 * why papers are missing.
 */
export function describeUnderstood(query: string, isExact = false): string[] {
  const frame = isExact ? undefined : readFrame(query);
  const clauses = parseQuery(dropFrame(query, frame));
  const described = clauses.flatMap((clause) => describe(clause) ?? []);
  if (frame === undefined || !frame.ranges.some((range) => hasContent(query.slice(...range)))) {
    return described;
  }
  const words = clauses.flatMap((clause) =>
    clause.kind === 'text' && describe(clause) === undefined ? clause.text : [],
  );
  return [
    words.join(' ').replace(/(?<![\s?!.,;:])[\s?!.,;:]+$/, ''),
    ...described,
    ...(frame.hasCode ? [text.search.has.code] : []),
    ...(frame.isNewest ? [text.search.newestFirst] : []),
  ].filter((part) => part !== '');
}

/** Whether a frame has other words than stop words, which are never searched for. */
function hasContent(words: string): boolean {
  return words.split(/[\s?!.,]+/).some((word) => word && !STOP_WORDS.has(word.toLowerCase()));
}

function describe(clause: Clause): string | undefined {
  const said = describeClause(clause);
  if (said === undefined) return undefined;
  return clause.isNegated && clause.kind !== 'has' ? text.search.excluding(said) : said;
}

function describeClause(clause: Clause): string | undefined {
  switch (clause.kind) {
    case 'text': {
      const { field, isPhrase, isNegated, isPrefix, isRequired } = clause;
      if (field !== undefined) return text.search.inField[field](clause.text);
      if (isPrefix) return text.search.startingWith(clause.text);
      return isPhrase || isNegated || isRequired ? text.quote(clause.text) : undefined;
    }
    case 'year': {
      const { from, to } = clause;
      if (from === to) return text.search.inYear(from);
      if (from === 0) return text.search.untilYear(to);
      return to === 9999 ? text.search.fromYear(from) : text.search.betweenYears(from, to);
    }
    case 'has':
      return (clause.isNegated ? text.search.hasNot : text.search.has)[clause.has];
    case 'group':
      return clause.any
        .map((parts) => parts.map(describePart).join(text.search.and))
        .join(text.search.or);
  }
}

/** Within a group, words are named, too. */
function describePart(clause: Clause): string {
  return describe(clause) ?? (clause.kind === 'text' ? text.quote(clause.text) : '');
}
