import { valuesOf, type Columns } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import { isSiteField } from '../query/clause.ts';
import type { Term } from '../query/term.ts';
import { matchName } from '../words/match-name.ts';
import type { Postings } from './postings.ts';

interface NamedSources {
  readonly columns: Columns;
  /** Loads the mentions of all papers, once. */
  readMentions(): Promise<Mentions>;
}

/** A position beyond all papers. */
const NOT_FOUND = 2 ** 30;

/**
 * The papers of topics, venues, mentions or values of a site's fields with all the words of a term
 * in their names; undefined if there are none. These matches have no position in a text.
 */
export async function findNamed(term: Term, sources: NamedSources): Promise<Postings | undefined> {
  const { topics, venues, paperTopics, paperVenues, count } = sources.columns;
  if (term.field !== undefined && isSiteField(term.field)) {
    const { fieldValues, paperFields } = sources.columns;
    const { field } = term;
    // The id of a type is the same in every language.
    const names = fieldValues.map(({ id, name }) =>
      id.startsWith(field) ? `${name} ${field === 'type/' ? id.slice(field.length) : ''}` : '',
    );
    const wanted = new Set(listPlaces(names, term));
    return listRows(count, (row) => valuesOf(paperFields, row).some((value) => wanted.has(value)));
  }
  if (term.field === 'mentions') {
    const { mentions, paperMentions } = await sources.readMentions();
    const names = mentions.map(({ name }) => name);
    const wanted = new Set(listPlaces(names, term));
    return listRows(count, (row) => valuesOf(paperMentions, row).some((one) => wanted.has(one)));
  }
  if (term.field === 'topic') {
    const wanted = new Set(
      listPlaces(
        topics.map(({ id, name }) => `${name} ${id}`),
        term,
      ),
    );
    return listRows(count, (row) => valuesOf(paperTopics, row).some((topic) => wanted.has(topic)));
  }
  if (term.field === 'venue') {
    const names = venues.map(({ name, fullName = '' }) => `${name} ${fullName}`);
    const wanted = new Set(listPlaces(names, term));
    return listRows(count, (row) => wanted.has((paperVenues[row] ?? 0) - 1));
  }
  return undefined;
}

/** Indexes of the names with all the words of a term; the last word may be unfinished. */
function listPlaces(names: readonly string[], { words, isOpen }: Term): number[] {
  return names.flatMap((name, place) => (matchName(name, words, isOpen) ? [place] : []));
}

/** Postings without positions in a text. */
export function listRows(count: number, isWanted: (row: number) => boolean): Postings {
  const rows = Int32Array.from({ length: count }, (_, row) => row).filter(isWanted);
  return {
    rows,
    starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => i),
    places: new Int32Array(rows.length).fill(NOT_FOUND),
  };
}
