import type { Paper } from '../schema.ts';
import type { Programme, ProgrammeEntry } from './programme-schema.ts';

/** The fields of a paper that determine its place in the programme. */
export type PlacedFields = Pick<Paper, 'id' | 'session' | 'position' | 'start' | 'pages'>;

/**
 * The papers of each session, by id: those among its talks, then those that name the session, by
 * position. A paper among the talks of a session belongs only to that session.
 */
export function assignPapers(
  { days }: Programme,
  papers: readonly PlacedFields[],
): ReadonlyMap<ProgrammeEntry, { readonly listed: string[]; readonly named: string[] }> {
  const sessions = days.flatMap((day) => day.sessions);
  const listed = new Set(
    sessions.flatMap(({ talks }) => talks.flatMap(({ paper }) => paper ?? [])),
  );
  const naming = Map.groupBy(
    papers.filter(({ id, session }) => session !== undefined && !listed.has(id)),
    ({ session = '' }) => toSessionKey(session),
  );
  const assigned = new Map<ProgrammeEntry, { listed: string[]; named: string[] }>();
  for (const session of sessions) {
    const key = toSessionKey(session.title);
    const named = (naming.get(key) ?? []).toSorted(comparePlaces).map(({ id }) => id);
    // If two sessions have the same title, which is an error, the first one gets the papers.
    naming.delete(key);
    assigned.set(session, {
      listed: session.talks.flatMap(({ paper }) => paper ?? []),
      named,
    });
  }
  return assigned;
}

/** Sessions are compared by their titles, ignoring case. */
export function toSessionKey(title: string): string {
  return title.normalize('NFKC').trim().toLowerCase();
}

/** By position, then by start, then by first page; papers with none of them come last. */
export function comparePlaces(a: PlacedFields, b: PlacedFields): number {
  return (
    compareNumbers(a.position, b.position) ||
    compareNumbers(toMinutes(a.start), toMinutes(b.start)) ||
    compareNumbers(getFirstPage(a.pages), getFirstPage(b.pages))
  );
}

function compareNumbers(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}

function toMinutes(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 12 of "12–24"; pages of front matter, such as "iv", have no number. */
export function getFirstPage(pages: string | undefined): number | undefined {
  const digits = /^\d+/.exec(pages ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
