import { text } from '#text';
import { dropFrame, readFrame } from '../../search/query/frames.ts';
import { isSiteField, type Clause } from '../../search/query/clause.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { STOP_WORDS } from '../../search/words/stop-words.ts';

type Labels = Readonly<Record<string, string>>;

/**
 * Describes how a query is understood if it is more than words: its operators, such as "author
 * “Cuturi”", and its words without the frame of a question. Readers see that their filters work, or
 * why papers are missing.
 *
 * @param siteFields labels of the fields that the site can be searched by, by their names
 */
export function describeUnderstood(
  query: string,
  isExact = false,
  siteFields: Labels = {},
): string[] {
  const frame = isExact ? undefined : readFrame(query);
  const clauses = parseQuery(dropFrame(query, frame), Object.keys(siteFields));
  const described = clauses.flatMap((clause) => describe(clause, siteFields) ?? []);
  if (frame === undefined || !frame.ranges.some((range) => hasContent(query.slice(...range)))) {
    return described;
  }
  const words = clauses.flatMap((clause) =>
    clause.kind === 'text' && describe(clause, siteFields) === undefined ? clause.text : [],
  );
  return [
    words.join(' ').replace(/(?<![\s?!.,;:])[\s?!.,;:]+$/, ''),
    ...described,
    ...(frame.hasCode ? [text.search.has.code] : []),
    ...(frame.isNewest ? [text.search.newestFirst] : []),
  ].filter((part) => part !== '');
}

/** Whether a frame contains words other than stop words, which are never searched for. */
function hasContent(words: string): boolean {
  return words.split(/[\s?!.,]+/).some((word) => word && !STOP_WORDS.has(word.toLowerCase()));
}

function describe(clause: Clause, labels: Labels): string | undefined {
  const description = describeClause(clause, labels);
  if (description === undefined) return undefined;
  return clause.isNegated && clause.kind !== 'has'
    ? text.search.excluding(description)
    : description;
}

function describeClause(clause: Clause, labels: Labels): string | undefined {
  switch (clause.kind) {
    case 'text': {
      const { field, isPhrase, isNegated, isPrefix, isRequired } = clause;
      if (field !== undefined && isSiteField(field)) {
        return `${labels[field.slice(0, -1)]} ${text.quote(clause.text)}`;
      }
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
        .map((parts) => parts.map((part) => describePart(part, labels)).join(text.search.and))
        .join(text.search.or);
  }
}

/** Within a group, words are named, too. */
function describePart(clause: Clause, labels: Labels): string {
  return describe(clause, labels) ?? (clause.kind === 'text' ? text.quote(clause.text) : '');
}
