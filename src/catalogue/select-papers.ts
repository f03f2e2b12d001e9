import { text } from '#text';
import type { CataloguePaper } from './types.ts';

/** Criteria of `<PaperList>`, all of which must be met. */
export interface Selection {
  /** The id or name of a topic. */
  readonly topic?: string;
  /** The short or full name of a venue, or its id. */
  readonly venue?: string;
  readonly year?: string | number;
  readonly keyword?: string;
  readonly session?: string;
  readonly award?: string;
}

/** Selects papers, in their order. Case does not matter. */
export function selectPapers<T extends CataloguePaper>(
  papers: readonly T[],
  selection: Selection,
): readonly T[] {
  const criteria = Object.entries(selection).map(
    ([name, value]) => [name as keyof Selection, fold(String(value))] as const,
  );
  return papers.filter((paper) =>
    criteria.every(([name, value]) =>
      getValues(paper, name).some((candidate) => fold(candidate) === value),
    ),
  );
}

function getValues(paper: CataloguePaper, name: keyof Selection): readonly string[] {
  const { topics, venue, venueFull, venueId, date, year, keywords, session, award } = paper;
  const values: Readonly<Record<keyof Selection, readonly (string | undefined)[]>> = {
    topic: topics.flatMap(({ topic }) => [topic.id, topic.name]),
    venue: [venue, venueFull, venueId],
    // Readers of a programme expect the year of the event, which is that of the venue.
    year: [year === undefined ? date?.slice(0, 4) : String(year)],
    keyword: keywords ?? [],
    session: [session],
    award: [award],
  };
  return values[name].filter((value) => value !== undefined);
}

function fold(value: string): string {
  return value.trim().toLocaleLowerCase(text.locale);
}
